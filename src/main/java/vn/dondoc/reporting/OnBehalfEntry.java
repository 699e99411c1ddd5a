package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A report that came on paper or by the document axis, typed in by the standing agency.
 *
 * @param arrivedAt decides in time or late
 * @param lines what it says, by line; a line that is missing here is missing in the report
 */
record OnBehalfEntry(
        Source source, Instant arrivedAt, String documentNumber, LocalDate documentDate, Map<UUID, LineFields> lines) {

    /** How a report may come. */
    enum Source {
        PAPER("Văn bản giấy"),
        DOCUMENT_AXIS("Trục liên thông văn bản"),
        EMAIL("Thư điện tử công vụ");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
