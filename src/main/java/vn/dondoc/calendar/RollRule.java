package vn.dondoc.calendar;

/** What becomes of a due date on a day off: a setting of each directive. */
public enum RollRule {
    /** To the next working day: Civil Code art. 148.5, applied by analogy. */
    NEXT,
    /** Back to the last working day before. */
    PREVIOUS,
    /** It stays on the day off. */
    NONE
}
