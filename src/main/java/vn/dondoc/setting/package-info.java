/**
 * What the province sets for itself: how many working days each step may take. Defaults are those of the rules.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "agency", "security"})
package vn.dondoc.setting;
