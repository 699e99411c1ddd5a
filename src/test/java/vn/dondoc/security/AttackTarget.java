package vn.dondoc.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A task of Sở Xây dựng, of a small model that an administrator deploys for the attack and removes after it. */
final class AttackTarget implements AutoCloseable {
    private final Visitor administrator;
    private final String deployment;
    final String definition;
    private String instance;
    private String task;

    AttackTarget(Visitor administrator) {
        this.administrator = administrator;
        HttpResponse<String> deployed = administrator.upload(
                "/engine-rest/deployment/create",
                Map.of(
                        "attack/attack-target.bpmn", file("attack-target.bpmn"),
                        "attack/attack-form.html", file("attack-form.html")));
        deployment = found(deployed, "\"id\":\"([^\"]+)\",\"name\"");
        definition = found(deployed, "\"(attack-target:\\d+:[^\"]+)\"");
        open();
    }

    /** Begins another instance, with a task that is untouched. */
    void open() {
        HttpResponse<String> started =
                administrator.post("/engine-rest/process-definition/key/attack-target/start", "{}");
        instance = found(started, "\"id\":\"([^\"]+)\"");
        task = found(administrator.get("/engine-rest/task?processInstanceId=" + instance), "\"id\":\"([^\"]+)\"");
    }

    String task() {
        return task;
    }

    String instance() {
        return instance;
    }

    @Override
    public void close() {
        administrator.json("DELETE", "/engine-rest/deployment/" + deployment + "?cascade=true", "");
    }

    private static String found(HttpResponse<String> answer, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(answer.body());
        if (!found.find()) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return found.group(1);
    }

    private static String file(String name) {
        try (InputStream in = AttackTarget.class.getResourceAsStream("/attack/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
