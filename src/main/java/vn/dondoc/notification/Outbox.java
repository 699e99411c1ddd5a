package vn.dondoc.notification;

import java.util.UUID;

/** Takes letters in the transaction that decides; a dispatcher sends them after commit. */
public interface Outbox {
    /**
     * Writes the letter down for sending. A second letter under the same key is not written: repeating a job is harmless.
     *
     * @return id of the mail, new or already there
     */
    UUID post(Letter letter);
}
