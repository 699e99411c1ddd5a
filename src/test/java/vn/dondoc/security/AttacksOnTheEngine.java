package vn.dondoc.security;

import static vn.dondoc.security.Attack.CLOSED;
import static vn.dondoc.security.Attack.status;
import static vn.dondoc.security.AttackSite.RIVAL;
import static vn.dondoc.security.Visitor.ENGINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Becoming administrator, running code, watching more than one may, and addresses written oddly. */
final class AttacksOnTheEngine {
    private static final Map<String, String> FILES = Map.of("x.bpmn", "<x/>");
    private static final String USER = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"e\"},"
            + "\"credentials\":{\"password\":\"evil-evil-evil\"}}";
    private static final List<String> SETUPS = List.of(
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/admin/setup/other/user/create",
            "/camunda/api/admin/%73etup/default/user/create",
            "/camunda/api/admin//setup/default/user/create",
            "/camunda/api/admin/setup;x=y/default/user/create",
            "/camunda/api/admin/./setup/default/user/create",
            "/camunda/api/admin/x/../setup/default/user/create",
            "/camunda/api/admin%2fsetup/default/user/create",
            "/camunda/API/admin/Setup/default/user/create");
    private static final List<String> ODD_ENGINES = List.of(
            "/camunda/api/engin%65/engine/default",
            "/camunda/%61pi/engine/engine/default",
            "/camunda/api/engine/engine/%64efault",
            "/camunda/api/engine;x=y/engine/default",
            "/camunda/api/engine/./engine/default",
            "/camunda/api//engine/engine/default");

    private final AttackSite site;
    private final List<Attack> attacks = new ArrayList<>();

    AttacksOnTheEngine(AttackSite site) {
        this.site = site;
    }

    List<Attack> all() {
        setup();
        code();
        past();
        history();
        rights();
        cockpit();
        oddAddresses();
        return attacks;
    }

    private void setup() {
        for (String path : SETUPS)
            for (Visitor who : List.of(site.stranger(), site.rival, site.administrator))
                attacks.add(
                        new Attack("setup by " + path, () -> who.post(path, USER), status(302, 400, 401, 403, 404)));
        for (Visitor who : List.of(site.rival, site.administrator))
            add("setup page", () -> who.get("/camunda/app/admin/default/setup/"));
    }

    private void code() {
        String deploy = "/deployment/create";
        add("deployment by an officer", () -> site.rival.upload(ENGINE + deploy, FILES));
        add("deployment by the Office", () -> site.office.upload(ENGINE + deploy, FILES));
        Visitor tool = site.stranger().basic(RIVAL, site.password);
        attacks.add(new Attack(
                "deployment on /engine-rest", () -> tool.upload("/engine-rest" + deploy, FILES), status(403)));
        attacks.add(new Attack(
                "officer on /engine-rest",
                () -> tool.get("/engine-rest/task"),
                status(403),
                () -> site.tool.get("/engine-rest/task")));
        attacks.add(
                new Attack("session on /engine-rest", () -> site.administrator.get("/engine-rest/task"), status(401)));
        add("start of an instance", () -> site.rival.post(ENGINE + "/process-definition/key/assignment/start", "{}"));
        add("message to instances", () -> site.rival.post(ENGINE + "/message", "{\"messageName\":\"roundCloses\"}"));
        for (Visitor who : List.of(site.owner, site.office))
            add(
                    "end of an instance",
                    () -> who.json("DELETE", ENGINE + "/process-instance/" + site.target.instance(), ""));
    }

