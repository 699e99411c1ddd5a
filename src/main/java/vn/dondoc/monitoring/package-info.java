/**
 * Pages that only look: the overview by role, what became of the work a mail links to, the user's guide. Reads domain
 * tables and the queries of other packages; changes nothing but who has a task before him.
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
            "request"
        })
package vn.dondoc.monitoring;
