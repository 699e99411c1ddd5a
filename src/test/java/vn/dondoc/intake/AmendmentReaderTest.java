package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.intake.ReadAmendment.Kind.AMENDS;
import static vn.dondoc.intake.ReadAmendment.Kind.REPEALS;
import static vn.dondoc.intake.ReadAmendment.Kind.REPLACES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.intake.AmendmentPhrase.Place;

class AmendmentReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sửa đổi, bổ sung một số nội dung của Kế hoạch số 200/KH-UBND ngày 27/3/2025 của UBND tỉnh như sau: | AMENDS | 200/KH-UBND | 2025-03-27",
                "Điều chỉnh thời hạn hoàn thành tại mục II Kế hoạch số 415 /KH-UBND ngày 19 tháng 11 năm 2020 | AMENDS | 415/KH-UBND | 2020-11-19",
                "UBND tỉnh điều chỉnh, bổ sung Kế hoạch số 15/KH-UBND ngày 05/02/2024 như sau: | AMENDS | 15/KH-UBND | 2024-02-05",
                "Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 05/02/2024 của UBND tỉnh. | REPLACES | 15/KH-UBND | 2024-02-05",
                "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-UBND ngày 1/2/2024. | REPLACES | 12/QĐ-UBND | 2024-02-01",
                "Bãi bỏ Quyết định số 12/2020/QĐ-UBND ngày 1/2/2020 của UBND tỉnh. | REPEALS | 12/2020/QĐ-UBND | 2020-02-01",
                "Bãi bỏ điểm a khoản 2 mục II Kế hoạch số 200/KH-UBND ngày 27/3/2025. | AMENDS | 200/KH-UBND | 2025-03-27",
                "Kế hoạch số 15/KH-UBND ngày 05/02/2024 của UBND tỉnh hết hiệu lực kể từ ngày ban hành Kế hoạch này. | REPEALS | 15/KH-UBND | 2024-02-05"
            })
    void theDeedAndTheDocument(String sentence, ReadAmendment.Kind kind, String number, String date) {
        assertThat(AmendmentPhrase.in(sentence, Place.OPERATIVE))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.kind()).isEqualTo(kind);
                    assertThat(p.number()).isEqualTo(number);
                    assertThat(p.date()).isEqualTo(date);
                });
    }

    @Test
    void severalDocumentsAtOnce() {
        assertThat(AmendmentPhrase.in(
                        "Quyết định này thay thế Quyết định số 12/QĐ-UBND ngày 1/2/2024 của UBND tỉnh và Quyết định số 13/QĐ-UBND ngày 2/2/2024.",
                        Place.OPERATIVE))
                .extracting(p -> p.kind() + " " + p.number() + " " + p.date())
                .containsExactly("REPLACES 12/QĐ-UBND 2024-02-01", "REPLACES 13/QĐ-UBND 2024-02-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Triển khai Quyết định số 5/QĐ-TTg ngày 1/1/2024 của Thủ tướng Chính phủ sửa đổi, bổ sung Quyết định số 3/QĐ-TTg ngày 2/2/2023.",
                "Thực hiện Nghị quyết số 5/NQ-HĐND về sửa đổi, bổ sung Nghị quyết số 3/NQ-HĐND ngày 2/2/2023.",
                "Sở Xây dựng tham mưu sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 1/2/2024.",
                "Rà soát, đề xuất bãi bỏ Quyết định số 12/QĐ-UBND ngày 1/2/2024.",
                "Nghiên cứu điều chỉnh, bổ sung quy hoạch theo Nghị quyết số 5/NQ-HĐND.",
                "Sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 1/2/2024, trình UBND tỉnh trong quý II.",
                "Trình HĐND tỉnh ban hành chính sách mới, thay thế Nghị quyết số 5/NQ-HĐND ngày 2/2/2023 của HĐND tỉnh.",
                "Tham mưu UBND tỉnh thay thế Quyết định số 12/QĐ-UBND ngày 1/2/2024.",
                "Rà soát cơ chế hỗ trợ (thay thế Quyết định số 12/2007/QĐ-UBND ngày 1/2/2007).",
                "Bổ sung kinh phí, nhân lực cho các địa phương.",
                "Thay thế thiết bị đã hư hỏng."
            })
    void whatIsOnlyCitedOrAskedOfOthersIsNoAmendment(String sentence) {
        assertThat(AmendmentPhrase.in(sentence, Place.OTHER)).isEmpty();
    }

    @Test
    void aWholeDecisionIsReadFromTitleAndArticles() {
        ReadDirective read = read("""
                ỦY BAN NHÂN DÂN
                TỈNH KON TUM

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 99/QĐ-UBND

                Kon Tum, ngày 09 tháng 6 năm 2025

                QUYẾT ĐỊNH

                Về việc sửa đổi, bổ sung Kế hoạch số 77/KH-UBND ngày 09/01/2024 của Ủy ban nhân dân tỉnh

                ỦY BAN NHÂN DÂN TỈNH

                Căn cứ Nghị định số 9/NĐ-CP ngày 1/1/2020 của Chính phủ sửa đổi, bổ sung Nghị định số 8/NĐ-CP;

                QUYẾT ĐỊNH:

                Điều 1. Sửa đổi, bổ sung một số nội dung của Kế hoạch số 77/KH-UBND như sau:

                1. Sở Y tế: Rà soát các vùng trồng, hoàn thành trước ngày 30/9/2025.

                Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-UBND ngày 1/2/2024.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                Y Ngọc
                """);
        assertThat(read.amends())
                .extracting(ReadAmendment::kind, ReadAmendment::number, ReadAmendment::date)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AMENDS, "77/KH-UBND", "2024-01-09"),
                        org.assertj.core.groups.Tuple.tuple(REPLACES, "12/QĐ-UBND", "2024-02-01"));
        assertThat(read.amends().get(1).span().in(read.text())).startsWith("thay thế Quyết định số 12/QĐ-UBND");
    }

    @Test
    void theFartherReachingDeedCounts() {
        List<ReadAmendment> amends = read("""
                Số: 99/QĐ-UBND

                QUYẾT ĐỊNH

                Về việc bãi bỏ Quyết định số 12/QĐ-UBND ngày 1/2/2024

                Căn cứ Luật Tổ chức chính quyền địa phương;

                QUYẾT ĐỊNH:

                Điều 1. Bãi bỏ một số nội dung của Quyết định số 12/QĐ-UBND.

                Điều 2. Giao Sở Y tế tổ chức thực hiện.
                """).amends();
        assertThat(amends).extracting(ReadAmendment::kind).containsExactly(REPEALS);
        assertThat(amends).extracting(ReadAmendment::date).containsExactly("2024-02-01");
    }

    /** Our own samples: they cite amending documents and ask for amendments, and make none. */
    @Test
    void noneOfTheSamplesAmendsAnother() throws Exception {
        Path folder = Path.of("src/test/resources/intake/samples");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(f -> f.toString().matches(".*\\.(txt|md)") && !f.endsWith("README.md"))
                    .toList();
            assertThat(texts).isNotEmpty();
            for (Path file : texts)
                assertThat(AmendmentReader.in(Lines.text(Files.readString(file)), null))
                        .as(file.getFileName().toString())
                        .isEmpty();
        }
    }

    private static ReadDirective read(String text) {
        return new DirectiveReader().read(Lines.file("van-ban.txt", text));
    }
}
