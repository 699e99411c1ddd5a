package vn.dondoc.security;

import static vn.dondoc.security.Attack.CLOSED;
import static vn.dondoc.security.Attack.NOTHING;
import static vn.dondoc.security.Attack.status;
import static vn.dondoc.security.AttackSite.OWNER;
import static vn.dondoc.security.AttackSite.RIVAL;
import static vn.dondoc.security.Visitor.ENGINE;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tasks of others, tasks given to others, and ways to end a task without its form. */
final class AttacksOnTasks {
    private static final String UNDECLARED = "{\"variables\":{\"deadline\":{\"value\":\"2031-01-01\"}}}";
    private static final String DECLARED = "{\"variables\":{\"formVersion\":{\"value\":1,\"type\":\"Integer\"}}}";
    private static final List<String> ENDINGS = List.of("/complete", "/submit-form");

    private final AttackSite site;
    private final List<Attack> attacks = new ArrayList<>();

    AttacksOnTasks(AttackSite site) {
        this.site = site;
    }

    List<Attack> all() {
        reading();
        working();
        handingAway();
        roundTheForm();
        watching();
        return attacks;
    }

    private void reading() {
        for (String part : List.of("", "/form", "/deployed-form", "/identity-links"))
            add(
                    "another agency's task" + part,
                    () -> site.rival.get(site.task() + part),
                    () -> site.owner.get(site.task() + part));
        for (String part : List.of("/form-variables", "/comment", "/variables", "/localVariables", "/attachment"))
            add(
                    "another agency's task" + part,
                    () -> site.rival.get(site.task() + part),
                    () -> site.owner.get(site.task()));
        for (String query : List.of("/task?processInstanceId=", "/history/task?processInstanceId="))
            attacks.add(new Attack(
                    "another agency's task by " + query,
                    () -> site.rival.get(ENGINE + query + site.target.instance()),
                    NOTHING,
                    () -> site.owner.get(ENGINE + query + site.target.instance())));
        attacks.add(new Attack("another agency's task, its log", () -> site.rival.get(log()), NOTHING));
        attacks.add(new Attack(
                "another agency's task in our own interface",
                () -> site.rival.get("/api/tasks/" + site.target.task()),
                status(404, 422)));
    }

    private void working() {
        add("another agency's task, claim", () -> site.claim(site.rival, RIVAL), () -> site.claim(site.owner, OWNER));
        add(
                "another agency's task, give back",
                () -> site.rival.post(site.task() + "/unclaim", "{}"),
                () -> site.owner.post(site.task() + "/unclaim", "{}"));
        String words = "{\"message\":\"Đã xem\"}";
        add(
                "another agency's task, comment",
                () -> site.rival.post(site.task() + "/comment/create", words),
                () -> site.owner.post(site.task() + "/comment/create", words));
        for (String ending : ENDINGS)
            add(
                    "another agency's task, " + ending,
                    () -> site.rival.post(site.task() + ending, DECLARED),
                    () -> ended(ending));
        attacks.add(new Attack(
                "another agency's draft",
                () -> site.draft(site.rival),
                status(404, 422),
                () -> site.draft(site.owner)));
    }

    private void handingAway() {
        String to = "{\"userId\":\"" + RIVAL + "\"}";
        for (String way : List.of("/assignee", "/delegate", "/claim"))
            add("handing away by " + way, () -> site.owner.post(site.task() + way, to), site::claimedByOwner);
        add(
                "handing away by rewriting the task",
                () -> site.owner.json("PUT", site.task(), "{\"assignee\":\"" + RIVAL + "\"}"),
                site::claimedByOwner);
        String group = "{\"groupId\":\"so-tai-chinh.officer\",\"type\":\"candidate\"}";
        add(
                "handing away by another candidate group",
                () -> site.owner.post(site.task() + "/identity-links", group),
                () -> site.owner.get(site.task() + "/identity-links"));
        tool("delegation", "POST", "/delegate", to);
        tool("a claim for another", "POST", "/claim", to);
    }

    private void roundTheForm() {
        for (String ending : ENDINGS) {
            add(
                    "undeclared variable by " + ending,
                    () -> site.owner.post(site.task() + ending, UNDECLARED),
                    () -> ended(ending));
            tool("undeclared variable by " + ending, "POST", ending, UNDECLARED);
        }
        String variable = "/variables/deadline";
        attacks.add(new Attack(
                "writing a variable",
                () -> site.owner.json("PUT", site.task() + variable, "{\"value\":\"x\"}"),
                CLOSED));
        tool("writing a variable", "PUT", variable, "{\"value\":\"x\"}");
        String several = "{\"modifications\":{\"deadline\":{\"value\":\"x\"}}}";
        for (String scope : List.of("/variables", "/localVariables")) {
            attacks.add(new Attack(
                    "writing several of " + scope, () -> site.owner.post(site.task() + scope, several), CLOSED));
            // The same gate; the engine's interface calls every failure of this call its own.
            attacks.add(new Attack(
                    "writing several of " + scope + ", administrator's tool",
                    () -> site.tool.post(site.atTool(scope), several),
                    status(500),
                    () -> site.tool.get(site.atTool(scope))));
        }
        for (Visitor who : List.of(site.rival, site.owner))
            attacks.add(new Attack(
                    "attachment in the engine, past our rules for files",
                    () -> who.attach(site.task() + "/attachment/create", "x.txt", "x"),
                    CLOSED));
        Map<String, String> doors = Map.of(
                "/resolve", "{}",
                "/bpmnError", "{\"errorCode\":\"x\"}",
                "/bpmnEscalation", "{\"escalationCode\":\"x\"}");
        doors.forEach((door, body) -> {
            attacks.add(new Attack("side door " + door, () -> site.owner.post(site.task() + door, body), CLOSED));
            tool("side door " + door, "POST", door, body);
        });
    }

    /** The Office sees every task; working on it remains with the agency. */
    private void watching() {
        add(
                "the Office claims what it watches",
                () -> site.claim(site.office, "chuyenvien.vp"),
                () -> site.office.get(site.task()));
        for (String ending : ENDINGS)
            attacks.add(new Attack(
                    "the Office ends what it watches by " + ending,
                    () -> site.office.post(site.task() + ending, DECLARED),
                    CLOSED));
        attacks.add(new Attack(
                "the Office writes the draft of what it watches", () -> site.draft(site.office), status(404, 422)));
    }

    private void add(String name, Attack.Call attempt, Attack.Call control) {
        attacks.add(new Attack(name, attempt, CLOSED, control));
    }

    /** Not even with all rights of the engine: the gate stands before it. */
    private void tool(String name, String method, String part, String body) {
        attacks.add(new Attack(
                name + ", administrator's tool",
                () -> site.tool.json(method, site.atTool(part), body),
                status(400),
                () -> site.tool.get(site.atTool(""))));
    }

    private HttpResponse<String> ended(String ending) {
        HttpResponse<String> done = site.owner.post(site.task() + ending, DECLARED);
        site.target.open();
        return done;
    }

    private String log() {
        return ENGINE + "/history/user-operation?taskId=" + site.target.task();
    }
}
