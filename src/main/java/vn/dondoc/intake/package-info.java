/**
 * Reads a văn bản chỉ đạo: its record, reporting regimes, assignments and targets, each with the place it was read from,
 * the rule that read it and what is doubtful about it. Pure reading: no database, no engine, no network.
 */
@ApplicationModule(allowedDependencies = {"shared", "source"})
package vn.dondoc.intake;

import org.springframework.modulith.ApplicationModule;
