package vn.dondoc.directive;

import java.util.UUID;

/** The directive is being closed: open assignments, rounds and reports end in the same transaction. */
public record DirectiveClosing(UUID directiveId, String by, String basis) {}
