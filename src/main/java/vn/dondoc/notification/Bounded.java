package vn.dondoc.notification;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, as if it ended there. */
final class Bounded extends FilterInputStream {
    private int left;

    Bounded(InputStream whole, int bytes) {
        super(whole);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        int next = left > 0 ? super.read() : -1;
        if (next >= 0) left--;
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        int read = left > 0 ? super.read(into, from, Math.min(length, left)) : -1;
        if (read > 0) left -= read;
        return read;
    }

    @Override
    public long skip(long bytes) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
