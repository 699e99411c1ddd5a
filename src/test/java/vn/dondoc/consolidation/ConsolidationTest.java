package vn.dondoc.consolidation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import vn.dondoc.support.DonDocTest;

/** The whole application with a round of 11 agencies to be put into it. */
@Inherited
@Retention(RUNTIME)
@Target(TYPE)
@DonDocTest
@interface ConsolidationTest {}
