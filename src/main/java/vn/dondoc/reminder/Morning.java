package vn.dondoc.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directive;

/** What every letter of one sweep speaks of: the time, the agencies, the directives. */
class Morning {
    private final Instant now;
    private final LocalDate today;
    private final LocalDate answerBy;
    private final AddressBook book;
    private final Map<UUID, Directive> directives;

    /** @param directives of all matters that are spoken of, by id */
    Morning(Instant now, LocalDate today, LocalDate answerBy, AddressBook book, Map<UUID, Directive> directives) {
        this.now = now;
        this.today = today;
        this.answerBy = answerBy;
        this.book = book;
        this.directives = directives;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return today;
    }

    /** Until when an explanation that is asked for today is to be given. */
    LocalDate answerBy() {
        return answerBy;
    }

    Agency agency(Matter matter) {
        return book.agency(matter.agency());
    }

    Directive directive(Matter matter) {
        return directives.get(matter.directiveId());
    }

    /** Who is told that it is or will be late, and answers questions. */
    Agency overseer(Matter matter) {
        return book.agency(matter.overseer());
    }
}
