package vn.dondoc.reporting;

import java.util.UUID;

/** What a file belongs to. @param agency whose file it is */
record FileOwner(Attachments.Owner kind, UUID id, UUID directiveId, String agency) {

    static FileOwner ofReport(ReportCase c) {
        return new FileOwner(
                Attachments.Owner.REPORT,
                c.report().id(),
                c.directive().id(),
                c.agency().code());
    }
}
