package vn.dondoc.security;

import java.util.Collection;

/** Logins and passwords. One writer: nothing else touches the engine's identity tables. */
public interface Accounts {
    /** Whether the password is right; a wrong one counts against the account's throttle. */
    boolean check(String login, String password);

    /** Makes an account that nobody can log in to until it has a password. */
    void open(String login, String displayName);

    /** Sets the password of an account that exists. */
    void setPassword(String login, String password);

    boolean exists(String login);

    /**
     * The groups of an account become exactly these; unknown groups are made. Tasks that lay before him and that none of
     * these groups may work on go back to the queue of those who may.
     */
    void setGroups(String login, Collection<String> groups);
}
