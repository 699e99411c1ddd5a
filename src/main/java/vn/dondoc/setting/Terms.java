package vn.dondoc.setting;

/** The periods in force in this province. */
public interface Terms {
    /** Working days, 1 to 60. Asked when a step begins: what has begun keeps its period. */
    int workingDays(Step term);
}
