-- A signed copy of the very text that is sent counts as the approval of the agency's head.
alter table report
    add column signed_file    uuid references attachment on delete set null,
    add column signed_version int;
