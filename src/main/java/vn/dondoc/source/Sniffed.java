package vn.dondoc.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.dondoc.source.SourceFile.Format;

/** What a file is by its content, and who reads it. */
record Sniffed(Format format, Reader reader) {

    static Sniffed of(String name, Path file) throws IOException {
        if (isZip(file)) return packed(file);
        return switch (type(file)) {
            case "application/pdf" -> new Sniffed(Format.PDF, new PdfReader());
            case "application/x-tika-msoffice" -> throw OleFile.refusal(file);
            case "application/rtf" -> throw SourceRefused.richText();
            default -> text(name, file);
        };
    }

    private static String type(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        }
    }

    /** Asked first: the detector names some zips by what they begin with. */
    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {'P', 'K', 3, 4});
        }
    }

    private static Sniffed packed(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            if (WordPackage.is(archive)) return new Sniffed(Format.DOCX, new WordReader());
            if (OdtReader.reads(archive)) return new Sniffed(Format.ODT, new OdtReader());
            throw SourceRefused.otherOffice();
        }
    }

    /** Text has no file type of its own: only here the name decides, and only between two ways to read the same. */
    private static Sniffed text(String name, Path file) throws IOException {
        if (!TextReader.isText(file)) throw SourceRefused.unknownType();
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)")
                ? new Sniffed(Format.MARKDOWN, new MarkdownReader())
                : new Sniffed(Format.TEXT, new TextReader());
    }
}
