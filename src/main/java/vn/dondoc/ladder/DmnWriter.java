package vn.dondoc.ladder;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.dondoc.shared.Priority;

/** Writes a checked ladder as DMN: the same rules give the same text, and nothing of an upload but its rules is in it. */
final class DmnWriter {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_%s" name="%s" namespace="http://dondoc.vn/ladders">
              <decision id="%s" name="%s" camunda:historyTimeToLive="P1825D">
                <decisionTable id="decisionTable_%s" hitPolicy="UNIQUE">
            """;
    private static final String FOOT = """
                </decisionTable>
              </decision>
            </definitions>
            """;

    private DmnWriter() {}

    static String write(LadderName ladder, List<Rule> rules) {
        String id = ladder.decision();
        StringBuilder xml = new StringBuilder(HEAD.formatted(id, ladder.label(), id, ladder.label(), id));
        for (Column column : ladder.columns()) xml.append(column.input() ? input(column) : output(column));
        for (int i = 0; i < rules.size(); i++) rule(xml, ladder, i + 1, rules.get(i));
        return xml.append(FOOT).toString();
    }

    private static String input(Column c) {
        return """
                      <input id="input_%s" label="%s">
                        <inputExpression id="inputExpression_%s" typeRef="%s">
                          <text>%s</text>
                        </inputExpression>
                      </input>
                """.formatted(c.dmnName(), c.label(), c.dmnName(), c.type(), c.dmnName());
    }

    private static String output(Column c) {
        return "      <output id=\"output_%s\" label=\"%s\" name=\"%s\" typeRef=\"%s\" />%n"
                .formatted(c.dmnName(), c.label(), c.dmnName(), c.type());
    }

    private static void rule(StringBuilder xml, LadderName ladder, int number, Rule rule) {
        xml.append("      <rule id=\"rule_%d\">%n".formatted(number));
        if (!rule.note().isEmpty())
            xml.append("        <description>%s</description>%n".formatted(escaped(rule.note())));
        for (Column column : ladder.columns()) {
            String entry = column.input() ? "inputEntry" : "outputEntry";
            xml.append("        <%s id=\"%s_%s%d\">%n          <text>%s</text>%n        </%s>%n"
                    .formatted(entry, entry, column.dmnName(), number, escaped(cell(rule, column)), entry));
        }
        xml.append("      </rule>\n");
    }

    /** The cell as the reader takes it. */
    static String cell(Rule rule, Column column) {
        return switch (column) {
            case KIND -> rule.kinds().stream().map(DmnWriter::quoted).collect(Collectors.joining(", "));
            case DAYS -> rule.days().test();
            case PRIORITY ->
                rule.priorities().size() == Priority.values().length
                        ? ""
                        : rule.priorities().stream().map(p -> quoted(p.name())).collect(Collectors.joining(", "));
            case RUNG -> quoted(rule.rung().code());
            case LABEL -> quoted(rule.rung().label());
            case TEXT -> quoted(rule.rung().text().name());
            case CHANNEL -> quoted(rule.rung().channel().name());
            case RECIPIENTS ->
                quoted(rule.rung().recipients().stream().map(Audience::name).collect(Collectors.joining(",")));
            case STEP -> quoted(RuleReader.DOSSIER);
        };
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("&quot;", "\"").replace("&#39;", "'");
    }
}
