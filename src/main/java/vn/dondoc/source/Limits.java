package vn.dondoc.source;

/** How large a file and what it contains may be. Far beyond any directive, far below what hurts the server. */
final class Limits {
    static final long FILE_BYTES = 50L * 1024 * 1024;
    /** A directive of 40 pages has about 120,000 characters. */
    static final int CHARACTERS = 2_000_000;

    static final int PIECES = 50_000;
    /** Cells and text boxes. */
    static final int PARTS = 300_000;

    static final int TABLE_ROWS = 5_000;
    /** Word's own limit. */
    static final int COLUMNS = 63;

    static final int PAGES = 1_000;

    /** Of a zip: entries, and bytes of one part after unpacking. */
    static final int ENTRIES = 5_000;

    static final long PART_BYTES = 64L * 1024 * 1024;
    /** Unpacked to packed, looked at from {@link #RATIO_FROM} on: Word repeats itself, up to about 50 times. */
    static final int RATIO = 150;

    static final long RATIO_FROM = 4L * 1024 * 1024;
    /** Of a PDF: bytes of one stream and of all together after unpacking, pictures aside. */
    static final long STREAM_BYTES = 64L * 1024 * 1024;

    static final long STREAMS_BYTES = 256L * 1024 * 1024;
    /** Elements inside one another. Word's own documents stay below 60. */
    static final int DEPTH = 200;
    /** Of one tag or one run of text in XML. */
    static final int TOKEN_BYTES = 4 * 1024 * 1024;

    /** Marks on one letter: Vietnamese has at most two. */
    static final int MARKS = 20;

    private Limits() {}
}
