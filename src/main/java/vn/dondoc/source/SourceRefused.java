package vn.dondoc.source;

import vn.dondoc.shared.DomainException;

/** A file that cannot be read as a document. */
public final class SourceRefused extends DomainException {
    private SourceRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static SourceRefused missing() {
        return new SourceRefused("source.missing");
    }

    static SourceRefused empty() {
        return new SourceRefused("source.empty");
    }

    /** Only blanks. */
    static SourceRefused blank() {
        return new SourceRefused("source.blank");
    }

    static SourceRefused tooLarge() {
        return new SourceRefused("source.tooLarge", Limits.FILE_BYTES / 1024 / 1024);
    }

    static SourceRefused unknownType() {
        return new SourceRefused("source.unknownType");
    }

    /** Word, Excel and PowerPoint before 2007. */
    static SourceRefused legacyOffice() {
        return new SourceRefused("source.legacyOffice");
    }

    static SourceRefused richText() {
        return new SourceRefused("source.richText");
    }

    static SourceRefused otherOffice() {
        return new SourceRefused("source.otherOffice");
    }

    static SourceRefused notUnicode() {
        return new SourceRefused("source.notUnicode");
    }

    static SourceRefused encrypted() {
        return new SourceRefused("source.encrypted");
    }

    static SourceRefused macros() {
        return new SourceRefused("source.macros");
    }

    static SourceRefused damaged() {
        return new SourceRefused("source.damaged");
    }

    /** Unpacks to far more than it seems. */
    static SourceRefused bomb() {
        return new SourceRefused("source.bomb");
    }

    /** Declares types or entities, or nests without end. */
    static SourceRefused unsafeXml() {
        return new SourceRefused("source.unsafeXml");
    }

    static SourceRefused noTextLayer() {
        return new SourceRefused("source.noTextLayer");
    }

    static SourceRefused tooManyPages() {
        return new SourceRefused("source.tooManyPages", Limits.PAGES);
    }

    static SourceRefused tooMuchText() {
        return new SourceRefused("source.tooMuchText");
    }

    static SourceRefused tooManyRows() {
        return new SourceRefused("source.tooManyRows", Limits.TABLE_ROWS);
    }

    static SourceRefused hostileCharacters() {
        return new SourceRefused("source.hostileCharacters");
    }
}
