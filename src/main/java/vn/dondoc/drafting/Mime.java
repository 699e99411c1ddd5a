package vn.dondoc.drafting;

import vn.dondoc.source.SourceFile;

/** As what a document is given out again: by what it is, not by its name. */
final class Mime {
    private Mime() {}

    static String of(SourceFile.Format format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case ODT -> "application/vnd.oasis.opendocument.text";
            case PDF -> "application/pdf";
            case TEXT, MARKDOWN -> "text/plain";
        };
    }
}
