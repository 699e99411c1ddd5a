/**
 * What a lead asks around a deadline: a new date, suspension and resumption, withdrawal, co-operation; each with its
 * clock, reason, evidence, answer and history. Decisions take effect in {@code assignment}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "agency",
            "calendar",
            "setting",
            "notification",
            "workflow",
            "security",
            "directive",
            "assignment",
            "reporting"
        })
package vn.dondoc.request;
