package vn.dondoc.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.consolidation.Figures.OutlineGroup;
import vn.dondoc.consolidation.Sources.Line;
import vn.dondoc.reporting.Reporting.AcceptedLine;
import vn.dondoc.shared.VietnameseDates;

/** II.2: a paragraph for each assignment, agency by agency in the order of the directive's breakdown. */
final class ResultText {
    private static final String NOTHING_NEW = "Trong kỳ không phát sinh kết quả mới.";

    private ResultText() {}

    static void addTo(DraftText text, Sources sources, Figures figures) {
        Map<String, List<Line>> byAgency = sources.lines().stream()
                .collect(Collectors.groupingBy(l -> l.line().agency()));
        for (OutlineGroup group : figures.outline()) {
            List<Line> lines = group.agencies().stream()
                    .flatMap(a -> byAgency.getOrDefault(a, List.of()).stream())
                    .toList();
            if (group.together()) addTogether(text, group, lines, sources);
            else
                lines.stream()
                        .sorted(Comparator.comparing(l -> l.assignment().ordinal()))
                        .forEach(l -> text.add(Section.RESULTS, l, lead(l), said(l, sources)));
        }
    }

    /** First how many, then those with something to report by name, then the others in one sentence. */
    private static void addTogether(DraftText text, OutlineGroup group, List<Line> lines, Sources sources) {
        if (lines.isEmpty()) return;
        List<String> reported =
                lines.stream().map(l -> l.agency().name()).distinct().toList();
        List<Line> news = lines.stream().filter(l -> !l.line().nothingNew()).toList();
        List<String> withNews =
                news.stream().map(l -> l.agency().name()).distinct().toList();
        text.add(
                Section.RESULTS,
                group.label(),
                "Báo cáo của " + Wording.count(reported.size()) + "/"
                        + Wording.count(group.agencies().size()) + " địa phương đã được tổng hợp; "
                        + (withNews.isEmpty() ? "không có" : Wording.count(withNews.size()))
                        + " địa phương có kết quả trong kỳ.");
        Map<String, Integer> firstOrdinal = news.stream()
                .collect(Collectors.toMap(
                        l -> l.assignment().title(), l -> l.assignment().ordinal(), Math::min));
        news.stream()
                .sorted(Comparator.comparing(
                        l -> firstOrdinal.get(l.assignment().title())))
                .forEach(l -> text.add(Section.RESULTS, l, lead(l), l.agency().name() + ": " + said(l, sources)));
        List<String> silent =
                reported.stream().filter(name -> !withNews.contains(name)).toList();
        if (!silent.isEmpty())
            text.add(
                    Section.RESULTS,
                    group.label() + "/none",
                    "Các đơn vị không phát sinh kết quả trong kỳ: " + Wording.names(silent) + ".");
    }

    /** Results of another period than the round's own name it. */
    private static String said(Line line, Sources sources) {
        String result = result(line.line());
        return sources.occasion().round().collects() || line.line().nothingNew()
                ? result
                : Wording.sentence(Wording.capital(line.line().period().shortLabel()) + ": " + result);
    }

    /** For the annex, whose columns hold product and progress apart. */
    static String cell(Line line, Sources sources) {
        if (line.line().nothingNew()) return NOTHING_NEW;
        String result = Wording.cell(line.line().result());
        return sources.occasion().round().collects()
                ? result
                : Wording.sentence(Wording.capital(line.line().period().shortLabel()) + ": " + result);
    }

    private static String lead(Line line) {
        return Wording.sentence(line.assignment().title());
    }

    /** The accepted text with its product in brackets, as every result has to cite it. */
    private static String result(AcceptedLine line) {
        if (line.nothingNew()) return NOTHING_NEW;
        String text = Wording.cell(line.result());
        String product = product(line);
        if (!product.isEmpty()) text = text.replaceFirst("\\.$", "") + " (" + product + ").";
        text = Wording.sentence(text);
        return line.progress() == null ? text : text + " Mức độ hoàn thành: " + line.progress() + "%.";
    }

    static String product(AcceptedLine line) {
        String document = Wording.cell(line.productDocument());
        if (document.isEmpty() || line.productDate() == null) return document;
        return document + " ngày " + VietnameseDates.day(line.productDate());
    }
}
