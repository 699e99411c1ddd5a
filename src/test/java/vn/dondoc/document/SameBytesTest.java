package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SameBytesTest {

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(Written.bytesOf(Samples.report())).isEqualTo(Written.bytesOf(Samples.report()));
    }

    @Test
    void noEntryCarriesTheMomentOfWriting() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Written.bytesOf(Samples.letter())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
    }

    @Test
    void thePropertiesNameTitleAndAgencyButNoMoment() {
        var properties = Written.of(Samples.report()).file().getProperties().getCoreProperties();
        assertThat(properties.getTitle()).startsWith("Báo cáo Kết quả thực hiện");
        assertThat(properties.getCreator()).isEqualTo("Sở Công Thương");
        assertThat(properties.getCreated()).isNull();
        assertThat(properties.getModified()).isNull();
    }
}
