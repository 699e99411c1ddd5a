package vn.dondoc.escalation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import vn.dondoc.support.DonDocTest;

/** The application with overdue matters to be laid into it. */
@Inherited
@Retention(RUNTIME)
@Target(TYPE)
@DonDocTest
public @interface EscalationTest {}
