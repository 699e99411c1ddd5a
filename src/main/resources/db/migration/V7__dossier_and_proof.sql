-- The Chairman's file by field, and the proof of what was sent, refused, bounced and opened.

-- ---------------------------------------------------------------- field and file
-- Lĩnh vực: what kind of work a directive is about; empty: not said. What is late goes up in a file for each field.
alter table directive add column field text not null default '';
alter table dossier
    add column field text not null default '',
    -- The day the file before it, of the same agency and field, was presented; null for the first.
    add column since date;
update dossier d
   set since = (select max((e.prepared_at at time zone 'Asia/Ho_Chi_Minh')::date) from dossier e
                 where e.standing_agency = d.standing_agency and e.state in ('WITH_LEADERS', 'DECIDED')
                   and e.opened_on < d.opened_on);
drop index dossier_open;
create unique index dossier_open on dossier (standing_agency, field) where state = 'PREPARING';

-- ---------------------------------------------------------------- notices
-- Of whom the reminder was asked: another lead begins anew.
alter table notice add column agency text;
update notice n set agency = coalesce((select o.agency from officer o where o.login = n.recipient), n.recipient);

-- ---------------------------------------------------------------- mail
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check
    check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'BOUNCED'));
-- When and why the recipient's own server gave it back, after ours had taken it.
alter table mail
    add column bounced_at    timestamptz,
    add column bounce_answer text;
create index mail_bounced on mail (address) where state = 'BOUNCED';
create index mail_address_sent on mail (address, sent_at desc) where state in ('SENT', 'BOUNCED');
-- What a mail is about: the work it links to, and the agency its recipient belonged to.
create table mail_subject (
    mail_id    uuid not null references mail on delete cascade,
    subject_id uuid not null,
    agency     text not null,
    primary key (mail_id, subject_id)
);
create index mail_subject_subject on mail_subject (subject_id);
insert into mail_subject (mail_id, subject_id, agency)
select m.id, link[1]::uuid, coalesce(o.agency, m.recipient)
  from mail m left join officer o on o.login = m.recipient,
       lateral regexp_matches(m.body_text, '/viec/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', 'g') link
union
select n.mail_id, n.subject_id, n.agency from notice n join mail m on m.id = n.mail_id
    on conflict do nothing;

-- ---------------------------------------------------------------- what was opened
-- The first time a person opened a task of an instance, and for which agency he did.
create table task_opening (
    process_instance_id text        not null,
    element             text        not null,
    login               text        not null,
    agency              text        not null,
    opened_at           timestamptz not null,
    primary key (process_instance_id, login, element)
);

-- ---------------------------------------------------------------- asking for an account
-- Keys that sign links; made by the application when one is first needed.
create table signing_key (
    purpose text  primary key,
    secret  bytea not null
);
create table account_request (
    id           uuid        primary key,
    agency       text        not null references agency,
    display_name text        not null,
    position     text        not null,
    email        text        not null,
    phone        text        not null,
    requested_at timestamptz not null,
    state        text        not null check (state in ('PENDING', 'GRANTED', 'REFUSED')),
    decided_by   text,
    decided_at   timestamptz,
    reason       text,
    check ((state = 'PENDING') = (decided_at is null))
);
create index account_request_agency on account_request (agency, requested_at);
