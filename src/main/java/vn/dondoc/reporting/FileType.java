package vn.dondoc.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that are taken: what their content must look like, and as what they are given out again. */
enum FileType {
    TXT("text/plain", Sniffed.TEXT),
    CSV("text/csv", Sniffed.TEXT),
    RTF("application/rtf", "application/rtf"),
    DOC("application/msword", Sniffed.OLE),
    XLS("application/vnd.ms-excel", Sniffed.OLE),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/"),
    ODT("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"),
    PDF("application/pdf", "application/pdf"),
    PNG("image/png", "image/png"),
    JPG("image/jpeg", "image/jpeg"),
    JPEG("image/jpeg", "image/jpeg");

    private static final Set<FileType> PACKED = Set.of(DOCX, XLSX);

    private final String mime;
    private final String mark;

    FileType(String mime, String mark) {
        this.mime = mime;
        this.mark = mark;
    }

    String mime() {
        return mime;
    }

    static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values()).filter(t -> t.ending().equals(ending)).findFirst();
    }

    static String listed() {
        return Arrays.stream(values()).map(FileType::ending).collect(Collectors.joining(", "));
    }

    /** Whether the content is what the ending says: a programme called .pdf is not. */
    boolean fits(Path file) throws IOException {
        Sniffed content = Sniffed.of(file);
        return PACKED.contains(this) ? content.packs(mark) : content.is(mark);
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
