-- The domain tables hold the truth; the engine holds the flow. Row ids are UUIDs made by the application,
-- instants are timestamptz, due dates are inclusive days in Vietnam's zone. Nothing here calls now().

-- ---------------------------------------------------------------- agency
create table agency (
    code          text primary key,
    name          text    not null,
    short_name    text    not null,
    notation      text    not null,
    kind          text    not null check (kind in ('PROVINCE', 'OFFICE', 'DEPARTMENT', 'CENTRAL', 'DISTRICT', 'COMMUNE', 'UNION', 'PARTY')),
    email         text,
    phone         text,
    head_approves boolean not null default true,
    contact_login text,
    list_order    int     not null,
    valid_from    date    not null,
    valid_until   date,
    successor     text references agency
);
create table agency_alias (
    alias  text primary key,
    agency text not null references agency
);
-- A collective as directives name it: "UBND các huyện, thành phố, thị xã".
create table agency_group (
    code text primary key,
    name text not null
);
create table agency_group_member (
    group_code text not null references agency_group,
    agency     text not null references agency,
    primary key (group_code, agency)
);
create table officer (
    login        text primary key,
    display_name text    not null,
    agency       text    not null references agency,
    email        text,
    phone        text,
    active       boolean not null default true
);
create index officer_agency on officer (agency);
create table officer_role (
    login text not null references officer,
    role  text not null check (role in ('OFFICER', 'HEAD', 'CLERK', 'COORDINATOR', 'DEPUTY', 'CHAIRMAN', 'ADMINISTRATOR')),
    primary key (login, role)
);

-- ---------------------------------------------------------------- calendar
create table calendar_year (
    year         int primary key,
    confirmed_at timestamptz not null,
    confirmed_by text        not null
);
create table calendar_day (
    day    date primary key,
    kind   text not null check (kind in ('OFF', 'WORKED')),
    reason text not null
);

-- ---------------------------------------------------------------- directive
create table directive (
    id                  uuid primary key,
    number              text,
    type                text        not null,
    subject             text        not null,
    issuer              text        not null,
    issued_on           date        not null,
    arrived_on          date        not null,
    standing_agency     text        not null references agency,
    working_group       text,
    deputy_login        text references officer,
    state               text        not null check (state in ('DRAFT', 'REVIEWED', 'RELEASED', 'ISSUED', 'CLOSING', 'CLOSED')),
    registered_by       text        not null references officer,
    registered_at       timestamptz not null,
    reviewed_by         text references officer,
    released_by         text references officer,
    released_at         timestamptz,
    return_reason       text,
    issued_at           timestamptz,
    closed_at           timestamptz,
    closed_by           text references officer,
    closing_basis       text,
    process_instance_id text,
    version             int         not null default 0,
    check (released_by is null or released_by <> registered_by)
);
create index directive_state on directive (state);
-- A line as the coordinator typed it; several leads or a collective become one assignment for each agency.
create table directive_item (
    id           uuid primary key,
    directive_id uuid not null references directive,
    ordinal      int  not null,
    section      text,
    title        text not null,
    body         text not null,
    kind         text not null check (kind in ('DATED', 'STANDING')),
    due_on       date,
    product      text,
    unique (directive_id, ordinal),
    check ((kind = 'DATED') = (due_on is not null))
);
create table directive_item_lead (
    item_id    uuid not null references directive_item on delete cascade,
    agency     text references agency,
    group_code text references agency_group,
    check (num_nonnulls(agency, group_code) = 1)
);
create index directive_item_lead_item on directive_item_lead (item_id);
create table directive_item_cooperator (
    item_id uuid not null references directive_item on delete cascade,
    agency  text not null references agency,
    primary key (item_id, agency)
);

-- ---------------------------------------------------------------- reporting regime (part of the draft)
create table reporting_regime (
    id                        uuid primary key,
    directive_id              uuid not null references directive,
    cadence                   text not null check (cadence in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
    before_day                int  not null check (before_day between 16 and 31),
    roll                      text not null check (roll in ('NEXT', 'PREVIOUS', 'NONE')),
    opens_working_days_before int  not null check (opens_working_days_before between 1 and 20),
    addressee                 text not null
);
create index reporting_regime_directive on reporting_regime (directive_id);
-- Whom the regime binds, received work or not.
create table reporting_regime_agency (
    regime_id uuid not null references reporting_regime on delete cascade,
    agency    text not null references agency,
    primary key (regime_id, agency)
);

-- ---------------------------------------------------------------- assignment
create table assignment (
    id                  uuid primary key,
    directive_id        uuid        not null references directive,
    item_id             uuid        references directive_item,
    ordinal             int         not null,
    section             text,
    title               text        not null,
    body                text        not null,
    kind                text        not null check (kind in ('DATED', 'STANDING')),
    product             text,
    lead_agency         text        not null references agency,
    officer_login       text references officer,
    original_due_on     date,
    due_on              date,
    state               text        not null check (state in ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'REDO', 'DONE', 'WITHDRAWN', 'ENDED')),
    visible             boolean     not null default false,
    received_at         timestamptz,
    received_by         text,
    return_reason       text,
    result              text,
    result_document     text,
    result_document_on  date,
    reported_on         date,
    reported_by         text,
    redo_reason         text,
    confirmed_at        timestamptz,
    confirmed_by        text,
    ended_basis         text,
    overdue_shown       boolean     not null default false,
    review_on           date,
    process_instance_id text,
    created_at          timestamptz not null,
    version             int         not null default 0,
    check ((kind = 'DATED') = (due_on is not null))
);
create index assignment_directive on assignment (directive_id, ordinal);
create index assignment_lead on assignment (lead_agency, state);
create index assignment_item on assignment (item_id);
-- The sweep walks only what is open and dated.
create index assignment_open_due on assignment (due_on)
    where due_on is not null and state in ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'REDO');
