/**
 * The only way a mail leaves: rows written in the deciding transaction, sent after commit, each with a visible end.
 * The only package that knows SMTP.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "agency", "security"})
package vn.dondoc.notification;
