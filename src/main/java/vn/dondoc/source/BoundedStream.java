package vn.dondoc.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that refuses to give more than so many bytes. */
final class BoundedStream extends FilterInputStream {
    private final long limit;
    private final Supplier<SourceRefused> refusal;
    private long given;

    BoundedStream(InputStream in, long limit, Supplier<SourceRefused> refusal) {
        super(in);
        this.limit = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) count(1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        given += bytes;
        if (given > limit) throw refusal.get();
    }
}
