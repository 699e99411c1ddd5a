package vn.dondoc.consolidation;

/** What the coordinator tells the head with the draft; may be empty. */
record ReviewNote(String note) {}
