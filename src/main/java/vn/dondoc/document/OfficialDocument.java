package vn.dondoc.document;

import java.util.List;

/**
 * An administrative document with the components that NĐ 30/2020/NĐ-CP, art. 8 asks for. Texts are plain: the writer
 * brings them into NFC and draws capitals, lines and punctuation of lists itself.
 *
 * @param title type and subject; an official letter has a subject only
 * @param addressees after "Kính gửi:"; none for documents without that line
 * @param body the last sentence carries its own "./."
 * @param recipients under "Nơi nhận:", without dash and semicolon, the filing line ("Lưu: VT, QLCN") last
 * @param annexes numbered in this order: "Phụ lục" when there is one, else "Phụ lục I", "Phụ lục II" …
 * @param illustrative whether each page says that the data are made up
 */
public record OfficialDocument(
        Letterhead letterhead,
        Title title,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes,
        boolean illustrative) {

    private static final int MOST_ANNEXES = 99;

    public OfficialDocument {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
        if (annexes.size() > MOST_ANNEXES) {
            throw new IllegalArgumentException(
                    annexes.size() + " annexes, at most " + MOST_ANNEXES + " can be numbered");
        }
    }
}
