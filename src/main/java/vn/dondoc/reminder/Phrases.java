package vn.dondoc.reminder;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.Refusals;

/** The sentences of messages/reminder.properties. */
@Component
class Phrases {
    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /** Arguments are printed as they are: numbers come as text, or MessageFormat would group their digits. */
    String say(String key, Object... arguments) {
        Object[] printed = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) printed[i] = String.valueOf(arguments[i]);
        return messages.getMessage("reminder." + key, printed, Refusals.VIETNAMESE);
    }

    /** "Quá hạn 1 ngày làm việc", "Đến hạn hôm nay", "Còn 3 ngày làm việc". */
    String status(DueList.Item item, LocalDate today) {
        int left = item.daysLeft();
        if (left == 0) return say(item.beforeDayOff(today) ? "status.dayOff" : "status.today");
        return left < 0 ? say("status.late", -left) : say("status.soon", left);
    }
}
