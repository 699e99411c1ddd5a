package vn.dondoc.security;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The domain's own rows that somebody may be after, found as their owners find them: a report of Sở Xây dựng that is
 * still being written, with a file at one of its lines, an assignment, what the standing agency and the Office keep.
 */
final class AttackGround {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    final String report;
    final String line;
    final String writeTask;
    final String file;
    final String rivalsReport;
    final String assignment;
    final String round;
    final String paragraph;
    final String directive;
    final String dossier;
    final String mail;
    final String request;
    final String requestTask;

    AttackGround(AttackSite site) {
        String instance = first(site.tool, writing(AttackSite.OWNER_GROUP), "\"processInstanceId\":\"([^\"]+)\"");
        writeTask = first(site.tool, writing(AttackSite.OWNER_GROUP), "\"id\":\"([^\"]+)\"");
        report = reportOf(site, instance);
        rivalsReport =
                reportOf(site, first(site.tool, writing(AttackSite.RIVAL_GROUP), "\"processInstanceId\":\"([^\"]+)\""));
        line = first(site.owner, "/api/reports/" + report + "/form", "\"lines\":\\[\\{\"id\":\"" + ID);
        file = found(site.attach(site.owner, line).body(), "\"id\":\"" + ID);
        assignment = first(site.owner, "/nhiem-vu?trangThai=qua-han", "/nhiem-vu/" + ID);
        round = first(site.coordinator, "/ky-bao-cao", "/ky-bao-cao/" + ID);
        paragraph = first(site.coordinator, "/tong-hop/" + round, "/doan/" + ID);
        directive = first(site.coordinator, "/van-ban", "/van-ban/" + ID);
        dossier = first(site.office, "/phieu-trinh", "/phieu-trinh/" + ID);
        mail = first(site.office, "/thu", "/thu/" + ID);
        request = requested(site);
        requestTask = first(
                site.tool, "/engine-rest/task?taskDefinitionKey=userTask_answerCooperation", "\"id\":\"([^\"]+)\"");
    }

    /** Sở Xây dựng asks Sở Nội vụ to co-operate. */
    private String requested(AttackSite site) {
        var ask = Map.of("kind", "COOPERATION", "reason", "Đề nghị cung cấp số liệu.", "toAgency", "so-noi-vu");
        String page = "/nhiem-vu/" + assignment + "/de-nghi";
        site.owner.form(page, ask); // asked already when the ground was laid before
        return first(site.owner, page, "/de-nghi/" + ID);
    }

    private static String writing(String group) {
        return "/engine-rest/task?taskDefinitionKey=userTask_write&includeAssignedTasks=true&candidateGroup=" + group;
    }

    private static String reportOf(AttackSite site, String instance) {
        return first(
                site.tool, "/engine-rest/process-instance/" + instance + "/variables/reportId", "\"value\":\"" + ID);
    }

    private static String first(Visitor who, String path, String pattern) {
        return found(who.get(path).body(), pattern);
    }

    private static String found(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new AssertionError(pattern + " in " + text);
        return found.group(1);
    }
}
