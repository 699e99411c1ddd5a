-- Periods in working days that the province has set; what is not here counts as the rule says.
create table province_setting (
    key        text primary key,
    number     int         not null check (number between 1 and 60),
    changed_by text        not null,
    changed_at timestamptz not null
);

-- What has begun keeps the period it began with.
alter table receipt add column answer_within int not null default 5;
alter table assignment add column redo_within int;

-- ---------------------------------------------------------------- suspension
alter table assignment
    drop constraint assignment_state_check,
    add constraint assignment_state_check check (state in
        ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'SUSPENDED', 'AWAITING_CONFIRMATION', 'REDO', 'DONE', 'WITHDRAWN', 'ENDED'));
drop index assignment_running;
create index assignment_running on assignment (directive_id)
    where state in ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'SUSPENDED', 'AWAITING_CONFIRMATION', 'REDO');
-- From that day on, inclusive, until the day of the resumption, exclusive; working_days of them stood still.
create table suspension (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    state_before  text        not null check (state_before in ('IN_PROGRESS', 'REDO')),
    suspended_on  date        not null,
    reason        text        not null,
    suspended_by  text        not null,
    suspended_at  timestamptz not null,
    resumed_on    date,
    working_days  int,
    resume_reason text,
    resumed_by    text,
    resumed_at    timestamptz,
    check ((resumed_on is null) = (resumed_at is null))
);
create unique index suspension_open on suspension (assignment_id) where resumed_on is null;
create index suspension_assignment on suspension (assignment_id);

-- ---------------------------------------------------------------- requests
-- What a lead asks around a deadline. Decided by the standing agency or the Office; a co-operation request is answered
-- by the agency it was sent to.
create table deadline_request (
    id                  uuid primary key,
    kind                text        not null check (kind in
        ('EXTENSION', 'SUSPENSION', 'RESUMPTION', 'WITHDRAWAL', 'COOPERATION')),
    assignment_id       uuid        not null references assignment,
    directive_id        uuid        not null references directive,
    agency              text        not null references agency,
    asked_by            text        not null,
    asked_at            timestamptz not null,
    reason              text        not null,
    -- EXTENSION: the day that was asked for, and the due date in force when it was asked.
    wanted_on           date,
    due_on              date,
    -- COOPERATION: who is asked.
    to_agency           text references agency,
    answer_from         date        not null,
    answer_within       int         not null,
    answer_by           date        not null,
    state               text        not null check (state in
        ('OPEN', 'GRANTED', 'REFUSED', 'ANSWERED', 'BEYOND', 'REPORTED', 'TAKEN_BACK', 'OVER')),
    answered_by         text,
    answered_at         timestamptz,
    -- What was decided or answered, in words.
    answer              text,
    -- EXTENSION granted: the day that was named; the one in force by it stands in due_date_change.
    granted_on          date,
    -- COOPERATION beyond the agency's capacity: what the Office did, and by when it has to.
    report_by           date,
    report              text,
    reported_by         text,
    reported_at         timestamptz,
    -- Taken back by its agency, or over with the assignment.
    ended_by            text,
    ended_at            timestamptz,
    process_instance_id text,
    version             int         not null default 0,
    check ((kind = 'EXTENSION') = (wanted_on is not null)),
    check ((kind = 'COOPERATION') = (to_agency is not null)),
    check ((state in ('GRANTED', 'REFUSED', 'ANSWERED', 'BEYOND', 'REPORTED')) <= (answered_at is not null)),
    check ((state = 'REPORTED') = (reported_at is not null))
);
create index deadline_request_assignment on deadline_request (assignment_id, asked_at);
create index deadline_request_instance on deadline_request (process_instance_id);
create index deadline_request_open on deadline_request (answer_by) where state in ('OPEN', 'BEYOND');
-- One at a time of a kind; of co-operation one for each agency.
create unique index deadline_request_once on deadline_request (assignment_id, kind, coalesce(to_agency, ''))
    where state in ('OPEN', 'BEYOND');

alter table attachment
    drop constraint attachment_owner_kind_check,
    add constraint attachment_owner_kind_check
        check (owner_kind in ('REPORT_LINE', 'REPORT', 'ASSIGNMENT', 'DECISION', 'REQUEST'));

alter table calendar_move
    drop constraint calendar_move_kind_check,
    add constraint calendar_move_kind_check
        check (kind in ('REDO', 'RECEIPT', 'EXPLANATION', 'REQUEST', 'ROUND', 'ONWARD'));
