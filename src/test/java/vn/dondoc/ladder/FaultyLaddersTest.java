package vn.dondoc.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.DonDocTest;

/** A bad file is refused with its reason, and what is in force stays in force. */
@DonDocTest
class FaultyLaddersTest {
    private static final SignedIn OFFICE =
            new SignedIn("chuyenvien.vp", "Chuyên viên theo dõi", Agencies.OFFICE, Set.of(Role.COORDINATOR));

    @Autowired
    LadderDesk desk;

    @Autowired
    VersionRows rows;

    @Autowired
    Refusals refusals;

    @AfterEach
    void theOldVersionStaysInForceAndNothingIsStored() {
        for (LadderName ladder : LadderName.values()) {
            assertThat(rows.inForce(ladder)).map(LadderVersion::number).contains(1);
            assertThat(rows.all(ladder)).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
            <text>[-2..-1]</text>~ <text>[-3..-1]</text>~ "số ngày còn lại -3 có hai dòng cùng áp dụng, dòng 5 và dòng 6"
            <text>[2..3]</text>~            <text>3</text>~       "số ngày còn lại 2 không có dòng nào"
            <text>&lt;= -3</text>~          <text>[-9..-3]</text>~ "số ngày còn lại -10 không có dòng nào"
            <text>[2..3]</text>~            <text>&gt;= 2</text>~ "dòng 1 không có ngày bắt đầu"
            <text>[2..3]</text>~            <text>${x}</text>~    "Dòng 1, cột "Số ngày làm việc còn lại": "${x}" không phải là số ngày"
            <text>[2..3]</text>~            <text>not(1)</text>~  "không phải là số ngày"
            <text>[2..3]</text>~            <text>[3..2]</text>~  "không phải là số ngày"
            <text>"OFFICER"</text>~         <text>""</text>~      "Dòng 1, cột "Người nhận": chưa có người nhận"
            <text>"OFFICER"</text>~         <text></text>~        "Dòng 1, cột "Người nhận": chưa có người nhận"
            <text>"OFFICER"</text>~         <text>"THE_BOSS"</text>~ "Dòng 1, cột "Người nhận": không có giá trị "THE_BOSS""
            <text>"OFFICER"</text>~         <text>"COOPERATORS"</text>~ "chỉ có cơ quan phối hợp"
            <text>"FRIENDLY"</text>~        <text>"POEM"</text>~  "Dòng 1, cột "Lời thư": không có giá trị "POEM""
            <text>"FRIENDLY"</text>~        <text>"LATE"</text>~  "lời thư "Quá hạn" chỉ đúng khi đã quá hạn (số âm)"
            <text>"MAIL"</text>~            <text>"PIGEON"</text>~ "Dòng 1, cột "Hình thức": không có giá trị "PIGEON""
            <text>"DUE_IN_3"</text>~        <text>"LATE_3"</text>~ "Mã nấc LATE_3 có hai tên khác nhau"
            <text>"DUE_IN_3"</text>~        <text>"due in"</text>~ "không dùng làm mã được"
            <text>"Còn 3 ngày làm việc"</text>~ <text>"${runtime}"</text>~ "có ký tự ngoài chữ, số"
            <text>"NORMAL"</text>~          <text>"HASTY"</text>~ "cột "Mức độ": không có giá trị "HASTY""
            <text>"REPORT", "ASSIGNMENT"</text>~ <text>kind = "x"</text>~ "Dòng 1, cột "Loại việc""
            hitPolicy="UNIQUE"~             hitPolicy="COLLECT"~  "quy tắc chọn dòng "COLLECT""
            decision id="reminderLadder"~   decision id="other"~  "không phải là Thang nhắc việc"
            name="channel"~                 name="canal"~         "không có đúng các cột theo thứ tự"
            <text>priority</text>~          <text>priority.class</text>~ "không có đúng các cột theo thứ tự"
            """)
    void aFaultyFileIsRefusedWithItsReason(String right, String wrong, String reason) {
        String dmn = inForce(LadderName.REMINDER);
        assertThat(dmn).contains(right);

        refused(
                LadderName.REMINDER,
                dmn.replaceFirst(java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)),
                reason.substring(1, reason.length() - 1));
    }

    @Test
    void anEscalationThatEndsAgainIsAGap() {
        String dmn = inForce(LadderName.ESCALATION);

        refused(LadderName.ESCALATION, dmn.replace("&lt;= -4", "[-20..-4]"), "số ngày còn lại -21 không có dòng nào");
        refused(LadderName.ESCALATION, dmn.replace("DOSSIER", "JAIL"), "không có giá trị \"JAIL\"");
    }

    @Test
    void aKindThatMustBeRemindedCannotBeLeftOut() {
        refused(
                LadderName.REMINDER,
                inForce(LadderName.REMINDER).replace("\"REPORT\", \"ASSIGNMENT\"", "\"REPORT\""),
                "Thiếu loại việc \"Nhiệm vụ có thời hạn\", mức độ Thường");
    }

    @Test
    void aMatterNeverComesBackToARungItLeft() {
        String dmn = inForce(LadderName.REMINDER)
                .replaceFirst(">\"LATE_3\"<", ">\"DUE_IN_1\"<")
                .replaceFirst("Đôn đốc, quá hạn 3 ngày làm việc", "Còn 1 ngày làm việc");

        refused(LadderName.REMINDER, dmn, "trở lại nấc DUE_IN_1 đã qua");
    }

    @Test
    void aFileThatReachesOutsideIsNotFollowed() {
        String reaching = inForce(LadderName.REMINDER)
                .replace(
                        "<definitions",
                        "<!DOCTYPE definitions [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><definitions")
                .replaceFirst("<description>[^<]*", "<description>&secret;");

        refused(LadderName.REMINDER, reaching, "không phải là bảng quyết định DMN");
        refused(LadderName.REMINDER, "<html", "không phải là bảng quyết định DMN");
        refused(LadderName.REMINDER, "x".repeat(300_000), "lớn hơn mức cho phép");
        assertThatThrownBy(() -> desk.upload(OFFICE, LadderName.REMINDER, new byte[] {(byte) 0xC3, 0x28}, "Thử"))
                .isInstanceOf(LadderRefused.class);
    }

    @Test
    void whatIsTheSameAsAStoredVersionOrHasNoNoteIsNotStored() {
        refused(LadderName.REMINDER, inForce(LadderName.REMINDER), "Không có gì khác phiên bản 1");
        assertThatThrownBy(() -> desk.upload(
                        OFFICE,
                        LadderName.REMINDER,
                        inForce(LadderName.REMINDER).replace("[2..3]", "[2..4]").getBytes(StandardCharsets.UTF_8),
                        " "))
                .isInstanceOfSatisfying(
                        LadderRefused.class, r -> assertThat(r.key()).isEqualTo("ladder.noNote"));
    }

    private String inForce(LadderName ladder) {
        return rows.inForce(ladder).orElseThrow().dmn();
    }

    private void refused(LadderName ladder, String dmn, String reason) {
        assertThatThrownBy(() -> desk.upload(OFFICE, ladder, dmn.getBytes(StandardCharsets.UTF_8), "Thử"))
                .isInstanceOfSatisfying(
                        DomainException.class, r -> assertThat(refusals.text(r)).contains(reason));
    }
}
