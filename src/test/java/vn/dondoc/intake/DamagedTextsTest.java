package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cut, doubled and disfigured texts: read the same where nothing is lost, and never to places that do not exist. */
class DamagedTextsTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            TỈNH ĐỒNG THÁP

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 12/KH-UBND
            Đồng Tháp, ngày 02 tháng 5 năm 2024

            KẾ HOẠCH
            Phòng, chống sạt lở bờ sông năm 2024

            Căn cứ Quyết định số 1/QĐ-TTg ngày 02/01/2024; UBND tỉnh ban hành Kế hoạch như sau:

            I. MỤC TIÊU
            - Gia cố tối thiểu 15 km bờ sông.

            II. NHIỆM VỤ
            1. Sở Tài chính:
            - Chủ trì, phối hợp với Sở Xây dựng bố trí kinh phí, hoàn thành trước ngày 30/6/2024.
            - Kiểm tra việc sử dụng kinh phí.
            2. Công an tỉnh: Xử lý các trường hợp khai thác cát trái phép.

            III. TỔ CHỨC THỰC HIỆN
            Các sở, ngành báo cáo kết quả về Sở Xây dựng trước ngày 15 hằng tháng./.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Trần Văn A
            """;

    /** What happens to a text on its way, without anything being lost. */
    enum Way implements UnaryOperator<String> {
        DECOMPOSED {
            @Override
            public String apply(String text) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        },
        CARRIAGE_RETURNS {
            @Override
            public String apply(String text) {
                return text.replace("\n", "\r\n");
            }
        },
        HARD_SPACES {
            @Override
            public String apply(String text) {
                return text.replace(' ', '\u00a0');
            }
        },
        ETH {
            @Override
            public String apply(String text) {
                return text.replace('Đ', '\u00d0');
            }
        },
        TABS_BEHIND_BULLETS {
            @Override
            public String apply(String text) {
                return text.replace("\n- ", "\n\uf0b7\t");
            }
        },
        LONG_DASHES {
            @Override
            public String apply(String text) {
                return text.replace("\n- ", "\n— ");
            }
        },
        STROKES_BEHIND_NUMBERS {
            @Override
            public String apply(String text) {
                return text.replace("\n1. ", "\n1/ ").replace("\n2. ", "\n2/ ");
            }
        },
        INDENTED {
            @Override
            public String apply(String text) {
                return text.replace("\n", "\n  \t ");
            }
        }
    }

    private final ReadDirective plan = read(PLAN);

    @ParameterizedTest
    @EnumSource
    void aTextThatLostNothingIsReadTheSame(Way way) {
        ReadDirective other = read(way.apply(PLAN));

        assertThat(other.assignments())
                .extracting(ReadAssignment::text, ReadAssignment::leads, ReadAssignment::deadline)
                .isEqualTo(tuples(plan));
        assertThat(other.directive().number()).isEqualTo("12/KH-UBND");
        assertThat(other.directive().issuer()).isEqualTo(plan.directive().issuer());
        assertThat(other.reportingRegimes()).hasSameSizeAs(plan.reportingRegimes());
    }

    private static List<Tuple> tuples(ReadDirective read) {
        return read.assignments().stream()
                .map(one -> tuple(one.text(), one.leads(), one.deadline()))
                .toList();
    }

    @Test
    void aTextCutAnywhereIsReadOrRefused() {
        IntStream.range(0, PLAN.length() / 23).map(i -> i * 23).forEach(at -> {
            assertThatCode(() -> placesOf(PLAN.substring(0, at))).doesNotThrowAnyException();
            assertThatCode(() -> placesOf(PLAN.substring(at))).doesNotThrowAnyException();
        });
    }

    @Test
    void ofTwoDocumentsInOneFileTheFirstGivesTheRecordAndADoubtTellsOfTheSecond() {
        ReadDirective read = read(PLAN + PLAN.replace("12/KH-UBND", "13/KH-UBND"));

        assertThat(read.directive().number()).isEqualTo("12/KH-UBND");
        assertThat(read.doubts()).extracting(Doubt::reason).anyMatch(reason -> reason.contains("hai văn bản"));
        assertThat(plan.doubts()).extracting(Doubt::reason).noneMatch(reason -> reason.contains("hai văn bản"));
    }

    @Test
    void aTextInCapitalsOrWithoutMarksIsDoubtedAsAWhole() {
        String bare = Normalizer.normalize(PLAN, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');

        assertThat(doubts(PLAN.toUpperCase(Locale.ROOT))).anyMatch(reason -> reason.contains("viết hoa toàn bộ"));
        assertThat(doubts(bare)).anyMatch(reason -> reason.contains("không có dấu"));
    }

    private static List<String> doubts(String text) {
        return TextDoubts.about(Lines.text(text)).stream().map(Doubt::reason).toList();
    }

    private static ReadDirective read(String text) {
        return new DirectiveReader().read(Lines.file("van-ban.txt", text));
    }

    private static void placesOf(String text) {
        try {
            ReadDirective read = read(text);
            read.assignments()
                    .forEach(one -> assertThat(one.span().in(read.text())).isEqualTo(one.text()));
        } catch (IntakeRefused refused) {
            assertThat(refused.key()).isNotBlank();
        }
    }
}
