package vn.dondoc.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code ladder_version} and {@code ladder_in_force}: both are only added to. */
@Repository
class VersionRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    VersionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A version that was put in force, by whom and why. */
    record InForce(UUID versionId, int number, Instant from, String by, String reason) {}

    /** Until the transaction ends nobody else adds a version or puts one in force. */
    void waitForOthers() {
        jdbc.sql("lock table ladder_in_force in share row exclusive mode").update();
    }

    LadderVersion add(LadderName ladder, String dmn, String note, LadderVersion.Origin origin, String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into ladder_version (id, ladder, number, dmn, note, origin, created_by, created_at)"
                                + " select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from ladder_version where ladder = ?")
                .params(id, ladder.name(), dmn, note, origin.name(), by, now(), ladder.name())
                .update();
        return find(id).orElseThrow();
    }

    void putInForce(LadderVersion version, String by, String reason) {
        jdbc.sql("insert into ladder_in_force (ladder, version_id, from_at, put_by, reason) values (?, ?, ?, ?, ?)")
                .params(version.ladder().name(), version.id(), now(), by, reason)
                .update();
    }

    Optional<LadderVersion> find(UUID id) {
        return jdbc.sql("select * from ladder_version where id = ?")
                .param(id)
                .query(VersionRows::version)
                .optional();
    }

    Optional<LadderVersion> inForce(LadderName ladder) {
        return jdbc.sql("select v.* from ladder_in_force f join ladder_version v on v.id = f.version_id"
                        + " where f.ladder = ? order by f.id desc limit 1")
                .param(ladder.name())
                .query(VersionRows::version)
                .optional();
    }

    /** Newest first. */
    List<LadderVersion> all(LadderName ladder) {
        return jdbc.sql("select * from ladder_version where ladder = ? order by number desc")
                .param(ladder.name())
                .query(VersionRows::version)
                .list();
    }

    /** Newest first. */
    List<InForce> log(LadderName ladder) {
        return jdbc.sql("select f.*, v.number from ladder_in_force f join ladder_version v on v.id = f.version_id"
                        + " where f.ladder = ? order by f.id desc")
                .param(ladder.name())
                .query((rs, i) -> new InForce(
                        rs.getObject("version_id", UUID.class),
                        rs.getInt("number"),
                        rs.getTimestamp("from_at").toInstant(),
                        rs.getString("put_by"),
                        rs.getString("reason")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static LadderVersion version(ResultSet rs, int row) throws SQLException {
        return new LadderVersion(
                rs.getObject("id", UUID.class),
                LadderName.valueOf(rs.getString("ladder")),
                rs.getInt("number"),
                rs.getString("dmn"),
                rs.getString("note"),
                LadderVersion.Origin.valueOf(rs.getString("origin")),
                rs.getString("created_by"),
                rs.getTimestamp("created_at").toInstant());
    }
}
