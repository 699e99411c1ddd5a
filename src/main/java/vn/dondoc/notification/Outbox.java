package vn.dondoc.notification;

import java.util.List;
import java.util.UUID;

/** Takes letters in the transaction that decides; a dispatcher sends them after commit. */
public interface Outbox {
    /**
     * Writes the letter down for sending. A second letter under the same key is not written: repeating a job is harmless.
     * A letter without a usable address is written down as failed, with the reason.
     *
     * @return id of the mail, new or already there: it follows from the key alone
     */
    UUID post(Letter letter);

    /**
     * Writes many letters down with few statements.
     *
     * @return ids of the mails, in the order of the letters
     */
    List<UUID> postAll(List<Letter> letters);
}
