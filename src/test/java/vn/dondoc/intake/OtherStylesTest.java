package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways of giving tasks that other provinces have, one by one. */
class OtherStylesTest {
    private static final String HEAD = "UBND TỈNH BẮC SƠN\nSố: 9/CT-UBND\nBắc Sơn, ngày 02 tháng 3 năm 2026\n\n";

    @Test
    void aHeadingMayConcernAnAgencyOrSayWhatItIsResponsibleFor() {
        assertThat(
                        read(
                                "I. NHIỆM VỤ\n1. Đối với Sở Y tế:\n- Rà soát thuốc.\n2. Trách nhiệm của UBND các xã, phường\n- Lập danh sách hộ nghèo."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Y tế", "UBND cấp xã");
    }

    @Test
    void aHeadingInCapitalsNamesAnAgencyToo() {
        assertThat(
                        read(
                                "I. NHIỆM VỤ\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\n- Xây dựng kịch bản.\nCÔNG AN TỈNH BẮC GIANG\n- Phân luồng giao thông.\nĐỀ NGHỊ HỘI NÔNG DÂN TỈNH\nVận động hội viên tham gia."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh", "Hội Nông dân tỉnh");
    }

    @Test
    void unitsAndPersonsConcernedAreOneGroup() {
        assertThat(
                        read(
                                "Điều 1. Giao Sở Y tế chủ trì, phối hợp với các đơn vị, cá nhân có liên quan kiểm tra bếp ăn.\nĐiều 2. Chánh Văn phòng UBND tỉnh; Thủ trưởng các đơn vị và cá nhân liên quan chịu trách nhiệm thi hành Quyết định này."))
                .extracting(ReadAssignment::leads, ReadAssignment::cooperating)
                .containsExactly(
                        tuple(List.of("Sở Y tế"), List.of("Các đơn vị, cá nhân liên quan")),
                        tuple(List.of("Văn phòng UBND tỉnh", "Các đơn vị, cá nhân liên quan"), List.of()));
    }

    @Test
    void theLastWordsBeforeTheBodyNameAllWhoAreToDoWhatHasNoAgency() {
        List<ReadAssignment> read = read(
                "CHỈ THỊ\nVề việc giữ gìn vệ sinh\n\nĐể khắc phục tình trạng trên, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường và đề nghị Mặt trận Tổ quốc Việt Nam tỉnh tập trung thực hiện các nội dung sau:\n1. Dọn vệ sinh nơi làm việc.\n2. Giao Sở Y tế kiểm tra.");

        assertThat(read)
                .extracting(ReadAssignment::leads)
                .containsExactly(
                        List.of("Các sở, ban, ngành cấp tỉnh", "UBND cấp xã", "Ủy ban Mặt trận Tổ quốc tỉnh"),
                        List.of("Sở Y tế"));
    }

    @Test
    void theContentsOfAPlanToBeWrittenAreNoTasksOfThoseWhoWriteIt() {
        assertThat(
                        read(
                                "CHỈ THỊ\nVề việc lập kế hoạch\n\nUBND tỉnh yêu cầu các sở, ngành triển khai xây dựng kế hoạch năm 2027 với những nội dung sau:\n1. Mục tiêu của kế hoạch, các cân đối lớn.\n2. Giao Sở Tài chính tổng hợp."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Tài chính");
    }

    @Test
    void aHeadingThatEndsInADigitalMatterIsAHeading() {
        assertThat(
                        read(
                                "I. NHIỆM VỤ\n1. Phát triển hạ tầng số\nSở Y tế:\na) Lập bệnh án điện tử;\nb) Kết nối kho thuốc.\n2. Kinh tế số\nSở Tài chính\n- Hỗ trợ cửa hàng nhỏ."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Y tế", "Sở Y tế", "Sở Tài chính");
    }

    @Test
    void whoGetsTheLetterIsNotTheLastOneNamedInIt() {
        assertThat(
                        read(
                                "1. Sở Y tế: Kiểm tra bếp ăn.\n2. UBND các xã: Tuyên truyền.\nNhận được Công văn này, yêu cầu các đơn vị triển khai thực hiện."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Y tế", "UBND cấp xã", "Các cơ quan, đơn vị");
    }

    @Test
    void worksInANameAreNoAct() {
        assertThat(
                        read(
                                "1. Giao Ban Quản lý dự án công trình Giao thông tỉnh sửa cầu.\n2. Trung tâm Quản lý và Khai thác công trình thủy lợi trình phương án."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly(
                        "Ban Quản lý dự án công trình Giao thông tỉnh",
                        "Trung tâm Quản lý và Khai thác công trình thủy lợi");
    }

    @Test
    void whenADocumentTakesEffectIsNobodysTaskThoughTheChapeauNamesSome() {
        assertThat(
                        read(
                                "CHỈ THỊ\nVề việc giữ gìn vệ sinh\n\nĐể khắc phục tình trạng trên, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường tập trung thực hiện các nội dung sau:\n1. Dọn vệ sinh nơi làm việc.\n2. Tổ chức thực hiện\nGiao Sở Y tế kiểm tra.\nChỉ thị này có hiệu lực từ ngày ký và thay thế Chỉ thị số 1/CT-UBND ngày 04/5/2019."))
                .extracting(ReadAssignment::text)
                .noneMatch(text -> text.contains("hiệu lực"))
                .hasSize(2);
    }

    @Test
    void whatADocumentStillAsksForIsPartedFromWhatItSaysOfItself() {
        assertThat(
                        read(
                                "I. NHIỆM VỤ\n1. Sở Y tế rà soát thuốc.\nTrên đây là Kế hoạch tiêm chủng năm 2026. Trong quá trình thực hiện nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Sở Y tế tổng hợp, báo cáo UBND tỉnh."))
                .extracting(ReadAssignment::kind, ReadAssignment::section)
                .containsExactly(tuple("task", "I.1"), tuple("closing", "I.closing"));
    }

    @Test
    void whoOrdersMayDoSoOnceMoreAndACommaMayPartTheAgencyFromItsTask() {
        assertThat(
                        read(
                                "I. NHIỆM VỤ\n1. Chủ tịch UBND tỉnh cũng giao UBND các xã, phường tăng cường kiểm tra.\n2. Yêu cầu Thủ trưởng các sở, ban, ngành, các cơ quan Trung ương đóng trên địa bàn tỉnh, nghiêm túc chấp hành."))
                .extracting(ReadAssignment::leads)
                .containsExactly(
                        List.of("UBND cấp xã"),
                        List.of("Các sở, ban, ngành cấp tỉnh", "Các cơ quan, đơn vị của Trung ương"));
    }

    @Test
    void whoGaveAnOpinionBeforeTheTaskHasNoPartInIt() {
        assertThat(
                        read(
                                "I. NHIỆM VỤ\n1. Trên cơ sở hướng dẫn của các bộ, ngành Trung ương và báo cáo của các cơ quan, đơn vị, Sở Tài chính chủ trì tham mưu kế hoạch trong tuần tới."))
                .extracting(ReadAssignment::leadCanonical, ReadAssignment::deadline)
                .containsExactly(tuple("Sở Tài chính", "trong tuần tới"));
    }

    @Test
    void whatFollowsTroubleNeedsNoComma() {
        assertThat(
                        read(
                                "I. NHIỆM VỤ\n1. Sở Y tế rà soát thuốc.\n2. Quá trình thực hiện nếu có vướng mắc các cơ quan, đơn vị phản ánh về Sở Y tế để tổng hợp."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Y tế", "Các cơ quan, đơn vị");
    }

    @Test
    void thoseWhoCarryADecisionOutMayBeCalledGentlemen() {
        assertThat(
                        read(
                                "Điều 1. Giao Sở Y tế rà soát thuốc.\nĐiều 2. Các ông (bà): Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế, Chủ tịch UBND các xã/phường chịu trách nhiệm thi hành Quyết định này."))
                .extracting(ReadAssignment::leads)
                .last()
                .isEqualTo(List.of("Văn phòng UBND tỉnh", "Sở Y tế", "UBND cấp xã"));
    }

    @Test
    void aRegulationBehindTheSignatureIsReadToo() {
        assertThat(
                        read(
                                "QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy định tặng quà.\n\nNơi nhận:\n- Như trên.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A\n\nQUY ĐỊNH\nVỀ VIỆC TẶNG QUÀ\n\nĐiều 1. Giao trách nhiệm:\n1. Sở Y tế:\n- Lập danh sách."))
                .extracting(ReadAssignment::leadCanonical)
                .containsExactly("Sở Y tế");
    }

    @Test
    void agenciesAndTimeMayStandOnceBehindSeveralTasks() {
        assertThat(
                        read(
                                "I. NỘI DUNG\n1. Truyền thông\na) Nội dung\n- Tổ chức hội trại.\n- Biên soạn tài liệu.\nb) Cơ quan chủ trì, phối hợp\n- Cơ quan chủ trì: Tỉnh đoàn.\nc) Cơ quan phối hợp\n- Sở Nội vụ.\n- Sở Y tế.\nd) Thời gian thực hiện: Tháng 5/2026."))
                .extracting(ReadAssignment::text, ReadAssignment::leadCanonical, ReadAssignment::dueOn)
                .containsExactly(
                        tuple("Tổ chức hội trại.", "Tỉnh đoàn", "2026-05-31"),
                        tuple("Biên soạn tài liệu.", "Tỉnh đoàn", "2026-05-31"));
    }

    @Test
    void aCellMayHoldTheLinesOfALetterheadOrASignatureInOne() {
        String text =
                "| ỦY BAN NHÂN DÂN TỈNH BẮC GIANG ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |\n|---|---|\n| Số: 9/KH-UBND | Bắc Sơn, ngày 02 tháng 3 năm 2026 |\n\nKẾ HOẠCH\nTặng quà\n\nI. NHIỆM VỤ\n1. Sở Y tế lập danh sách.\n\n| Nơi nhận: - Bộ Y tế; (b/c) - Các sở; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Bình |";

        ReadRecord record =
                new DirectiveReader().read(Lines.file("van-ban.md", text)).directive();

        assertThat(record.issuer()).isEqualTo("UBND tỉnh Bắc Giang");
        assertThat(record.signer()).isEqualTo("Trần Thị Bình");
        assertThat(record.signerTitle()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        assertThat(record.recipients()).containsExactly("Bộ Y tế; (b/c)", "Các sở", "Lưu: VT");
    }

    private static List<ReadAssignment> read(String body) {
        String text = HEAD + body + "\n\nNơi nhận:\n- Như trên.";
        return new DirectiveReader().read(Lines.file("van-ban.txt", text)).assignments();
    }
}
