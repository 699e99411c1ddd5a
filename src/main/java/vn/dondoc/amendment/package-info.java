/**
 * Sửa đổi, thay thế: a later document against one that is followed up; what it would change in the assignments that run.
 */
@ApplicationModule(allowedDependencies = {})
package vn.dondoc.amendment;

import org.springframework.modulith.ApplicationModule;
