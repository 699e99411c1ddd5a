package vn.dondoc.notification;

/** Where a mail stands. */
public enum MailState {
    WAITING("Chờ gửi"),
    SENDING("Đang gửi"),
    SENT("Đã gửi"),
    FAILED("Không gửi được"),
    /** Our server took it; the recipient's gave it back later (RFC 3464). */
    BOUNCED("Bị trả lại");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
