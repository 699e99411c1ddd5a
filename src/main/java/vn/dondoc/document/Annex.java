package vn.dondoc.document;

import java.util.List;

/**
 * An annex: begins on its own page and has its own page numbers (NĐ 30/2020/NĐ-CP, annex I).
 *
 * @param title in ordinary letters, without "Phụ lục" and number
 * @param landscape whether the pages lie, for wide tables
 */
public record Annex(String title, List<Block> body, boolean landscape) {

    public Annex {
        body = List.copyOf(body);
    }
}
