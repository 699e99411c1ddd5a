-- Each person keeps his own text in a task's form: who was slower than a colleague does not lose it.
alter table task_draft drop constraint task_draft_pkey;
alter table task_draft add primary key (task_id, saved_by);
