package vn.dondoc.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.dondoc.agency.NameBook;
import vn.dondoc.assignment.Addition;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Foreseen;
import vn.dondoc.assignment.Wording;
import vn.dondoc.shared.DomainException;

/** What a proposal would do as things stand now, and all that keeps it from being done. */
final class Judge {
    private final Foreseen foreseen;
    private final NameBook names;

    Judge(Foreseen foreseen, NameBook names) {
        this.foreseen = foreseen;
        this.names = names;
    }

    /** @param step as far as it could be read; to be taken only without problems */
    record Judged(Step step, List<DomainException> problems) {
        boolean ready() {
            return problems.isEmpty();
        }
    }

    Judged judge(Proposal proposal) {
        Problems problems = new Problems();
        Step step =
                switch (proposal.deed()) {
                    case CHANGE -> change(proposal, problems);
                    case WITHDRAW -> withdraw(proposal.assignment(), problems);
                    case ADD -> add(proposal, problems);
                    case SKIP -> new Step.Nothing();
                };
        return new Judged(step, List.copyOf(problems.found));
    }

    private Step change(Proposal proposal, Problems problems) {
        Assignment now = foreseen.get(proposal.assignment());
        Proposal.Fields typed = proposal.fields();
        Step.Change change = new Step.Change(
                now.id(),
                wording(typed, now),
                problems.of(() -> oneLead(typed.leads())).orElse(null),
                problems.of(() -> day(typed.dueOn())).orElse(null));
        if (!now.state().running())
            problems.add(AmendmentRefused.over(now.state().label()));
        else if (change.nothing() && problems.found.isEmpty()) problems.add(AmendmentRefused.nothingChanges());
        else check(change, problems);
        return change;
    }

    private void check(Step.Change change, Problems problems) {
        UUID id = change.assignment();
        if (change.wording() != null) problems.check(() -> foreseen.checkWording(id, change.wording()));
        if (change.lead() != null) problems.check(() -> foreseen.checkLead(id, change.lead()));
        if (change.dueOn() != null) problems.check(() -> foreseen.dueIfMoved(id, change.dueOn()));
    }

    private Step withdraw(UUID id, Problems problems) {
        Assignment now = foreseen.get(id);
        if (!now.state().running())
            problems.add(AmendmentRefused.over(now.state().label()));
        return new Step.Withdraw(id);
    }

    private Step add(Proposal proposal, Problems problems) {
        Proposal.Fields typed = proposal.fields();
        Addition addition = new Addition(
                new Wording(orNull(typed.section()), typed.title(), typed.body(), orNull(typed.product())),
                problems.of(() -> day(typed.dueOn())).orElse(null),
                agencies(typed.leads(), problems),
                agencies(typed.cooperators(), problems),
                proposal.source());
        if (problems.found.isEmpty()) problems.check(() -> foreseen.checkAddition(addition));
        return new Step.Add(addition);
    }

    /** What is blank stays; null when all of it does. */
    private static Wording wording(Proposal.Fields typed, Assignment now) {
        if ((typed.section() + typed.title() + typed.body() + typed.product()).isEmpty()) return null;
        return new Wording(
                or(typed.section(), now.section()),
                or(typed.title(), now.title()),
                or(typed.body(), now.body()),
                or(typed.product(), now.product()));
    }

    private String oneLead(String typed) {
        List<String> named = split(typed);
        if (named.isEmpty()) return null;
        if (named.size() > 1) throw AmendmentRefused.oneLead();
        String code = names.code(named.get(0)).orElseThrow(() -> AmendmentRefused.unknownAgency(named.get(0)));
        if (!names.isAgency(code)) throw AmendmentRefused.oneLead();
        return code;
    }

    /** Collectives by their members. */
    private List<String> agencies(String typed, Problems problems) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : split(typed)) {
            Optional<String> code = names.code(name);
            if (code.isEmpty()) problems.add(AmendmentRefused.unknownAgency(name));
            code.ifPresent(known -> codes.addAll(names.members(List.of(known))));
        }
        return List.copyOf(codes);
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw AmendmentRefused.noDate(typed);
        }
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String or(String typed, String now) {
        return typed.isEmpty() ? now : typed;
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /** Collects refusals instead of ending at the first. */
    private static final class Problems {
        private final List<DomainException> found = new ArrayList<>();

        void add(DomainException problem) {
            found.add(problem);
        }

        void check(Runnable question) {
            of(() -> {
                question.run();
                return null;
            });
        }

        <T> Optional<T> of(Supplier<T> question) {
            try {
                return Optional.ofNullable(question.get());
            } catch (DomainException refused) {
                found.add(refused);
                return Optional.empty();
            }
        }
    }
}
