package vn.dondoc.reporting;

import java.time.LocalDate;

/**
 * What an officer types about one assignment.
 *
 * @param nothingNew "Không phát sinh": the other fields stay folded and are not sent
 * @param progress percent; only for dated work with a product
 * @param reportedDone "Báo đã hoàn thành": after acceptance the result goes to confirmation
 * @param difficultyGroup name of a {@link DifficultyGroup}
 * @param authority who can solve the difficulty
 */
record LineFields(
        boolean nothingNew,
        String result,
        Integer progress,
        String productDocument,
        LocalDate productDate,
        boolean reportedDone,
        String difficulties,
        String difficultyGroup,
        String proposals,
        String authority,
        String nextSteps) {

    static final LineFields NOTHING_NEW =
            new LineFields(true, null, null, null, null, false, null, null, null, null, null);

    /** A result and nothing else. */
    static LineFields text(String result) {
        return new LineFields(false, result, null, null, null, false, null, null, null, null, null);
    }

    /**
     * These fields laid over what was there before: a text left empty here stays as it was. What was folded away under
     * "Không phát sinh" was never said, and that something is done is said here or not at all.
     */
    LineFields over(LineFields before) {
        if (nothingNew || before.nothingNew) return this;
        return new LineFields(
                false,
                either(result, before.result),
                progress != null ? progress : before.progress,
                either(productDocument, before.productDocument),
                productDate != null ? productDate : before.productDate,
                reportedDone,
                either(difficulties, before.difficulties),
                either(difficultyGroup, before.difficultyGroup),
                either(proposals, before.proposals),
                either(authority, before.authority),
                either(nextSteps, before.nextSteps));
    }

    private static String either(String typed, String before) {
        return typed == null || typed.isBlank() ? before : typed;
    }

    /** Something was said: a result, or that there is none. */
    boolean answered() {
        return nothingNew || result != null && !result.isBlank();
    }
}
