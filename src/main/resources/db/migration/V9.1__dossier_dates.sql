-- By when whoever has a dossier now is to act: the Office to present it, the Phó Chủ tịch to give his opinion, the
-- Chairman to decide. Open dossiers of before get theirs with the next morning: days are not counted here.
alter table dossier
    add column act_by     date,
    add column act_from   date,
    add column act_within int,
    add check ((act_by is null) = (act_from is null) and (act_by is null) = (act_within is null));
create index dossier_waiting on dossier (act_by) where state in ('PREPARING', 'WITH_LEADERS');

alter table calendar_move
    drop constraint calendar_move_kind_check,
    add constraint calendar_move_kind_check
        check (kind in ('REDO', 'RECEIPT', 'EXPLANATION', 'REQUEST', 'ROUND', 'ONWARD', 'DOSSIER'));
