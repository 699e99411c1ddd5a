/**
 * Lịch làm việc: the years as the Office edits, imports and confirms them, what a change would move before it is made, the
 * change itself with every due date that follows, and what follows it: the task list, and a letter to whom it concerns.
 * Moves no row but through the packages that own them; for its letters it reads who still owes a report.
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
            "reporting"
        })
package vn.dondoc.redating;
