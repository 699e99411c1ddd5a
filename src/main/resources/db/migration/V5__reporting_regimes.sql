-- Several regimes for a directive, each with its levels: the agencies to the standing agency, the standing agency onward.
alter table reporting_regime
    drop constraint reporting_regime_cadence_check,
    drop constraint reporting_regime_before_day_check,
    add column ordinal int not null default 1,
    -- The sentence of the directive that makes the duty.
    add column quote text,
    -- Last day of the data in the period's last month; 14: NĐ 09/2019/NĐ-CP art. 12.
    add column data_last_day int not null default 14 check (data_last_day between 1 and 31),
    -- The agencies' level; no kind: only the standing agency reports.
    add column due_kind text,
    add column due_number int,
    add column due_months_later int not null default 0 check (due_months_later in (0, 1)),
    add column due_stated boolean not null default true,
    -- To whom, via whom and with whose copy the agencies report; null: to the standing agency.
    add column sends_to text,
    add column sends_via text,
    add column sends_copies text,
    -- The standing agency's level. Before there was a rule its head had four working days.
    add column onward_kind text not null default 'WORKING_DAYS_AFTER',
    add column onward_number int not null default 4,
    add column onward_months_later int not null default 0 check (onward_months_later in (0, 1)),
    add column onward_roll text not null default 'NEXT',
    add column onward_stated boolean not null default false,
    add column onward_via text,
    add column onward_copies text,
    -- The set days of what is reported once.
    add column once_from date,
    add column once_to date,
    add column once_due_on date,
    -- A regime changed in mid-life is a new row of the same series, from the next period on.
    add column series uuid,
    add column starts_on date,
    add column ends_on date,
    add column changed_by text,
    add column changed_at timestamptz,
    add column change_basis text;
update reporting_regime set due_kind = 'BEFORE_DAY', due_number = before_day, series = id;
alter table reporting_regime
    drop column before_day,
    alter column series set not null,
    add check (cadence in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'ONCE', 'ON_REQUEST')),
    add check (due_kind in ('BEFORE_DAY', 'ON_DAY', 'WORKING_DAYS_AFTER', 'SET_DATE')),
    add check ((due_kind is null) = (due_number is null)),
    add check (due_kind is null or (due_kind = 'SET_DATE') = (cadence in ('ONCE', 'ON_REQUEST'))),
    add check (onward_kind in ('BEFORE_DAY', 'ON_DAY', 'WORKING_DAYS_AFTER')),
    add check (onward_roll in ('NEXT', 'PREVIOUS', 'NONE')),
    add check ((cadence = 'ONCE') = (once_from is not null and once_to is not null)),
    add check (ends_on is null or starts_on is null or starts_on <= ends_on);
create index reporting_regime_series on reporting_regime (series);

-- A report asked for: the days of one period of a regime on request.
create table report_request (
    id           uuid primary key,
    regime_id    uuid        not null references reporting_regime,
    period       text        not null,
    data_from    date        not null,
    data_to      date        not null,
    due_on       date,
    content      text        not null,
    basis        text,
    requested_by text        not null,
    requested_at timestamptz not null,
    unique (regime_id, period),
    check (data_from <= data_to)
);

alter table report_round
    add column opens_on date,
    -- Of the consolidated report; empty for rounds that were opened before there was a rule.
    add column onward_due_on date,
    add column onward_explanation text;
