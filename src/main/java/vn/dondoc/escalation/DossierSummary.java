package vn.dondoc.escalation;

/**
 * The figures of a dossier: the same on the page, in task names and in mails.
 *
 * @param matters unresolved, or once decided those that were decided
 * @param agencies that they concern
 * @param longest working days the oldest of them is late
 * @param directives their numbers: "200/KH-UBND, 415/KH-UBND"
 */
record DossierSummary(int matters, int agencies, int longest, String directives) {}