create table assignment_cooperator (
    assignment_id uuid not null references assignment,
    agency        text not null references agency,
    primary key (assignment_id, agency)
);
create table due_date_change (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    old_due_on    date        not null,
    new_due_on    date        not null,
    reason        text        not null,
    changed_by    text        not null,
    changed_at    timestamptz not null
);
create index due_date_change_assignment on due_date_change (assignment_id);
-- One receive task for an agency and a directive (again, when a line is handed over later).
create table receipt (
    id                  uuid primary key,
    directive_id        uuid        not null references directive,
    agency              text        not null references agency,
    due_on              date        not null,
    delivered_at        timestamptz not null,
    completed_at        timestamptz,
    deemed              boolean     not null default false,
    process_instance_id text
);
create index receipt_open on receipt (due_on) where completed_at is null;
create index receipt_directive on receipt (directive_id, agency);
create table receipt_line (
    receipt_id    uuid not null references receipt,
    assignment_id uuid not null references assignment,
    primary key (receipt_id, assignment_id)
);
create index receipt_line_assignment on receipt_line (assignment_id);
-- What an overdue agency owes: for an assignment or for a report.
create table explanation (
    id            uuid primary key,
    subject_kind  text        not null check (subject_kind in ('ASSIGNMENT', 'REPORT')),
    subject_id    uuid        not null,
    agency        text        not null references agency,
    demanded_on   date        not null,
    answer_by     date        not null,
    demanded_by   text        not null,
    cause         text,
    commitment    text,
    committed_on  date,
    answered_at   timestamptz,
    answered_by   text
);
create index explanation_subject on explanation (subject_id);

-- ---------------------------------------------------------------- reporting
create table report_round (
    id                  uuid primary key,
    directive_id        uuid        not null references directive,
    regime_id           uuid        not null references reporting_regime,
    period              text        not null,
    data_from           date        not null,
    data_to             date        not null,
    due_on              date        not null,
    due_explanation     text        not null,
    state               text        not null check (state in ('OPEN', 'CLOSED', 'ENDED', 'CANCELLED')),
    opened_at           timestamptz not null,
    closed_at           timestamptz,
    ended_at            timestamptz,
    process_instance_id text,
    unique (regime_id, period)
);
create index report_round_directive on report_round (directive_id);
create table report (
    id                  uuid primary key,
    round_id            uuid        not null references report_round,
    agency              text        not null references agency,
    state               text        not null check (state in ('WRITING', 'APPROVING', 'CHECKING', 'RETURNED', 'ACCEPTED', 'MISSED', 'CANCELLED')),
    sent_at             timestamptz,
    submitted_at        timestamptz,
    submitted_by        text,
    approved_by         text,
    checked_at          timestamptz,
    checked_by          text,
    accepted_at         timestamptz,
    return_reason       text,
    return_count        int         not null default 0,
    late_reason         text,
    entered_by          text,
    entered_source      text,
    document_number     text,
    document_date       date,
    general_difficulties text,
    version             int         not null default 0,
    overdue_shown       boolean     not null default false,
    send_by             date,
    review_on           date,
    process_instance_id text,
    unique (round_id, agency)
);
create index report_agency on report (agency);
-- What the sweep still has to ask for.
create index report_unsent on report (round_id) where state in ('WRITING', 'APPROVING') and sent_at is null;
create table report_line (
    id                uuid primary key,
    report_id         uuid not null references report,
    assignment_id     uuid not null references assignment,
    ordinal           int  not null,
    withdrawn         boolean not null default false,
    nothing_new       boolean not null default false,
    result            text,
    progress          int check (progress between 0 and 100),
    product_document  text,
    product_date      date,
    reported_done     boolean not null default false,
    difficulties      text,
    difficulty_group  text,
    proposals         text,
    authority         text,
    next_steps        text,
    version           int  not null default 0,
    saved_by          text,
    saved_at          timestamptz,
    unique (report_id, assignment_id)
);
create index report_line_assignment on report_line (assignment_id);
-- Files belong to a report line, a report or an assignment's result: task ids die.
create table attachment (
    id           uuid primary key,
    owner_kind   text        not null check (owner_kind in ('REPORT_LINE', 'REPORT', 'ASSIGNMENT', 'DECISION')),
    owner_id     uuid        not null,
    directive_id uuid        not null references directive,
    agency       text        not null references agency,
    name         text        not null,
    mime         text        not null,
    size         bigint      not null,
    sha256       text        not null,
    content      oid         not null,
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    frozen       boolean     not null default false
);
create index attachment_owner on attachment (owner_id);

