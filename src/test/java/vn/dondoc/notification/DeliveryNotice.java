package vn.dondoc.notification;

import java.util.UUID;

/** A delivery status notification as mail servers write it (RFC 3464, section 6). */
final class DeliveryNotice {
    private DeliveryNotice() {}

    static String failed(UUID mail, String address, String diagnostic) {
        return String.join(
                "\r\n",
                "From: MAILER-DAEMON@mx.example",
                "To: dondoc@nghean.example",
                "Subject: Undelivered Mail Returned to Sender",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"edge\"",
                "",
                "--edge",
                "Content-Type: text/plain",
                "",
                "Your mail could not be delivered.",
                "--edge",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.example",
                "",
                "Final-Recipient: rfc822; " + address,
                "Action: failed",
                "Status: 5.1.1",
                "Diagnostic-Code: smtp; " + diagnostic,
                "",
                "--edge",
                "Content-Type: text/rfc822-headers",
                "",
                "Subject: Hôm nay",
                "Message-ID: <" + mail + "@nghean.example>",
                "",
                "--edge--",
                "");
    }
}
