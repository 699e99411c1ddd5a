package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An .odt: its main text. Headers and footers stand in another part, notes and comments are left out. */
final class OdtReader implements Reader {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> NAMESPACES = Map.of(
            OASIS + "office:1.0",
            "office",
            OASIS + "text:1.0",
            "text",
            OASIS + "table:1.0",
            "table",
            OASIS + "style:1.0",
            "style",
            OASIS + "drawing:1.0",
            "draw",
            OASIS + "xsl-fo-compatible:1.0",
            "fo",
            OASIS + "manifest:1.0",
            "manifest",
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
            "loext",
            "http://www.w3.org/XML/1998/namespace",
            "xml");

    static boolean reads(Archive archive) throws IOException {
        if (!archive.has("mimetype") || !archive.has("content.xml")) return false;
        try (InputStream in = archive.part("mimetype")) {
            String type = new String(in.readNBytes(TYPE.length() + 20), StandardCharsets.US_ASCII).strip();
            if (!type.equals(TYPE) && !type.equals(TYPE + "-template")) return false;
        }
        if (archive.names().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/")))
            throw SourceRefused.macros();
        if (isEncrypted(archive)) throw SourceRefused.encrypted();
        return true;
    }

    private static boolean isEncrypted(Archive archive) throws IOException {
        if (!archive.has(MANIFEST)) return false;
        boolean[] encrypted = new boolean[1];
        try (Xml xml = Xml.of(archive.part(MANIFEST), NAMESPACES)) {
            xml.root(entry -> xml.children(child -> {
                if (child.equals("manifest:encryption-data")) encrypted[0] = true;
            }));
        }
        return encrypted[0];
    }

    @Override
    public List<Piece> read(Path file) throws IOException {
        Pieces pieces = new Pieces();
        OdtStyles styles = new OdtStyles();
        try (Archive archive = Archive.open(file)) {
            if (archive.has("styles.xml"))
                try (Xml xml = Xml.of(archive.part("styles.xml"), NAMESPACES)) {
                    xml.root(child -> {
                        if (child.equals("office:styles")) styles.read(xml);
                    });
                }
            try (Xml xml = Xml.of(archive.part("content.xml"), NAMESPACES)) {
                xml.root(child -> content(child, xml, styles, pieces));
            }
        }
        return pieces.all();
    }

    private static void content(String child, Xml xml, OdtStyles styles, Pieces pieces) {
        if (child.equals("office:automatic-styles")) styles.read(xml);
        if (child.equals("office:body"))
            xml.children(body -> {
                if (body.equals("office:text")) new OdtBody(xml, styles).read(pieces);
            });
    }
}
