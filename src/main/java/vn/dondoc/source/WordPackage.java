package vn.dondoc.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The parts of a .docx. Only relationships to parts inside are followed. */
final class WordPackage implements Closeable {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Both families of namespaces that the standard has, transitional and strict. */
    private static final Map<String, String> NAMESPACES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "w",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "mc",
            TYPES,
            "",
            RELATIONSHIPS,
            "");

    private final Archive archive;
    private final String document;

    private WordPackage(Archive archive) throws IOException {
        this.archive = archive;
        this.document = target("", "officeDocument");
        if (document == null) throw SourceRefused.damaged();
    }

    static boolean is(Archive archive) throws IOException {
        if (!archive.has(CONTENT_TYPES)) return false;
        if (archive.names().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")))
            throw SourceRefused.macros();
        Map<String, String> types = new HashMap<>();
        try (Xml xml = Xml.of(archive.part(CONTENT_TYPES), NAMESPACES)) {
            xml.root(child -> types.put(String.valueOf(xml.attribute("ContentType")), child));
        }
        if (types.keySet().stream().anyMatch(type -> type.contains("macroEnabled"))) throw SourceRefused.macros();
        return types.keySet().stream()
                .anyMatch(type -> type.contains("wordprocessingml.document.main+xml")
                        || type.contains("wordprocessingml.template.main+xml"));
    }

    static WordPackage open(Path file) throws IOException {
        Archive archive = Archive.open(file);
        try {
            return new WordPackage(archive);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    void document(Consumer<Xml> reader) throws IOException {
        read(document, reader);
    }

    /** @param kind last word of the relationship's type: "styles", "numbering" */
    void related(String kind, Consumer<Xml> reader) throws IOException {
        String part = target(document, kind);
        if (part != null && archive.has(part)) read(part, reader);
    }

    private void read(String part, Consumer<Xml> reader) throws IOException {
        try (Xml xml = Xml.of(archive.part(part), NAMESPACES)) {
            reader.accept(xml);
        }
    }

    /** Null where there is none. */
    private String target(String from, String kind) throws IOException {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String relationships = folder + "_rels/" + from.substring(folder.length()) + ".rels";
        if (!archive.has(relationships)) return null;
        String[] found = new String[1];
        read(
                relationships,
                xml -> xml.root(child -> {
                    boolean inside = !"External".equals(xml.attribute("TargetMode"));
                    if (inside && String.valueOf(xml.attribute("Type")).endsWith("/" + kind) && found[0] == null)
                        found[0] = xml.attribute("Target");
                }));
        if (found[0] == null) return null;
        return found[0].startsWith("/") ? found[0].substring(1) : folder + found[0];
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
