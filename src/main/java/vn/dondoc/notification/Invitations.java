package vn.dondoc.notification;

import java.util.Collection;
import java.util.Map;

/** Answered by the package that takes requests for accounts: how to ask for one, in a mail to a mailbox. */
public interface Invitations {
    /**
     * @param recipients logins and codes of agencies, as letters name them
     * @return by code of agency, for those of which nobody can log in; all others are left out
     */
    Map<String, Letter.Section> forThose(Collection<String> recipients);
}
