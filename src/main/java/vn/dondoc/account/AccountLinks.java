package vn.dondoc.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Links by which one agency may ask for an account until a day: agency and day in the open, signed (HMAC-SHA-256). */
@Component
class AccountLinks {
    static final String PATH = "/xin-tai-khoan";
    /** Days a link is good for, the day it was written not counted; a setting of the house. */
    static final int DAYS = 30;

    private static final String PURPOSE = "ACCOUNT_LINK";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern CODE =
            Pattern.compile("([a-z0-9-]{1,100})~(\\d{4}-\\d{2}-\\d{2})~([A-Za-z0-9_-]{43})");

    private final SigningKeys keys;
    private final Clock clock;

    AccountLinks(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Last day of a link that is written today, inclusive. */
    LocalDate lastDay() {
        return LocalDate.now(clock).plusDays(DAYS);
    }

    String pathFor(String agency, LocalDate lastDay) {
        return PATH + "?ma=" + agency + "~" + lastDay + "~" + signature(agency, lastDay.toString());
    }

    /** @throws AccountRefused unless we signed this code and its day has not passed */
    String agencyOf(String code) {
        Matcher parts = CODE.matcher(code == null ? "" : code);
        if (!parts.matches() || !signed(parts) || !stillGood(parts.group(2))) throw AccountRefused.linkUnknown();
        return parts.group(1);
    }

    private boolean signed(Matcher parts) {
        return MessageDigest.isEqual(
                bytes(signature(parts.group(1), parts.group(2))), bytes(parts.group(3))); // takes equally long
    }

    private boolean stillGood(String day) {
        try {
            return !LocalDate.parse(day).isBefore(LocalDate.now(clock));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String signature(String agency, String day) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.of(PURPOSE), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(agency + "~" + day)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
