-- What earlier decisions had come to when a dossier was decided. Null in dossiers decided before: they show today's state.
alter table dossier add column follow_ups jsonb;
-- '' where nothing had been decided before.
alter table dossier_item add column last_time text;

-- Mails about requests and consolidated reports, in the register too.
insert into mail_subject (mail_id, subject_id, agency)
select m.id, link[1]::uuid, coalesce(o.agency, m.recipient)
  from mail m left join officer o on o.login = m.recipient,
       lateral regexp_matches(m.body_text, '/(?:de-nghi|tong-hop)/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', 'g') link
    on conflict do nothing;
