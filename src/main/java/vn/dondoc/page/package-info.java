/**
 * The frame of our own pages: menu by role, the server's now, refusals at the place where the person is.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "agency", "security"})
package vn.dondoc.page;
