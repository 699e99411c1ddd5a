package vn.dondoc.reminder;

/** What a register of mails is filtered by: where a mail ended, or whether its reader opened the work. */
enum Outcome {
    QUEUED("Chờ gửi", "m.state in ('WAITING', 'SENDING')"),
    SENT("Đã gửi", "m.state = 'SENT'"),
    REFUSED("Không gửi được", "m.state = 'FAILED'"),
    BOUNCED("Bị trả lại", "m.state = 'BOUNCED'"),
    OPENED("Đã mở công việc", "w.opened_at is not null"),
    UNOPENED("Chưa mở công việc", "w.opened_at is null");

    private final String label;
    private final String condition;

    Outcome(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    /** SQL over mail {@code m} and first opening {@code w}. */
    String condition() {
        return condition;
    }
}
