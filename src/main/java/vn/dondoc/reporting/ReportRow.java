package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code report} as a {@link Report}. */
final class ReportRow {
    private ReportRow() {}

    static Report read(ResultSet rs, int row) throws SQLException {
        return new Report(
                rs.getObject("id", UUID.class),
                rs.getObject("round_id", UUID.class),
                rs.getString("agency"),
                Report.State.valueOf(rs.getString("state")),
                Sql.instant(rs, "sent_at"),
                Sql.instant(rs, "submitted_at"),
                rs.getString("submitted_by"),
                Sql.instant(rs, "accepted_at"),
                rs.getString("return_reason"),
                rs.getInt("return_count"),
                rs.getString("late_reason"),
                rs.getString("entered_by"),
                rs.getString("entered_source"),
                rs.getString("document_number"),
                rs.getObject("document_date", LocalDate.class),
                rs.getInt("version"),
                rs.getString("changed_by"),
                Sql.instant(rs, "changed_at"),
                rs.getBoolean("overdue_shown"),
                Sql.instant(rs, "opened_at"),
                Sql.instant(rs, "taken_back_at"),
                signed(rs),
                rs.getObject("send_by", LocalDate.class),
                rs.getObject("review_on", LocalDate.class),
                rs.getString("process_instance_id"));
    }

    private static boolean signed(ResultSet rs) throws SQLException {
        Integer version = rs.getObject("signed_version", Integer.class);
        return rs.getObject("signed_file") != null && version != null && version == rs.getInt("version");
    }
}
