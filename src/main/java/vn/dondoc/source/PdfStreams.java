package vn.dondoc.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks every packed stream of a PDF once, before the library opens the file: the library would unpack into memory
 * without a bound, and does so with some streams while it opens. Pictures are left alone; nobody unpacks them for text.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** Longer is no dictionary of a stream that is packed as usual. */
    private static final int DICTIONARY = 4_000;

    private static final Pattern FILTER = Pattern.compile("/(?:Filter|F)\\s*(?:\\[([^\\]]*)\\]|(/[A-Za-z0-9]+))");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] bytes;
    private long unpacked;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(Path file) throws IOException {
        new PdfStreams(Files.readAllBytes(file)).check();
    }

    private void check() throws IOException {
        for (int i = next(0); i >= 0; i = next(i + STREAM.length)) {
            String before = textBefore(i);
            String own = before.substring(Math.max(0, before.lastIndexOf("obj")));
            if (!before.endsWith("end") && !PICTURE.matcher(own).find()) measure(before, dataAfter(i));
        }
    }

    /** By each filter that stands anywhere near: where a dictionary begins could be disguised. */
    private void measure(String before, int start) throws IOException {
        Set<String> chains = new LinkedHashSet<>();
        Matcher filter = FILTER.matcher(before);
        while (filter.find()) chains.add(filter.group(1) == null ? filter.group(2) : filter.group(1));
        for (String chain : chains)
            unpack(
                    Arrays.stream(chain.split("[\\s/]+"))
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    start);
    }

    private void unpack(List<String> filters, int start) throws IOException {
        InputStream packed = new ByteArrayInputStream(bytes, start, bytes.length - start);
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            Output output = new Output(last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream());
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, output, new COSDictionary(), 0);
            } catch (IOException broken) {
                return; // no further than here does the library come, too
            }
            if (!last) packed = new ByteArrayInputStream(((ByteArrayOutputStream) output.out).toByteArray());
        }
    }

    /** The 'stream' that follows a dictionary; -1 where there is no more. */
    private int next(int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++)
            if (bytes[i] == 's' && Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)) return i;
        return -1;
    }

    /** With names that are written in numbers made plain. */
    private String textBefore(int end) {
        int from = Math.max(0, end - DICTIONARY);
        String before = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).stripTrailing();
        return ESCAPE.matcher(before)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    private int dataAfter(int stream) {
        int start = stream + STREAM.length;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) start++;
        return start;
    }

    /** Counts, and ends the unpacking when it is too much. */
    private final class Output extends OutputStream {
        private final OutputStream out;
        private long own;

        private Output(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] data, int offset, int length) throws IOException {
            count(length);
            out.write(data, offset, length);
        }

        private void count(int written) {
            own += written;
            unpacked += written;
            if (own > Limits.STREAM_BYTES || unpacked > Limits.STREAMS_BYTES) throw SourceRefused.bomb();
        }
    }
}
