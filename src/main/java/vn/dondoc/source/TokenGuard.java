package vn.dondoc.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a tag or a text without end, which the parser would collect in memory before anybody sees it. */
final class TokenGuard extends FilterInputStream {
    private int sinceTag;

    TokenGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) count((byte) next);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) count(buffer[offset + i]);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(byte next) {
        if (next == '<') sinceTag = 0;
        else if (++sinceTag > Limits.TOKEN_BYTES) throw SourceRefused.tooMuchText();
    }
}
