package vn.dondoc.workflow;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** Marks a delegate, listener or set of questions that models may call by this name. Models see no other bean. */
@Component
@Retention(RUNTIME)
@Target(TYPE)
public @interface ProcessBean {
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();
}
