/**
 * Báo cáo tổng hợp: the draft built from accepted lines, its review, approval, publication as a document and by mail.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "agency",
            "calendar",
            "notification",
            "workflow",
            "security",
            "directive",
            "assignment",
            "reporting",
            "request",
            "reminder",
            "document"
        })
package vn.dondoc.consolidation;
