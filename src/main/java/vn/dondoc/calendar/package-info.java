/**
 * Answers which days are working days, from entered data; the only gate to working-day arithmetic.
 * Calls nothing but {@code shared}.
 */
@ApplicationModule(allowedDependencies = "shared")
package vn.dondoc.calendar;

import org.springframework.modulith.ApplicationModule;
