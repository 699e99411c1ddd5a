package vn.dondoc.consolidation;

import vn.dondoc.document.Table;

/** A piece of the report for the template: {@code kind} says which of the fields it has. */
record PartView(
        String kind,
        int level,
        String text,
        String section,
        boolean addable,
        boolean printed,
        ParagraphView paragraph,
        Table table) {

    static PartView head(int level, String text) {
        return new PartView("head", level, text, null, false, true, null, null);
    }

    static PartView start(Part.Start start) {
        Section s = start.section();
        return new PartView("start", 2, start.text(), s.code(), s.typed(), start.printed(), null, null);
    }

    static PartView remark(String text) {
        return new PartView("remark", 0, text, null, false, true, null, null);
    }

    static PartView table(Table table) {
        return new PartView("table", 0, table.caption(), null, false, true, null, table);
    }

    static PartView paragraph(ParagraphView paragraph) {
        return new PartView("paragraph", 0, null, null, false, !paragraph.leftOut(), paragraph, null);
    }
}
