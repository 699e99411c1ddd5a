/**
 * Sửa đổi, thay thế: a document that was read against the directives in force that it changes, task by task. Proposes;
 * decisions about the assignments are taken on their own pages.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "agency", "security", "intake", "drafting", "directive", "assignment"})
package vn.dondoc.amendment;

import org.springframework.modulith.ApplicationModule;
