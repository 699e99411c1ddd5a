package vn.dondoc.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.security.Visitor;

/** The jar as a province runs it: by configuration alone, on a server it did not start. */
class PackagedJarIT {
    @TempDir
    static Path folder;

    static StrictPostgres postgres;
    static RunningJar jar;

    @BeforeAll
    static void start() throws Exception {
        postgres = StrictPostgres.start(folder);
        jar = RunningJar.start(folder, settings(postgres));
    }

    @AfterAll
    static void stop() throws Exception {
        jar.close();
        postgres.close();
    }

    static Map<String, String> settings(StrictPostgres postgres) {
        Map<String, String> settings = new HashMap<>();
        settings.put("DB_URL", postgres.url());
        settings.put("DB_USER", StrictPostgres.ROLE);
        settings.put("DB_PASSWORD", StrictPostgres.PASSWORD);
        settings.put("SMTP_HOST", "127.0.0.1");
        settings.put("DONDOC_MAIL_FROM", "dondoc@tinh.example");
        settings.put("DONDOC_BASE_URL", "http://localhost");
        settings.put("DONDOC_ADMIN_LOGIN", "quantri.tinh");
        settings.put("DONDOC_ADMIN_PASSWORD", "mat-khau-dau-tien-2025");
        return settings;
    }

    @Test
    void startsOnAServerWithPasswordAndAPlainRole() throws Exception {
        assertThat(jar.answers()).as(jar.output()).isTrue();
        assertThat(get("/login")).contains("Đăng nhập");
    }

    @Test
    void withoutSettingsItRefusesToStartAndSaysWhatToSet() throws Exception {
        try (RunningJar bare = RunningJar.start(folder, Map.of())) {
            assertThat(bare.exitCode()).isNotZero();
            assertThat(bare.output()).contains("DB_URL", "SMTP_HOST", "--demo").doesNotContain("\tat ");
        }
    }

    @Test
    void theFirstAdministratorEntersAndNobodyOfTheDemo() {
        Visitor administrator = new Visitor(jar.url()).login("quantri.tinh", "mat-khau-dau-tien-2025");

        assertThat(administrator.get("/danh-muc/nguoi-dung").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/demo/dong-ho").statusCode()).isEqualTo(404);
        for (String login : List.of("quantri", "chuyenvien.vp", "demo"))
            assertThat(new Visitor(jar.url())
                            .tryLogin(login, "dondoc")
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
    }

    @Test
    void theDoorThatMakesAdministratorsIsShutAlsoHere() {
        String user = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil-evil-evil\"}}";
        var answer = new Visitor(jar.url()).post("/camunda/api/admin/setup/default/user/create", user);

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(new Visitor(jar.url())
                        .basic("quantri.tinh", "mat-khau-dau-tien-2025")
                        .get("/engine-rest/user/count")
                        .body())
                .isEqualTo("{\"count\":1}");
    }

    @Test
    void aDatabaseThatTheDemoFilledIsRefused() throws Exception {
        postgres.execute("insert into dondoc.demo_mark (clock_shift_millis) values (0)");
        try (RunningJar second = RunningJar.start(folder, settings(postgres))) {
            assertThat(second.exitCode()).isNotZero();
        } finally {
            postgres.execute("delete from dondoc.demo_mark");
        }
    }

    private static String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(jar.url() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
