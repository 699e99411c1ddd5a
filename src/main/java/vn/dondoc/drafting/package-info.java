/**
 * A document that arrived as a file: what was read of it is kept beside its text and corrected there, until a person makes
 * the draft of a directive of it. Reads nothing itself and decides nothing about directives.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "agency", "calendar", "security", "source", "intake", "directive"})
package vn.dondoc.drafting;
