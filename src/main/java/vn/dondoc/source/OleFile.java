package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of Office files before 2007, which also wraps newer ones that have a password. */
final class OleFile {
    private OleFile() {}

    static SourceRefused refusal(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)
                    ? SourceRefused.encrypted()
                    : SourceRefused.legacyOffice();
        } catch (IOException | RuntimeException e) {
            return SourceRefused.legacyOffice();
        }
    }
}
