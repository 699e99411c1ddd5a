package vn.dondoc.ladder;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the cells out of a ladder's DMN file. What the file declares besides (document types, other decisions,
 * expressions, drawings) is not followed and goes nowhere: only cells leave this class.
 */
final class DmnFile {
    static final int MOST_BYTES = 256 * 1024;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Set<String> POLICIES = Set.of("FIRST", "UNIQUE", "");

    private DmnFile() {}

    /** @throws LadderRefused when it is no table of that ladder */
    static List<RuleCells> cells(LadderName ladder, String xml) {
        List<Element> decisions = below(parsed(xml).getDocumentElement(), "decision");
        if (decisions.size() != 1 || !ladder.decision().equals(decisions.get(0).getAttribute("id")))
            throw LadderRefused.wrongTable(ladder.label(), ladder.decision());
        List<Element> tables = below(decisions.get(0), "decisionTable");
        if (tables.size() != 1) throw LadderRefused.wrongTable(ladder.label(), ladder.decision());
        Element table = tables.get(0);
        String policy = table.getAttribute("hitPolicy");
        if (!POLICIES.contains(policy)) throw LadderRefused.wrongHitPolicy(policy);
        requireColumns(ladder, table);
        return below(table, "rule").stream().map(rule -> cells(ladder, rule)).toList();
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw LadderRefused.notDmn();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireColumns(LadderName ladder, Element table) {
        List<String> names = new ArrayList<>();
        for (Element input : below(table, "input"))
            names.add(
                    below(input, "inputExpression").stream().map(DmnFile::text).collect(Collectors.joining()));
        for (Element output : below(table, "output")) names.add(output.getAttribute("name"));
        List<String> expected = ladder.columns().stream().map(Column::dmnName).toList();
        if (!names.equals(expected)) throw LadderRefused.wrongColumns(String.join(", ", expected));
    }

    private static RuleCells cells(LadderName ladder, Element rule) {
        List<Element> entries = new ArrayList<>(below(rule, "inputEntry"));
        entries.addAll(below(rule, "outputEntry"));
        List<Column> columns = ladder.columns();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        if (entries.size() != columns.size()) throw LadderRefused.notDmn();
        for (int i = 0; i < columns.size(); i++) cells.put(columns.get(i), text(entries.get(i)));
        String note =
                below(rule, "description").stream().map(Element::getTextContent).collect(Collectors.joining(" "));
        return new RuleCells(cells, note);
    }

    private static String text(Element holder) {
        return below(holder, "text").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining())
                .strip();
    }

    private static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element && name.equals(element.getLocalName())) found.add(element);
        return found;
    }
}
