/**
 * Sửa đổi, thay thế: a later document against the directives in force that it changes, task by task; proposals that people
 * correct, a second person's release, and the decisions that follow of it in {@code assignment}, with one letter for each
 * agency.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "agency",
            "calendar",
            "notification",
            "workflow",
            "security",
            "intake",
            "drafting",
            "directive",
            "assignment"
        })
package vn.dondoc.amendment;

import org.springframework.modulith.ApplicationModule;
