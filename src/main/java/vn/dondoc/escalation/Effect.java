package vn.dondoc.escalation;

/**
 * What became of a decision.
 *
 * @param live whether the matter still ran when it was decided about
 * @param took whether the decision took effect; the agency hears of nothing else
 */
record Effect(DossierItem item, boolean live, boolean took) {}
