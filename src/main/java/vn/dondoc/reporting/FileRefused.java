package vn.dondoc.reporting;

import vn.dondoc.shared.DomainException;

/** A refusal about a file. */
public final class FileRefused extends DomainException {
    private FileRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static FileRefused unknown() {
        return new FileRefused("file.unknown");
    }

    static FileRefused empty(String name) {
        return new FileRefused("file.empty", name);
    }

    static FileRefused tooLarge(String name, String size) {
        return new FileRefused("file.tooLarge", name, size);
    }

    static FileRefused typeRefused(String ending) {
        return new FileRefused("file.typeRefused", ending, FileType.listed());
    }

    static FileRefused withoutEnding(String name) {
        return new FileRefused("file.withoutEnding", name, FileType.listed());
    }

    static FileRefused contentDiffers(String name, String ending) {
        return new FileRefused("file.contentDiffers", name, ending);
    }

    static FileRefused notPdf(String name) {
        return new FileRefused("file.notPdf", name);
    }

    static FileRefused tooMany(int limit) {
        return new FileRefused("file.tooMany", limit);
    }

    static FileRefused isFinal() {
        return new FileRefused("file.final");
    }
}
