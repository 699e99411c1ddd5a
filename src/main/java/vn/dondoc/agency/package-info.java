/**
 * Agencies, their collectives and the officers who act for them. Calls only {@code shared}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.dondoc.agency;
