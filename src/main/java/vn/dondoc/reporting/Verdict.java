package vn.dondoc.reporting;

/**
 * What the head or the standing agency says to a report: the draft of forms/approve.html and forms/check.html.
 *
 * @param reason what has to be changed; only for a return, and then required
 */
record Verdict(Decision decision, String reason) {
    enum Decision {
        AGREE,
        RETURN
    }

    static final Verdict AGREED = new Verdict(Decision.AGREE, null);

    /** @throws ReportRefused when nothing was chosen, or a return says nothing */
    boolean agrees() {
        if (decision == null) throw ReportRefused.decisionMissing();
        return decision == Decision.AGREE;
    }

    String requiredReason() {
        String text = TypedText.of("Nội dung cần bổ sung", reason, LineRules.LONG);
        if (text == null) throw ReportRefused.reasonMissing();
        return text;
    }
}
