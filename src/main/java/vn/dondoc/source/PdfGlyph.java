package vn.dondoc.source;

/**
 * A printed letter, in points from the page's upper left corner.
 *
 * @param text blank for a space that the file prints
 */
record PdfGlyph(float left, float right, float baseline, float size, String text) {
    boolean isBlank() {
        return text.isBlank();
    }

    float middle() {
        return (left + right) / 2;
    }
}
