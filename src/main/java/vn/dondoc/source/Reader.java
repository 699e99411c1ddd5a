package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one kind of file. */
interface Reader {
    /** @throws IOException when the file is damaged */
    List<Piece> read(Path file) throws IOException;
}
