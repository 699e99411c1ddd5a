package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.Priority;
import vn.dondoc.shared.VietnameseDates;

/**
 * A document that assigns work, as registered.
 *
 * @param number số, ký hiệu as "200/KH-UBND"; null for a draft
 * @param standingAgency code of the agency that collects and consolidates
 * @param field lĩnh vực, as "Công nghiệp"; "" where none was named
 * @param workingGroup name as "Tổ 01"; null where the directive has none
 * @param roll what a task's date on a day off does
 * @param deputyLogin the Phó Chủ tịch in charge; null where there is none
 */
public record Directive(
        UUID id,
        String number,
        String type,
        String subject,
        String issuer,
        LocalDate issuedOn,
        LocalDate arrivedOn,
        String standingAgency,
        String field,
        String workingGroup,
        String deputyLogin,
        State state,
        RollRule roll,
        String registeredBy,
        String processInstanceId,
        Priority priority) {

    /** Where the directive stands; the order is the order of its life. */
    public enum State {
        DRAFT,
        REVIEWED,
        RELEASED,
        ISSUED,
        CLOSING,
        CLOSED
    }

    /** Short name for lists, tasks and mails: "KH 200/KH-UBND", or type and subject when there is no number. */
    public String label() {
        if (number == null) return type + " (chưa có số): " + subject;
        return type.equals("Kế hoạch") ? "KH " + number : type + " " + number;
    }

    /** Business key and mail prefix: the number, or the label when there is none. */
    public String key() {
        return number == null ? label() : number;
    }

    /** Where it stands, for people: a draft that was sent to review is still a draft, but waits for somebody. */
    public String stateLabel() {
        return switch (state) {
            case DRAFT -> processInstanceId == null ? "Bản nháp" : "Chờ rà soát";
            case REVIEWED -> "Chờ phát hành";
            case RELEASED -> "Đang giao nhiệm vụ";
            case ISSUED -> "Đang theo dõi";
            case CLOSING -> "Đang kết thúc";
            case CLOSED -> "Kết thúc theo dõi";
        };
    }

    /** "Kế hoạch số 200/KH-UBND ngày 27/3/2025" as a document cites it. */
    public String citation() {
        return (number == null ? type : type + " số " + number) + " ngày " + VietnameseDates.day(issuedOn);
    }
}
