package vn.dondoc.notification;

import java.util.UUID;

/**
 * One mail that the recipient's server gave back for good.
 *
 * @param mail from the Message-ID of the mail that came back
 * @param reason address and diagnostic of that server, one line
 */
record Bounce(UUID mail, String reason) {}
