-- A document that is applied to a directive in force: it makes no directive of its own any more.
create table document_draft_amends (
    draft_id     uuid not null references document_draft on delete cascade,
    directive_id uuid not null references directive,
    -- Released: who sees the directive reads this document too. Null while it is only proposed.
    since        timestamptz,
    primary key (draft_id, directive_id)
);
create index document_draft_amends_directive on document_draft_amends (directive_id);

-- What a later document changes in a directive in force, as people propose and release it.
create table amendment (
    id                  uuid primary key,
    directive_id        uuid        not null references directive,
    draft_id            uuid        not null references document_draft,
    kind                text        not null check (kind in ('AMENDS', 'REPEALS', 'REPLACES')),
    -- The later document as people cite it: the basis of every decision that follows.
    citation            text        not null,
    state               text        not null check (state in ('DRAFT', 'PROPOSED', 'RELEASED', 'APPLIED')),
    made_by             text        not null references officer,
    made_at             timestamptz not null,
    proposed_by         text references officer,
    proposed_at         timestamptz,
    returned_by         text references officer,
    return_reason       text,
    released_by         text references officer,
    released_at         timestamptz,
    applied_at          timestamptz,
    process_instance_id text,
    unique (directive_id, draft_id),
    check (released_by is null or released_by <> proposed_by)
);
create index amendment_draft on amendment (draft_id);

create table amendment_proposal (
    id            uuid primary key,
    amendment_id  uuid not null references amendment on delete cascade,
    ordinal       int  not null,
    -- The entry of the document it was read from; null for what the document does not name.
    source        uuid,
    deed          text not null check (deed in ('CHANGE', 'WITHDRAW', 'ADD', 'SKIP')),
    assignment_id uuid references assignment,
    -- As typed; of a change, what is blank stays as it is.
    section       text not null,
    title         text not null,
    body          text not null,
    product       text not null,
    leads         text not null,
    cooperators   text not null,
    due_on        text not null,
    version       int  not null default 0,
    changed_by    text references officer,
    changed_at    timestamptz,
    outcome       text check (outcome in ('APPLIED', 'REFUSED')),
    -- Why it could not be applied any more, as a person reads it.
    refusal       text,
    applied_at    timestamptz,
    unique (amendment_id, ordinal),
    check (deed not in ('CHANGE', 'WITHDRAW') or assignment_id is not null)
);

-- What agencies are told of it, in one letter each when all is done.
create table amendment_notice (
    id           bigint generated always as identity primary key,
    amendment_id uuid not null references amendment on delete cascade,
    agency       text not null references agency,
    officer      text references officer,
    text         text not null,
    path         text not null
);
create index amendment_notice_of on amendment_notice (amendment_id);
