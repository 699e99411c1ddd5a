/**
 * A file as it arrived, opened: its type found by content, its limits kept, its text in reading order. Knows the libraries
 * that open files and nothing of directives.
 */
@ApplicationModule(allowedDependencies = {"shared"})
package vn.dondoc.source;

import org.springframework.modulith.ApplicationModule;
