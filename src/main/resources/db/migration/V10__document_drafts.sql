-- A document as it arrived, its text, and what was read of it, until a person makes a directive of it.
create table document_draft (
    id           uuid primary key,
    -- Whose coordinators correct it, beside those of the Office.
    agency       text        not null references agency,
    file_name    text        not null,
    mime         text        not null,
    size         bigint      not null,
    sha256       text        not null,
    content      oid         not null,
    -- Normalised; every span is a place in it.
    text         text        not null,
    -- What was read of the document as a whole; what people correct stands in document_draft_entry.
    reading      jsonb       not null,
    uploaded_by  text        not null references officer,
    uploaded_at  timestamptz not null,
    directive_id uuid references directive,
    made_by      text references officer,
    made_at      timestamptz,
    check ((directive_id is null) = (made_at is null))
);
create index document_draft_agency on document_draft (agency, uploaded_at);
create index document_draft_same on document_draft (sha256);
create index document_draft_directive on document_draft (directive_id);

-- The record of the document, a regime, an assignment or a target: each is corrected, checked or dropped by itself.
create table document_draft_entry (
    id         uuid primary key,
    draft_id   uuid not null references document_draft on delete cascade,
    kind       text not null check (kind in ('RECORD', 'REGIME', 'ASSIGNMENT', 'INDICATOR')),
    ordinal    int  not null,
    -- Null: somebody typed it.
    span_start int,
    span_end   int,
    -- MERGED: it went into the entry before it.
    state      text not null check (state in ('UNCHECKED', 'CHECKED', 'DROPPED', 'MERGED')),
    -- Every input of it by its name, as typed; judged when the directive is made.
    fields     jsonb not null,
    -- As it was read: with the rules that found it and what is doubtful about it.
    origin     jsonb not null,
    version    int  not null default 0,
    changed_by text references officer,
    changed_at timestamptz,
    check ((span_start is null) = (span_end is null))
);
create index document_draft_entry_draft on document_draft_entry (draft_id, kind, ordinal);

-- What each version of an entry changed, for who had the version before in front of him.
create table document_draft_change (
    id         bigint generated always as identity primary key,
    entry_id   uuid        not null references document_draft_entry on delete cascade,
    version    int         not null,
    field      text        not null,
    before     text        not null,
    after      text        not null,
    changed_by text        not null,
    changed_at timestamptz not null
);
create index document_draft_change_entry on document_draft_change (entry_id, version);

-- The entry of a document's draft that a line was made of: it knows the sentence. Comes back with every save of the line, so
-- it is only asked for among the entries of that directive's own document.
alter table directive_item add column source uuid;

-- Numeric targets, as they are printed.
create table directive_indicator (
    id           uuid primary key,
    directive_id uuid not null references directive on delete cascade,
    ordinal      int  not null,
    name         text not null,
    value        text not null,
    unit         text,
    year         text,
    section      text,
    source       uuid,
    unique (directive_id, ordinal)
);

-- A collective goes by other names too: "các sở, ngành". Who learnt it, and when; null for what came with the list.
alter table agency_alias
    alter column agency drop not null,
    add column group_code text references agency_group,
    add column learnt_by  text references officer,
    add column learnt_at  timestamptz,
    add constraint agency_alias_of_one check (num_nonnulls(agency, group_code) = 1);
