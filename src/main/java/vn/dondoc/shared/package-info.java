/**
 * What every package speaks: refusals and their Vietnamese, dates as officers write them, the audit trail, contents of files.
 * Calls nobody.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.dondoc.shared;