    /** Doors that lead past tasks and their forms, also for the agency whose work it is. */
    private void past() {
        String instance = ENGINE + "/process-instance/" + site.target.instance();
        for (Visitor who : List.of(site.rival, site.owner, site.office)) {
            add("variable of an instance", () -> who.json("PUT", instance + "/variables/x", "{\"value\":1}"));
            add("instance moved on", () -> who.post(instance + "/modification", "{\"instructions\":[]}"));
            add("instance suspended", () -> who.json("PUT", instance + "/suspended", "{\"suspended\":true}"));
            add(
                    "instance signalled",
                    () -> who.post(ENGINE + "/execution/" + site.target.instance() + "/signal", "{}"));
            add("task of one's own making", () -> who.post(ENGINE + "/task/create", "{\"id\":\"x\"}"));
            add("task deleted", () -> who.json("DELETE", site.task(), ""));
        }
    }

    private void history() {
        for (String kind : List.of(
                "/history/process-instance",
                "/history/variable-instance",
                "/history/activity-instance",
                "/history/detail",
                "/variable-instance",
                "/execution")) {
            String query = ENGINE + kind + "?processInstanceId=" + site.target.instance();
            attacks.add(new Attack(
                    "another agency's " + kind, () -> site.rival.get(query), CLOSED, () -> site.office.get(query)));
        }
    }

    private void rights() {
        add(
                "rights taken",
                () -> site.rival.post(
                        ENGINE + "/authorization/create",
                        "{\"type\":1,\"permissions\":[\"ALL\"]," + "\"userId\":\"" + RIVAL
                                + "\",\"resourceType\":7,\"resourceId\":\"*\"}"));
        add("group entered", () -> site.rival.json("PUT", ENGINE + "/group/camunda-admin/members/" + RIVAL, ""));
        add(
                "passwords tried in a session",
                () -> site.rival.post(
                        ENGINE + "/identity/verify",
                        "{\"username\":\"quantri\",\"password\":\"" + site.password + "\"}"));
        add(
                "own password without the present one",
                () -> site.rival.json(
                        "PUT", ENGINE + "/user/" + RIVAL + "/credentials", "{\"password\":\"evil-evil-evil\"}"));
        attacks.add(new Attack(
                "login of the web applications",
                () -> site.rival.form(
                        "/camunda/api/admin/auth/user/default/login/admin",
                        Map.of("username", "quantri", "password", site.password)),
                CLOSED,
                () -> site.rival.get("/camunda/api/admin/auth/user/default")));
        for (String path : List.of("/danh-muc/nguoi-dung", "/danh-muc/co-quan"))
            attacks.add(new Attack(
                    "administrator's page " + path,
                    () -> site.office.get(path),
                    status(403),
                    () -> site.administrator.get(path)));
    }

    private void cockpit() {
        String instances = "/camunda/api/cockpit/plugin/base/default/process-instance";
        attacks.add(new Attack(
                "Cockpit by an officer",
                () -> site.rival.get("/camunda/app/cockpit/default/"),
                CLOSED,
                () -> site.office.get("/camunda/app/cockpit/default/")));
        attacks.add(new Attack(
                "Cockpit's queries by an officer",
                () -> site.rival.post(instances, "{}"),
                CLOSED,
                () -> site.office.post(instances, "{}")));
        attacks.add(new Attack(
                "instances by an officer",
                () -> site.rival.post(ENGINE + "/process-instance", "{}"),
                CLOSED,
                () -> site.office.post(ENGINE + "/process-instance", "{}")));
        attacks.add(new Attack(
                "Admin by the Office",
                () -> site.office.get("/camunda/app/admin/default/"),
                CLOSED,
                () -> site.administrator.get("/camunda/app/admin/default/")));
    }

    /** The engine's filters compare the undecoded address: what they miss would run with nobody's authorizations. */
    private void oddAddresses() {
        for (String engine : ODD_ENGINES)
            for (Visitor who : List.of(site.rival, site.administrator, site.stranger()))
                attacks.add(new Attack(
                        "odd address " + engine,
                        () -> who.get(engine + "/task/" + site.target.task()),
                        status(400, 401, 403),
                        () -> site.owner.get(site.task())));
    }

    private void add(String name, Attack.Call attempt) {
        attacks.add(new Attack(name, attempt, CLOSED));
    }
}
