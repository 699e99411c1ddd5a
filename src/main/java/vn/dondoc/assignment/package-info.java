/**
 * Nhiệm vụ được giao: delivery and receipt, carrying out, result and confirmation, return, re-assignment, new dates,
 * other words, withdrawal, work that a later document adds, and the explanation an agency owes.
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
            "directive"
        })
package vn.dondoc.assignment;
