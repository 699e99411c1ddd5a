/**
 * Requests for accounts: an agency of which nobody can log in gets its mails at its own mailbox, with a signed link to ask
 * for an account; an administrator grants or refuses. The only thing a stranger may write, and only with such a link.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "agency", "notification", "security"})
package vn.dondoc.account;
