-- A report may be taken back by its agency until the standing agency has opened it.
alter table report
    add column opened_at     timestamptz,
    add column taken_back_at timestamptz;
