-- A rung that demands an explanation opens its task once, however many were told: the first of its notices to be used
-- says when. Notices written before demand nothing.
alter table notice
    add column demands     boolean not null default false,
    add column demanded_at timestamptz;
create index notice_demands on notice (subject_id) where demands and not skipped;
