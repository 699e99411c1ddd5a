package vn.dondoc.reporting;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import vn.dondoc.support.DonDocTest;

/** The whole application with the fixture of this package. */
@Inherited
@Retention(RUNTIME)
@Target(TYPE)
@DonDocTest
@interface ReportingTest {}
