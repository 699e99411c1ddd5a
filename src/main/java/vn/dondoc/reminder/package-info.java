/**
 * Reminds agencies of work and reports that are due or late, each working morning: periods are turned, silence counts as
 * receipt, the ladder decides, notices and one digest for each recipient are written, overdue matters are shown as such.
 *
 * <p>Changes no assignment and no report but through their packages. For its sweep, and for the history of notices, it
 * reads the tables of other packages with a few set-based queries: asking for a hundred thousand matters one by one
 * is not a morning's work.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "agency",
            "calendar",
            "setting",
            "notification",
            "workflow",
            "ladder",
            "document",
            "security",
            "directive",
            "assignment",
            "reporting"
        })
package vn.dondoc.reminder;
