package vn.dondoc.directive;

import static vn.dondoc.directive.FieldReader.LONG;
import static vn.dondoc.directive.FieldReader.SHORT;
import static vn.dondoc.directive.RegimeValues.field;

import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.RollRule;

/** Reads typed regimes: only what applies to the cadence and to who reports. */
final class RegimeReader {
    /** Those that may be typed; a set date follows from the cadence. */
    private static final DueRule.Kind[] KINDS = {
        DueRule.Kind.BEFORE_DAY, DueRule.Kind.ON_DAY, DueRule.Kind.WORKING_DAYS_AFTER
    };

    private static final int MOST_WORKING_DAYS = 60;

    private final AgencyNames names;
    private final Problems problems;
    private final FieldReader fields;

    RegimeReader(AgencyNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.fields = new FieldReader(problems);
    }

    List<RegimeValues> read(List<RegimeDraft> typed) {
        return IntStream.range(0, typed.size())
                .mapToObj(i -> regime(i, typed.get(i)))
                .toList();
    }

    private RegimeValues regime(int i, RegimeDraft typed) {
        var cadence = fields.choice(field(i, "cadence"), typed.cadence(), Cadence.values());
        var who = fields.choice(field(i, "who"), typed.who(), RegimeDraft.Who.values());
        boolean byAgencies = who != RegimeDraft.Who.STANDING_AGENCY;
        boolean recurs = cadence == null || cadence.recurs();
        Named binds = byAgencies ? names.read(typed.binds(), field(i, "binds"), problems) : Named.NOBODY;
        return new RegimeValues(
                cadence,
                who == null ? null : byAgencies,
                fields.text(field(i, "quote"), typed.quote(), LONG),
                binds,
                names.members(binds),
                byAgencies ? agenciesDue(i, typed.due(), cadence) : null,
                opens(i, typed, byAgencies),
                recurs ? dataDay(i, typed.dataDay()) : Integer.valueOf(RegimeDraft.DECREE_DAY),
                cadence == Cadence.ONCE ? once(i, typed.once(), byAgencies) : null,
                byAgencies ? route(field(i, "sends"), typed.sends()) : new ReportingRegime.Route(null, null, null),
                route(field(i, "forwards"), typed.forwards()),
                due(field(i, "onward"), typed.onward()));
    }

    private Integer opens(int i, RegimeDraft typed, boolean byAgencies) {
        return byAgencies
                ? fields.number(field(i, "opensBefore"), typed.opensBefore(), 1, 20)
                : Integer.valueOf(RegimeDraft.OPENS_BEFORE);
    }

    private Integer dataDay(int i, String typed) {
        return typed.isEmpty()
                ? Integer.valueOf(RegimeDraft.DECREE_DAY)
                : fields.number(field(i, "dataDay"), typed, 1, 31);
    }

    /** What does not recur is due on set days: those of the directive, or of each request. */
    private RegimeValues.Due agenciesDue(int i, RegimeDraft.Due typed, Cadence cadence) {
        if (cadence == null || cadence.recurs()) return due(field(i, "due"), typed);
        boolean stated = cadence == Cadence.ON_REQUEST || typed.stated();
        return new RegimeValues.Due(DueRule.Kind.SET_DATE, 0, 0, stated, roll(field(i, "due"), typed));
    }

    private RegimeValues.Due due(String at, RegimeDraft.Due typed) {
        var kind = fields.choice(at + ".kind", typed.kind(), KINDS);
        boolean workingDays = kind == DueRule.Kind.WORKING_DAYS_AFTER;
        int first = kind == DueRule.Kind.BEFORE_DAY ? 2 : 1;
        return new RegimeValues.Due(
                kind,
                fields.number(at + ".number", typed.number(), first, workingDays ? MOST_WORKING_DAYS : 31),
                !workingDays && typed.months().equals("1") ? 1 : 0,
                typed.stated(),
                roll(at, typed));
    }

    private RollRule roll(String at, RegimeDraft.Due typed) {
        return typed.roll().isEmpty() ? RollRule.NEXT : fields.choice(at + ".roll", typed.roll(), RollRule.values());
    }

    private RegimeValues.Once once(int i, RegimeDraft.Once typed, boolean byAgencies) {
        return new RegimeValues.Once(
                fields.day(field(i, "once.from"), typed.from()),
                fields.day(field(i, "once.to"), typed.to()),
                byAgencies ? fields.day(field(i, "once.dueOn"), typed.dueOn()) : null);
    }

    private ReportingRegime.Route route(String at, RegimeDraft.Route typed) {
        return new ReportingRegime.Route(
                fields.text(at + ".to", typed.to(), SHORT),
                fields.text(at + ".via", typed.via(), SHORT),
                fields.text(at + ".copies", typed.copies(), SHORT));
    }
}
