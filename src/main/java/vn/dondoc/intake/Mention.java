package vn.dondoc.intake;

import java.util.List;

/**
 * Agencies named at one place of a text.
 *
 * @param names canonical; several where one phrase means several ("các sở, ngành, địa phương")
 * @param start in the text that was asked about
 */
record Mention(List<String> names, int start, int end) {
    Mention {
        names = List.copyOf(names);
    }
}
