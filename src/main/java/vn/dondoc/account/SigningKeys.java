package vn.dondoc.account;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys that sign links: made once, kept in the database, the same for every node and after every restart. */
@Repository
class SigningKeys {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    SigningKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] of(String purpose) {
        return known.computeIfAbsent(purpose, this::read);
    }

    private byte[] read(String purpose) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into signing_key (purpose, secret) values (?, ?) on conflict do nothing")
                .params(purpose, fresh)
                .update();
        return jdbc.sql("select secret from signing_key where purpose = ?")
                .param(purpose)
                .query((rs, i) -> rs.getBytes(1))
                .single();
    }
}
