package vn.dondoc.intake;

import java.util.List;
import vn.dondoc.source.SourceFile;

/** Reads a directive; knows the document and nothing outside it. */
public final class DirectiveReader {
    /** @throws IntakeRefused when the document is no directive */
    public ReadDirective read(SourceFile file) {
        DirectiveText text = DirectiveText.of(file);
        Agencies agencies = Agencies.of(text);
        AssignmentReader reader = new AssignmentReader(text, agencies);
        reader.read();
        List<ReadAssignment> assignments = new Entries(text, agencies).of(reader.tasks());
        List<ReadRegime> regimes = new RegimeReader().read(text, agencies, assignments);
        ReadRecord record = new RecordReader().read(text, agencies, regimes);
        DirectiveCheck.require(text, record, assignments);
        return new ReadDirective(
                file.name(),
                text.text(),
                record,
                regimes,
                assignments,
                reader.contents(),
                new IndicatorReader().read(text, assignments),
                AmendmentReader.in(text, record.number()),
                new DocumentDoubts(file, text, agencies).about(record, regimes));
    }
}
