-- What a later document changes: the words of running work, and work that it adds.

-- What an assignment said until a decision gave it other words.
create table wording_change (
    id            bigint generated always as identity primary key,
    assignment_id uuid        not null references assignment,
    old_section   text,
    old_title     text        not null,
    old_body      text        not null,
    old_product   text,
    reason        text        not null,
    changed_by    text        not null,
    changed_at    timestamptz not null
);
create index wording_change_assignment on wording_change (assignment_id);

-- The document that added it to a directive in force, and who applied it; null for what was issued with the directive.
alter table assignment
    add column added_basis text,
    add column added_by    text,
    add check ((added_basis is null) = (added_by is null));
