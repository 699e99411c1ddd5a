/**
 * Login, sessions and who may open which door. Offers ports that {@code workflow} implements; may know {@code agency}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "agency"})
package vn.dondoc.security;
