package vn.dondoc.redating;

import java.util.List;
import vn.dondoc.calendar.DateMove;

/**
 * What a change would do, computed and not done.
 *
 * @param moves by directive, kind and date
 * @param stamp stands for the calendar and the moves: when it is still the same, confirming does what was shown
 */
record DryRun(List<DateMove> moves, String stamp) {}
