package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways to give a task, one by one; whole documents are read by {@link ReadingScoreTest}. */
class AssignmentReaderTest {
    private static final String HEAD = "UBND TỈNH BẮC SƠN\nSố: 5/UBND-TH\nBắc Sơn, ngày 02 tháng 5 năm 2024\n\n";

    @Test
    void aShortLetterGivesItsOrderInTheSentenceThatSaysOnWhatItIsBased() {
        List<ReadAssignment> read = read(
                "Kính gửi: Sở Y tế.\n\nXét đề nghị của Sở Nội vụ, UBND tỉnh giao Sở Y tế rà soát biên chế trước ngày 20/5/2024.\n\nNơi nhận:\n- Như trên.");

        assertThat(read)
                .extracting(ReadAssignment::leadCanonical, ReadAssignment::dueOn)
                .containsExactly(tuple("Sở Y tế", "2024-05-19"));
    }

    @Test
    void theListOfAHeadingIsInheritedAndABulletWithItsOwnSubjectTakesNothing() {
        List<ReadAssignment> read = read(
                "I. NHIỆM VỤ\n\n1. Sở Y tế chủ trì, phối hợp với Công an tỉnh:\n- Rà soát thuốc.\n- Sở Tài chính bố trí kinh phí.");

        assertThat(read)
                .extracting(ReadAssignment::leadCanonical, ReadAssignment::cooperating)
                .containsExactly(tuple("Sở Y tế", List.of("Công an tỉnh")), tuple("Sở Tài chính", List.of()));
    }

    @Test
    void aLaterSentenceWithAnotherSubjectIsATaskOfItsOwn() {
        List<ReadAssignment> read = read("I. NHIỆM VỤ\n\n1. Sở Y tế rà soát thuốc. Sở Tài chính bố trí kinh phí.");

        assertThat(read)
                .extracting(ReadAssignment::text)
                .containsExactly("Sở Y tế rà soát thuốc.", "Sở Tài chính bố trí kinh phí.");
    }

    @Test
    void purposesAndSituationsAssignNothing() {
        ReadDirective read = whole(
                "I. MỤC ĐÍCH, YÊU CẦU\n1. Các sở, ngành chủ động thực hiện.\n\nII. NHIỆM VỤ\n1. Sở Y tế rà soát thuốc.");

        assertThat(read.assignments()).hasSize(1);
        assertThat(read.generalContents()).extracting(ReadContent::kind).containsExactly("purpose");
    }

    @Test
    void agencyAndTimeOnLinesOfTheirOwnBelongToTheTaskAboveThem() {
        List<ReadAssignment> read = read(
                "I. NHIỆM VỤ\n\n1. Xây dựng tuyến xe buýt.\nCơ quan chủ trì: Sở Xây dựng.\nCơ quan phối hợp: Công an tỉnh.\nThời gian hoàn thành: Quý IV năm 2024.\nSản phẩm: Quyết định mở tuyến.");

        assertThat(read)
                .extracting(
                        ReadAssignment::text,
                        ReadAssignment::leadCanonical,
                        ReadAssignment::cooperating,
                        ReadAssignment::dueOn,
                        ReadAssignment::product)
                .containsExactly(tuple(
                        "Xây dựng tuyến xe buýt.",
                        "Sở Xây dựng",
                        List.of("Công an tỉnh"),
                        "2024-12-31",
                        "Quyết định mở tuyến"));
    }

    @Test
    void anOpinionIsATaskAndTheNoticeOfAnOfficeBelowItIsNone() {
        List<ReadAssignment> read = read(
                "Kính gửi: Sở Y tế.\n\nXét đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh có ý kiến như sau:\n\nGiao các Bộ: Công an, Tài chính có ý kiến về đề án.\n\nVăn phòng UBND tỉnh xin thông báo để Sở Y tế, Sở Nội vụ và các cơ quan liên quan trên địa bàn biết, thực hiện./.");

        assertThat(read).extracting(ReadAssignment::leads).containsExactly(List.of("Bộ Công an", "Bộ Tài chính"));
    }

    @Test
    void headsOfOneGroupAreNamedByASecondWordInBrackets() {
        List<ReadAssignment> read = read(
                "I. NHIỆM VỤ\n\n1. Giám đốc Sở Y tế cùng Giám đốc (Thủ trưởng) các sở, ban, ngành cấp tỉnh rà soát thuốc.");

        assertThat(read)
                .extracting(ReadAssignment::leads)
                .containsExactly(List.of("Sở Y tế", "Các sở, ban, ngành cấp tỉnh"));
    }

    @Test
    void aSemicolonPartsTwoSubjectsButNotTheAgenciesOfOneList() {
        List<ReadAssignment> read = read(
                "I. NHIỆM VỤ\n\n1. Sở Y tế chủ trì, phối hợp với Công an tỉnh; UBND các huyện rà soát thuốc trên toàn tỉnh; Sở Tài chính bố trí kinh phí.");

        assertThat(read)
                .extracting(ReadAssignment::leadCanonical, ReadAssignment::cooperating)
                .containsExactly(
                        tuple("Sở Y tế", List.of("Công an tỉnh", "UBND cấp huyện")), tuple("Sở Tài chính", List.of()));
    }

    @Test
    void whomTheLastWordsBeforeTheBodyAddressIsAddressedByWhatNamesNobody() {
        List<ReadAssignment> read = read(
                "Kính gửi: Các sở, ngành.\n\nĐể phòng dịch, UBND tỉnh đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:\n1. Phun thuốc khử trùng.\n2. Sở Y tế rà soát thuốc.\n\nNơi nhận:\n- Như trên.");

        assertThat(read).extracting(ReadAssignment::leadCanonical).containsExactly("Các cơ quan, đơn vị", "Sở Y tế");
    }

    @Test
    void aMatterWithExamplesInBracketsStandsBeforeItsOrder() {
        List<ReadAssignment> read = read(
                "I. NHIỆM VỤ\n\n1. Đối với công trình chậm (cầu Đông, chợ Tây; bến xe...): Giao Ban 1, Ban 2 rà soát hồ sơ.");

        assertThat(read).extracting(ReadAssignment::leads).containsExactly(List.of("Ban 1", "Ban 2"));
    }

    private static List<ReadAssignment> read(String body) {
        return whole(body).assignments();
    }

    private static ReadDirective whole(String body) {
        return new DirectiveReader().read(Lines.file("van-ban.txt", HEAD + body));
    }
}
