package vn.dondoc.security;

import static vn.dondoc.security.Visitor.ENGINE;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who attacks what: a running application with the sample province, a task of Sở Xây dựng, and the people round it. */
final class AttackSite implements AutoCloseable {
    static final String OWNER = "chuyenvien.sxd";
    static final String RIVAL = "chuyenvien.stc";
    static final String OWNER_GROUP = "so-xay-dung.officer";
    static final String RIVAL_GROUP = "so-tai-chinh.officer";

    final String base;
    final String password;
    /** The administrator's password with each call. */
    final Visitor tool;

    final Visitor owner;
    final Visitor rival;
    final Visitor office;
    /** Of the standing agency. */
    final Visitor coordinator;

    final Visitor administrator;
    final AttackTarget target;

    AttackSite(String base, String password) {
        this.base = base;
        this.password = password;
        tool = new Visitor(base).basic("quantri", password);
        owner = person(OWNER);
        rival = person(RIVAL);
        office = person("chuyenvien.vp");
        coordinator = person("chuyenvien.sct");
        administrator = person("quantri");
        target = new AttackTarget(tool);
    }

    Visitor person(String login) {
        return new Visitor(base).login(login, password);
    }

    Visitor stranger() {
        return new Visitor(base);
    }

    String task() {
        return ENGINE + "/task/" + target.task();
    }

    String atTool(String part) {
        return "/engine-rest/task/" + target.task() + part;
    }

    HttpResponse<String> claim(Visitor who, String login) {
        return who.post(task() + "/claim", "{\"userId\":\"" + login + "\"}");
    }

    /** The owner takes the task, rightly, whoever had it. */
    HttpResponse<String> claimedByOwner() {
        owner.post(task() + "/unclaim", "{}");
        return claim(owner, OWNER);
    }

    /** A draft of a task nobody has touched. */
    HttpResponse<String> draft(Visitor who) {
        target.open();
        return who.json("PUT", "/api/tasks/" + target.task() + "/draft", "{\"version\":0,\"draft\":{}}");
    }

    HttpResponse<String> attach(Visitor who, String reportLine) {
        return who.attach("/api/files/REPORT_LINE/" + reportLine, "minh-chung.txt", "Văn bản minh chứng");
    }

    /** The id of one of the task list's filters. */
    String filter() {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(owner.get(ENGINE + "/filter").body());
        if (!id.find()) throw new AssertionError("no filter");
        return id.group(1);
    }

    @Override
    public void close() {
        target.close();
    }
}
