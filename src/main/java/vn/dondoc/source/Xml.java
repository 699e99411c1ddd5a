package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part in XML, read forward only: nothing of it is kept. A document type is refused, so there are no entities and nothing
 * outside is fetched.
 */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Map<String, String> prefixes;
    private int depth;

    private Xml(InputStream in, Map<String, String> prefixes) throws XMLStreamException {
        this.in = in;
        this.prefixes = prefixes;
        this.reader = FACTORY.createXMLStreamReader(new TokenGuard(in));
    }

    /** @param prefixes our short names of the namespaces that matter, by which elements and attributes are asked for */
    static Xml of(InputStream in, Map<String, String> prefixes) {
        try {
            return new Xml(in, prefixes);
        } catch (XMLStreamException e) {
            throw SourceRefused.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw SourceRefused.unsafeXml();
        });
        return factory;
    }

    /** Goes over the whole part; the visitor is told each child of the root. */
    void root(Consumer<String> visitor) {
        while (depth == 0) if (next() == XMLStreamConstants.END_DOCUMENT) throw SourceRefused.damaged();
        children(visitor);
    }

    /**
     * Tells the visitor each child of the element the cursor stands in. What the visitor does not read of a child is
     * skipped.
     */
    void children(Consumer<String> visitor) {
        content(visitor, text -> {});
    }

    /** The same, with the text between the children. */
    void content(Consumer<String> visitor, Consumer<String> text) {
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.accept(name());
                while (depth > own) next();
            } else if (depth == own && isText(event)) text.accept(reader.getText());
        }
    }

    String text() {
        StringBuilder all = new StringBuilder();
        content(child -> {}, part -> {
            all.append(part);
            if (all.length() > Limits.CHARACTERS) throw SourceRefused.tooMuchText();
        });
        return all.toString();
    }

    /** Null where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (named(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i))
                    .equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    private String name() {
        return named(reader.getNamespaceURI(), reader.getLocalName());
    }

    private String named(String namespace, String local) {
        String prefix = namespace == null || namespace.isEmpty() ? "" : prefixes.getOrDefault(namespace, "?");
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
                throw SourceRefused.unsafeXml();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.DEPTH) throw SourceRefused.unsafeXml();
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException e) {
            throw SourceRefused.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