-- ---------------------------------------------------------------- consolidation
create table consolidated_report (
    round_id        uuid primary key references report_round,
    state           text        not null check (state in ('DRAFT', 'SUBMITTED', 'SIGNED', 'PUBLISHED')),
    built_at        timestamptz not null,
    as_of           timestamptz not null,
    version         int         not null default 0,
    reviewed_by     text,
    signed_by       text,
    signed_at       timestamptz,
    return_reason   text,
    document_number text,
    figures         jsonb,
    document        bytea,
    published_at    timestamptz
);
-- A paragraph of the draft: made from a line (provenance), or typed by the standing agency.
create table consolidated_paragraph (
    id          uuid primary key,
    round_id    uuid not null references consolidated_report,
    section     text not null,
    ordinal     int  not null,
    agency      text references agency,
    line_id     uuid references report_line,
    line_version int,
    built_text  text,
    edited_text text,
    edited_by   text
);
create index consolidated_paragraph_round on consolidated_paragraph (round_id, section, ordinal);

-- ---------------------------------------------------------------- escalation
create table dossier (
    id                  uuid primary key,
    standing_agency     text        not null references agency,
    state               text        not null check (state in ('PREPARING', 'WITH_LEADERS', 'DECIDED', 'EMPTY')),
    opened_on           date        not null,
    prepared_by         text,
    prepared_at         timestamptz,
    deputy_login        text,
    deputy_opinion      text,
    deputy_at           timestamptz,
    decided_by          text,
    decided_at          timestamptz,
    basis_number        text,
    basis_date          date,
    applied_at          timestamptz,
    process_instance_id text,
    version             int         not null default 0
);
create unique index dossier_open on dossier (standing_agency) where state = 'PREPARING';
create table dossier_item (
    id            uuid primary key,
    dossier_id    uuid not null references dossier,
    subject_kind  text not null check (subject_kind in ('ASSIGNMENT', 'REPORT')),
    subject_id    uuid not null,
    directive_id  uuid not null references directive,
    agency        text not null references agency,
    title         text not null,
    due_on        date not null,
    joined_on     date not null,
    reminders     int  not null,
    reason_given  text,
    resolved      boolean not null default false,
    proposal      text check (proposal in ('REMIND', 'EXPLAIN', 'CRITICISE', 'NEW_DATE', 'OTHER_AGENCY', 'SEND_BY', 'WATCH')),
    proposal_date date,
    proposal_agency text references agency,
    proposal_note text,
    decision      text check (decision in ('REMIND', 'EXPLAIN', 'CRITICISE', 'NEW_DATE', 'OTHER_AGENCY', 'SEND_BY', 'WATCH')),
    decision_date date,
    decision_agency text references agency,
    decision_note text,
    unique (dossier_id, subject_id)
);
create index dossier_item_subject on dossier_item (subject_id);

-- ---------------------------------------------------------------- notices and mail
create table notice (
    id             uuid primary key,
    subject_kind   text not null check (subject_kind in ('ASSIGNMENT', 'REPORT')),
    subject_id     uuid not null,
    recipient      text not null,
    due_on         date not null,
    rung           text not null,
    skipped        boolean not null default false,
    decided_on     date not null,
    ladder_version text not null,
    mail_id        uuid,
    unique (subject_id, recipient, due_on, rung)
);
create index notice_decided on notice (decided_on desc);
create table mail (
    id           uuid primary key,
    dedupe_key   text        not null unique,
    kind         text        not null,
    recipient    text        not null,
    address      text        not null,
    subject      text        not null,
    body_html    text        not null,
    body_text    text        not null,
    day          date        not null,
    created_at   timestamptz not null,
    state        text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED')),
    attempts     int         not null default 0,
    next_try_at  timestamptz not null,
    leased_until timestamptz,
    sent_at      timestamptz,
    smtp_answer  text
);
-- What a dispatcher may take: waiting and due, or leased by a sender that did not come back.
create index mail_to_send on mail (coalesce(leased_until, next_try_at)) where state in ('WAITING', 'SENDING');
create index mail_created on mail (created_at desc, id);
create index mail_recipient on mail (recipient, created_at);

-- ---------------------------------------------------------------- forms in work and the trail
-- What a person has typed into a task's form, kept on the server until the task is completed.
create table task_draft (
    task_id  text primary key,
    version  int         not null,
    content  text        not null,
    saved_by text        not null,
    saved_at timestamptz not null
);
create table audit_event (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    facts        jsonb       not null default '{}'
);
create index audit_event_subject on audit_event (subject_id, id);
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'audit_event is append-only'; end $$;
create trigger audit_event_append_only before update or delete on audit_event
    for each statement execute function refuse_change();
-- A database with this row was filled by the demo: production refuses it.
create table demo_mark (
    one         boolean primary key default true check (one),
    clock_shift_millis bigint not null
);
