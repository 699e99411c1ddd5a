package vn.dondoc.security;

import java.util.Collection;

/** Logins and passwords. One writer: nothing else touches the engine's identity tables. */
public interface Accounts {
    /** Whether the password is right; a wrong one counts against the account's throttle. */
    boolean check(String login, String password);

    /** Creates the account, or sets a new password when it exists. */
    void setPassword(String login, String password);

    boolean exists(String login);

    /** The groups of an account become exactly these; unknown groups are made. */
    void setGroups(String login, Collection<String> groups);
}
