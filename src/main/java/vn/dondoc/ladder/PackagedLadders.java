package vn.dondoc.ladder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.shared.AuditTrail;

/**
 * The ladders that come with the application: they seed the first version. One that a later release changed is laid
 * beside the others as a proposal; what is in force stays in force.
 */
@Component
class PackagedLadders implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(PackagedLadders.class);

    private final VersionRows rows;
    private final LadderCheck check;
    private final TransactionTemplate transaction;

    PackagedLadders(VersionRows rows, LadderCheck check, TransactionTemplate transaction) {
        this.rows = rows;
        this.check = check;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(t -> {
            rows.waitForOthers();
            for (LadderName ladder : LadderName.values()) take(ladder, file(ladder));
        });
    }

    void take(LadderName ladder, String dmn) {
        List<Rule> rules = check.check(ladder, DmnFile.cells(ladder, dmn));
        Optional<LadderVersion> packagedLast = rows.all(ladder).stream()
                .filter(v -> v.origin() == LadderVersion.Origin.PACKAGED)
                .findFirst();
        if (packagedLast.filter(v -> rules.equals(rulesOf(v))).isPresent()) return;
        boolean first = rows.inForce(ladder).isEmpty();
        LadderVersion added = rows.add(
                ladder,
                DmnWriter.write(ladder, rules),
                first ? "Thang ban đầu của phần mềm" : "Thang mới của phần mềm, để Văn phòng xem xét",
                LadderVersion.Origin.PACKAGED,
                AuditTrail.SYSTEM);
        if (first) rows.putInForce(added, AuditTrail.SYSTEM, "Áp dụng lần đầu");
        LOG.info("{}: version {} {}", ladder, added.number(), first ? "is in force" : "is proposed");
    }

    private List<Rule> rulesOf(LadderVersion version) {
        return check.understood(version.ladder(), DmnFile.cells(version.ladder(), version.dmn()));
    }

    private static String file(LadderName ladder) {
        try {
            return new ClassPathResource("processes/" + ladder.file()).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
