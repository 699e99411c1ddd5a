-- Ladders as data: versions that are never changed, and a log of which one was in force from when.
create table ladder_version (
    id         uuid primary key,
    ladder     text        not null check (ladder in ('REMINDER', 'ESCALATION')),
    number     int         not null,
    dmn        text        not null,
    note       text        not null,
    origin     text        not null check (origin in ('PACKAGED', 'UPLOADED', 'EDITED')),
    created_by text        not null,
    created_at timestamptz not null,
    unique (ladder, number)
);
-- The latest row of a ladder is in force.
create table ladder_in_force (
    id         bigint generated always as identity primary key,
    ladder     text        not null check (ladder in ('REMINDER', 'ESCALATION')),
    version_id uuid        not null references ladder_version,
    from_at    timestamptz not null,
    put_by     text        not null,
    reason     text        not null
);
create index ladder_in_force_latest on ladder_in_force (ladder, id desc);

alter table directive
    add column priority text not null default 'NORMAL' check (priority in ('NORMAL', 'URGENT'));

-- A notice says by itself what it was about and what was said: rungs, and titles change later. ladder_version
-- remains for notices of the tables that the engine kept; new ones name the version.
alter table notice
    drop constraint notice_subject_kind_check,
    alter column ladder_version drop not null,
    add column ladder_version_id uuid references ladder_version,
    add column rung_label text,
    add column channel text not null default 'MAIL' check (channel in ('MAIL', 'LETTER')),
    add column directive_id uuid references directive,
    add column title text;
update notice set rung_label = case rung
    when 'DUE_IN_3' then 'Còn 3 ngày làm việc'
    when 'DUE_IN_1' then 'Còn 1 ngày làm việc'
    when 'DUE_TODAY' then 'Đến hạn hôm nay'
    when 'LATE_1' then 'Quá hạn 1 ngày làm việc'
    when 'LATE_3' then 'Đôn đốc, quá hạn 3 ngày làm việc'
    else rung end;
update notice n set directive_id = a.directive_id, title = a.title
    from assignment a where n.subject_kind = 'ASSIGNMENT' and a.id = n.subject_id;
update notice n set directive_id = o.directive_id, title = o.period
    from report r join report_round o on o.id = r.round_id where n.subject_kind = 'REPORT' and r.id = n.subject_id;
alter table notice
    alter column rung_label set not null,
    add check ((ladder_version is null) <> (ladder_version_id is null));
create index notice_directive on notice (directive_id);

alter table dossier_item
    add column ladder_version_id uuid references ladder_version;

-- What the new kinds of the morning's look walk.
create index explanation_owed on explanation (answer_by) where answered_at is null;
create index report_round_onward on report_round (onward_due_on) where state in ('OPEN', 'CLOSED');
