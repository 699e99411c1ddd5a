package vn.dondoc.account;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.account.RequestRows.Request;
import vn.dondoc.agency.Agencies;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** Tells a person what became of his request. */
@Component
class RequestLetters {
    private final Outbox outbox;
    private final Agencies agencies;

    RequestLetters(Outbox outbox, Agencies agencies) {
        this.outbox = outbox;
        this.agencies = agencies;
    }

    /** Passwords do not travel by mail. */
    void granted(Request request, String login) {
        post(
                request,
                login,
                "ACCOUNT_GRANTED",
                "Tài khoản đã được cấp",
                List.of(
                        "Tài khoản của ông/bà tại " + name(request) + " đã được lập, tên đăng nhập: " + login + ".",
                        "Mật khẩu ban đầu do quản trị hệ thống của Văn phòng UBND tỉnh thông báo trực tiếp; đề nghị đổi"
                                + " mật khẩu sau lần đăng nhập đầu tiên."),
                new Letter.Button("Đăng nhập", "/"));
    }

    void refused(Request request, String reason) {
        post(
                request,
                request.email(),
                "ACCOUNT_REFUSED",
                "Yêu cầu cấp tài khoản chưa được chấp nhận",
                List.of("Yêu cầu cấp tài khoản của ông/bà tại " + name(request) + " chưa được chấp nhận. Lý do: "
                        + reason),
                null);
    }

    private void post(
            Request request,
            String recipient,
            String kind,
            String subject,
            List<String> paragraphs,
            Letter.Button button) {
        outbox.post(new Letter(
                kind + "/" + request.id(),
                kind,
                recipient,
                request.displayName(),
                request.email(),
                subject,
                paragraphs,
                List.of(),
                button,
                null));
    }

    private String name(Request request) {
        return agencies.get(request.agency()).name();
    }
}
