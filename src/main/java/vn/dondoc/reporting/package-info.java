/**
 * Rounds, the agencies' reports and their lines, evidence files, checking, and who has sent, is late or missing.
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
            "document"
        })
package vn.dondoc.reporting;
