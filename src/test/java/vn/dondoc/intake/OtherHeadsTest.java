package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Heads of documents as other provinces and copyists set them. */
class OtherHeadsTest {
    private static final String HEAD =
            "UBND TỈNH LONG AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/KH-UBND\nLong An, ngày 05 tháng 02 năm 2024\n";
    private static final String REST =
            "Căn cứ Luật Lâm nghiệp ngày 15/11/2017;\nUBND tỉnh ban hành Kế hoạch như sau:\n1. Sở Y tế rà soát thuốc.\n";

    @Test
    void oneLineAboveTheFirstBasisIsTheTitleHoweverItEnds() {
        assertThat(read(HEAD + "KẾ HOẠCH\nTrồng rừng ven sông.\n" + REST).title())
                .isEqualTo("Trồng rừng ven sông");
        assertThat(read(HEAD + "Trồng rừng ven sông năm 2024\n" + REST).title())
                .isEqualTo("Trồng rừng ven sông năm 2024");
    }

    @Test
    void aTitleGoesOnWhereALineOfItCannotEnd() {
        String title = "KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 2/CT-TTG CỦA\nTHỦ TƯỚNG CHÍNH PHỦ VỀ TRỒNG RỪNG\n";

        assertThat(read(HEAD + title + REST).title())
                .isEqualTo("THỰC HIỆN CHỈ THỊ SỐ 2/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TRỒNG RỪNG");
    }

    @Test
    void theLastWordOfTheMottoIsNoIssuer() {
        String head = HEAD.replace("NGHĨA VIỆT NAM", "NGHĨA VIỆT\nNam");

        assertThat(read(head + "KẾ HOẠCH\nTrồng rừng\n" + REST).issuer()).isEqualTo("UBND tỉnh Long An");
    }

    @Test
    void numberAndDayMayStandInBracketsBehindTheSubject() {
        ReadRecord read = read(
                "Về việc trồng rừng ven sông (415/VP-KTN, ngày 23/10/2017).\n\nThực hiện Công văn số 11/VPCP-NN ngày 17/10/2017, UBND tỉnh có ý kiến như sau:\nGiao Sở Y tế rà soát thuốc.");

        assertThat(read.number()).isEqualTo("415/VP-KTN");
        assertThat(read.date()).isEqualTo("2017-10-23");
        assertThat(read.type()).isEqualTo("Công văn");
        assertThat(read.title()).isEqualTo("Về việc trồng rừng ven sông");
    }

    @Test
    void theOfficeOfACommitteeMayStandOnTwoLines() {
        assertThat(read(HEAD.replace("UBND TỈNH LONG AN", "VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH LONG AN")
                                + "THÔNG BÁO\nKết luận cuộc họp về trồng rừng\n" + REST)
                        .issuer())
                .isEqualTo("Văn phòng UBND tỉnh Long An");
    }

    @Test
    void theDayMayStandBehindAnHourOrInFigures() {
        for (String day : new String[] {
            "hồi 15 giờ 30 ngày 05 tháng 02 năm 2024", "hồi 7h, ngày 05 tháng 02 năm 2024", "ngày 05/02/2024"
        }) {
            ReadRecord read =
                    read(HEAD.replace("ngày 05 tháng 02 năm 2024", day) + "CÔNG ĐIỆN\nVề việc phòng bão\n" + REST);

            assertThat(read.date()).as(day).isEqualTo("2024-02-05");
            assertThat(read.province()).as(day).isEqualTo("Long An");
        }
    }

    @Test
    void whoProposedADecisionGivesItNoBasis() {
        ReadRecord read = read(HEAD
                + "KẾ HOẠCH\nTrồng rừng\nCăn cứ Quyết định số 4/QĐ-TTg ngày 01/01/2024 của Thủ tướng Chính phủ; theo đề nghị của Sở Y tế tại Tờ trình số 9/TTr-SYT ngày 02/01/2024;\n"
                + REST);

        assertThat(read.legalBasis()).containsExactly("Quyết định số 4/QĐ-TTg ngày 01/01/2024");
    }

    private static ReadRecord read(String text) {
        return new DirectiveReader().read(Lines.file("van-ban.txt", text)).directive();
    }
}
