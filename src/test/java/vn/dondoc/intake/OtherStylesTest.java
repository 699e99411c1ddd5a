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

    private static List<ReadAssignment> read(String body) {
        String text = HEAD + body + "\n\nNơi nhận:\n- Như trên.";
        return new DirectiveReader().read(Lines.file("van-ban.txt", text)).assignments();
    }
}
