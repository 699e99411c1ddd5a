package vn.dondoc.reminder;

import vn.dondoc.shared.DomainException;

/** A refusal about reminders. */
public final class ReminderRefused extends DomainException {
    private ReminderRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static ReminderRefused unknown() {
        return new ReminderRefused("reminder.unknown");
    }

    static ReminderRefused noLetter() {
        return new ReminderRefused("reminder.noLetter");
    }
}
