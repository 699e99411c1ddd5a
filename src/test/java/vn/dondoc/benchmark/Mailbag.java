package vn.dondoc.benchmark;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** The mails of one run: posted as letters, and read back as what goes over the wire. */
final class Mailbag {
    private static final int MAILBOXES = 1_000;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final int size;
    private int run;

    Mailbag(JdbcClient jdbc, Outbox outbox, int size) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.size = size;
    }

    record Mail(String address, String subject, String html, String text) {}

    int size() {
        return size;
    }

    /** Waiting to be sent, beside mails that were sent long ago. */
    void fill() {
        run++;
        jdbc.sql("delete from mail where kind = 'BENCHMARK' and recipient like 'run%'")
                .update();
        outbox.postAll(IntStream.range(0, size).mapToObj(this::letter).toList());
    }

    /** Old mails: the table is not empty where a dispatcher looks for work. */
    void fillPast(int number) {
        outbox.postAll(
                IntStream.range(0, number).mapToObj(i -> letter("past", i)).toList());
        jdbc.sql("update mail set state = 'SENT', sent_at = created_at, smtp_answer = '250 OK'")
                .update();
        jdbc.sql("vacuum analyze mail").update();
    }

    void settle() {
        jdbc.sql("vacuum analyze mail").update();
    }

    List<Mail> mails() {
        return jdbc.sql("select address, subject, body_html html, body_text text from mail where recipient = ?")
                .param(recipient())
                .query(Mail.class)
                .list();
    }

    int inState(String state) {
        return jdbc.sql("select count(*) from mail where recipient = ? and state = ?")
                .params(recipient(), state)
                .query(Integer.class)
                .single();
    }

    Set<String> subjects() {
        return IntStream.range(0, size).mapToObj(this::subject).collect(toSet());
    }

    /** @throws WrongResult unless these are the subjects of all mails, each of them once */
    void requireEachOnce(List<String> arrived) {
        WrongResult.unlessSame(size, arrived.size(), "mails that arrived");
        WrongResult.unlessSame(subjects(), new HashSet<>(arrived), "subjects that arrived");
    }

    private Letter letter(int i) {
        return letter(recipient(), i);
    }

    private Letter letter(String recipient, int i) {
        return new Letter(
                recipient + "/" + i,
                "BENCHMARK",
                recipient,
                "Chuyên viên đầu mối Sở Xây dựng",
                "cv" + i % MAILBOXES + "@nghean.example",
                subject(i),
                List.of(
                        "Hôm nay là ngày cuối gửi báo cáo tháng 4 năm 2025 của Sở Xây dựng về việc thực hiện Kế hoạch số"
                                + " 200/KH-UBND ngày 27/3/2025 của UBND tỉnh Nghệ An.",
                        "Đề nghị hoàn thành và gửi báo cáo trước khi hết ngày 16/4/2025. Còn 2 trong 3 nhiệm vụ chưa có"
                                + " kết quả."),
                List.of(),
                new Letter.Button("Mở báo cáo", "/viec/" + i),
                new Letter.Contact("Sở Công Thương", "0238 000 0002"));
    }

    private String subject(int i) {
        return "[200/KH-UBND] Hôm nay là hạn cuối gửi báo cáo, thư " + run + "." + i;
    }

    private String recipient() {
        return "run" + run;
    }
}
