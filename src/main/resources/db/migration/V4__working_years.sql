-- The working calendar as data that the Office edits, and due dates that follow it.

-- ---------------------------------------------------------------- calendar
alter table calendar_day drop constraint calendar_day_kind_check;
alter table calendar_day add constraint calendar_day_kind_check
    check (kind in ('OFF', 'WORKED', 'MORNING_OFF', 'AFTERNOON_OFF'));

-- Basis: the document that the person who confirmed the year named. Version: one more with each change.
alter table calendar_year
    add column basis   text,
    add column version int not null default 1;
update calendar_year set basis = 'Nhập sẵn theo lịch nghỉ lễ, Tết đã công bố của năm ' || year;
alter table calendar_year alter column basis set not null;

-- Working hours from a day on, included, until the next season of the year.
create table calendar_season (
    year           int  not null references calendar_year,
    first_day      date primary key,
    morning_from   time not null,
    morning_to     time not null,
    afternoon_from time not null,
    afternoon_to   time not null,
    check (extract(year from first_day) = year),
    check (morning_from < morning_to and morning_to <= afternoon_from and afternoon_from < afternoon_to)
);
-- Nghệ An: summer hours from 16/4 to 15/10 (TB 248/TB-UBND, 1/4/2024).
insert into calendar_season (year, first_day, morning_from, morning_to, afternoon_from, afternoon_to)
select year, first_day::date, f::time, t::time, '13:30', '17:00'
  from calendar_year,
       lateral (values (year || '-01-01', '7:30', '12:00'),
                       (year || '-04-16', '7:00', '11:30'),
                       (year || '-10-16', '7:30', '12:00')) s (first_day, f, t);

-- Who changed a year, why, and what it was before (as a file; null when the year was entered).
-- tasks_from: open tasks of the engine due on that day or later follow in the background, in the order of their ids;
-- tasks_after is the last one looked at, tasks_done_at says that none is left.
create table calendar_change (
    id                  uuid primary key,
    year                int         not null references calendar_year,
    version             int         not null,
    basis               text        not null,
    changed_by          text        not null,
    changed_at          timestamptz not null,
    before              text,
    tasks_from          date,
    tasks_after         text        not null default '',
    tasks_done_at       timestamptz,
    told_at             timestamptz,
    moved               int         not null default 0,
    process_instance_id text,
    unique (year, version)
);
-- A due date that a change moved: the old one, the rule that gives the new one; reason and person stand in the change.
-- Those of assignments stand in due_date_change.
create table calendar_move (
    change_id    uuid not null references calendar_change,
    kind         text not null check (kind in ('REDO', 'RECEIPT', 'EXPLANATION', 'ROUND', 'ONWARD')),
    subject_id   uuid not null,
    directive_id uuid not null references directive,
    agency       text references agency,
    officer      text,
    label        text not null,
    old_on       date not null,
    new_on       date not null,
    rule         text not null,
    primary key (change_id, kind, subject_id)
);
create index calendar_move_subject on calendar_move (subject_id);

-- ---------------------------------------------------------------- what a date follows from
-- What a task's date on a day off does.
alter table directive
    add column roll text not null default 'NEXT' check (roll in ('NEXT', 'PREVIOUS', 'NONE'));
-- The day that the directive prints or a decision names; due_on follows from it by the directive's roll.
alter table assignment add column named_on date;
update assignment set named_on = due_on;
-- No foreign key: a hundred thousand rows of one change would each look it up.
alter table due_date_change add column change_id uuid;
-- Working days the agency was given and the day from which they count, itself not counted; null when a day was named.
alter table explanation
    add column answer_from   date,
    add column answer_within int,
    add check ((answer_from is null) = (answer_within is null));
-- What a change of the calendar walks.
create index explanation_open on explanation (answer_by) where answered_at is null;
