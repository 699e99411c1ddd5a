package vn.dondoc.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Every fixture of every package in one application context: the engine's web applications find their engine by name in
 * a registry of the JVM, so that a second context in the same run would answer for the first.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.dondoc",
        useDefaultFilters = false,
        includeFilters = @Filter(TestComponent.class),
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class TestFixtures {}
