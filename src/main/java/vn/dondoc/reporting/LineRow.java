package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code report_line} as a {@link Line}. */
final class LineRow {
    private LineRow() {}

    static Line read(ResultSet rs, int row) throws SQLException {
        return new Line(
                rs.getObject("id", UUID.class),
                rs.getObject("report_id", UUID.class),
                rs.getObject("assignment_id", UUID.class),
                rs.getInt("ordinal"),
                rs.getBoolean("withdrawn"),
                fields(rs, row),
                rs.getInt("version"),
                rs.getString("saved_by"),
                Sql.instant(rs, "saved_at"));
    }

    static LineFields fields(ResultSet rs, int row) throws SQLException {
        return new LineFields(
                rs.getBoolean("nothing_new"),
                rs.getString("result"),
                rs.getObject("progress", Integer.class),
                rs.getString("product_document"),
                rs.getObject("product_date", LocalDate.class),
                rs.getBoolean("reported_done"),
                rs.getString("difficulties"),
                rs.getString("difficulty_group"),
                rs.getString("proposals"),
                rs.getString("authority"),
                rs.getString("next_steps"));
    }
}
