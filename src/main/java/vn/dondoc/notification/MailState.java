package vn.dondoc.notification;

/** Where a mail stands. */
public enum MailState {
    WAITING("Chờ gửi"),
    SENDING("Đang gửi"),
    SENT("Đã gửi"),
    FAILED("Không gửi được");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
