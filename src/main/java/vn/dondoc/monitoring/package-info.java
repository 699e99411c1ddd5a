/**
 * What people watch: figures, boards, and what of a task list is soon due. Reads; changes nothing.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workflow"})
package vn.dondoc.monitoring;
