package vn.dondoc.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answered by the package that takes requests for accounts: what waits for an administrator. */
public interface AccountRequests {
    /** Oldest first. */
    List<Asked> pending();

    Optional<Asked> pending(UUID id);

    /** @param displayName name and position; {@code asked} when, for people */
    record Asked(
            UUID id, String agency, String agencyName, String displayName, String email, String phone, String asked) {}
}
