alter table report_round
    -- Agencies send reports for it; else the standing agency builds on what they reported in its data days.
    add column collects boolean not null default true,
    -- What was asked for, where somebody asked.
    add column request text;
