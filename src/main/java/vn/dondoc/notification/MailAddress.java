package vn.dondoc.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Whether a mail can be sent to an address at all. */
final class MailAddress {
    private MailAddress() {}

    /** Why not, in Vietnamese; null for a usable address. One plain ASCII address, nothing before or after it. */
    static String refusal(String address) {
        if (address == null || address.isBlank()) return "Người nhận chưa có địa chỉ thư.";
        return usable(address) ? null : "Địa chỉ thư không hợp lệ.";
    }

    private static boolean usable(String address) {
        if (!address.chars().allMatch(c -> c > ' ' && c < 127)) return false;
        try {
            InternetAddress[] parsed = InternetAddress.parse(address, true);
            return parsed.length == 1 && parsed[0].getAddress().equals(address) && address.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }
}
