/**
 * Nhiệm vụ được giao: delivery and receipt, carrying out, result and confirmation, return, re-assignment, new dates,
 * withdrawal, and the explanation an agency owes.
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
