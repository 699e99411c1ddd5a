package vn.dondoc.calendar;

import java.time.LocalTime;

/** The hours of Nghệ An, proposed where no year before is known. */
final class UsualHours {
    static final WorkingHours SUMMER =
            new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(17, 0));
    static final WorkingHours WINTER =
            new WorkingHours(LocalTime.of(7, 30), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 0));

    private UsualHours() {}
}
