package vn.dondoc.account;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.security.Visitor;

/** Somebody of an agency of which nobody can log in, with the link that its mailbox got. */
final class Asking {
    static final String VINH = "ubnd-tp-vinh";

    final Visitor stranger;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    Asking(int port, Outbox outbox, JdbcClient jdbc) {
        this.stranger = new Visitor("http://127.0.0.1:" + port);
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    void nobodyCanLogIn() {
        jdbc.sql("update officer set active = false where agency = ?")
                .param(VINH)
                .update();
    }

    void theyComeBack() {
        jdbc.sql("delete from officer_role where login = 'moi.vinh'").update();
        jdbc.sql("delete from officer where login = 'moi.vinh'").update();
        jdbc.sql("update officer set active = true where agency = ?")
                .param(VINH)
                .update();
    }

    HttpResponse<String> ask(String link, Map<String, String> changed) {
        stranger.get("/login"); // the token of our forms comes with the first page
        return stranger.form(AccountLinks.PATH, form(codeOf(link), changed));
    }

    static Map<String, String> form(String code, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "ma",
                code,
                "displayName",
                "Nguyễn Văn An",
                "position",
                "Chuyên viên",
                "email",
                "an@vinh.example",
                "phone",
                "0238 000 001"));
        form.putAll(changed);
        return form;
    }

    String mailedLink() {
        outbox.post(letterTo(VINH, "link/" + UUID.randomUUID()));
        String text = jdbc.sql("select body_text from mail order by created_at desc, id limit 1")
                .query(String.class)
                .single();
        int at = text.indexOf(AccountLinks.PATH);
        return text.substring(at, text.indexOf('\n', at));
    }

    static String codeOf(String link) {
        return link.substring(link.indexOf("ma=") + 3);
    }

    List<UUID> pending() {
        return jdbc.sql("select id from account_request where state = 'PENDING' order by requested_at")
                .query(UUID.class)
                .list();
    }

    static Letter letterTo(String recipient, String key) {
        return new Letter(
                key,
                "TEST",
                recipient,
                "Người nhận",
                recipient + "@nghean.example",
                "Việc cần làm",
                List.of("Có việc cần làm."),
                List.of(),
                null,
                null);
    }
}
