package vn.dondoc.source;

/** An .odt of OpenDocument XML that a test writes itself. */
final class Odt {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String NAMESPACES =
            "xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS + "text:1.0\" xmlns:table=\""
                    + OASIS + "table:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:draw=\"" + OASIS
                    + "drawing:1.0\" xmlns:fo=\"" + OASIS
                    + "xsl-fo-compatible:1.0\" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    private Odt() {}

    static byte[] of(String styles, String text) {
        return parts().with("content.xml", content(styles, text)).bytes();
    }

    static Zip parts() {
        return new Zip().with("mimetype", "application/vnd.oasis.opendocument.text");
    }

    static String content(String styles, String text) {
        return "<office:document-content " + NAMESPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + text
                + "</office:text></office:body></office:document-content>";
    }
}
