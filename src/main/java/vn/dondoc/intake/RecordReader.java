package vn.dondoc.intake;

import java.util.List;

/** Reads the record of a document: number, type, subject, who issued it and when, to whom it goes. */
final class RecordReader {
    ReadRecord read(DirectiveText text) {
        return new ReadRecord(
                null, null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
                false, null, List.of(), List.of());
    }
}
