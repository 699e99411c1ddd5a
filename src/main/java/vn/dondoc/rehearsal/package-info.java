/**
 * Tries a version of the ladders on what is really open, before it is in force: each mail and each escalation of a span
 * of days. Asks the packages below for what they would do; changes nothing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "security", "ladder", "reminder", "escalation"})
package vn.dondoc.rehearsal;
