package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentDoubtsTest {
    private static final String LETTER = """
            ỦY BAN NHÂN DÂN
            TỈNH BẮC GIANG

            Số: *1204* /UBND-KTN

            Bắc Giang, ngày *3* tháng 6 năm 2024

            V/v tiêu thụ vải thiều

            Kính gửi: Các sở, ban, ngành.

            Để tiêu thụ vải thiều, Chủ tịch UBND tỉnh yêu cầu:

            1. Sở Công Thương kết nối tiêu thụ.

            2. Giao Tập Thể Rồng Xanh chủ trì quảng bá.

            Nơi nhận:
            - Lưu: VT.
            """;

    @Test
    void figuresWrittenByHandAreDoubted() {
        ReadDirective read = new DirectiveReader().read(Lines.file("cong-van.txt", LETTER));

        assertThat(read.directive().number()).isEqualTo("1204/UBND-KTN");
        assertThat(read.directive().date()).isEqualTo("2024-06-03");
        assertThat(read.doubts())
                .extracting(Doubt::reason)
                .contains(
                        "Số văn bản được viết tay; cần đối chiếu bản gốc.",
                        "Ngày ban hành được viết tay; cần đối chiếu bản gốc.",
                        "Không tìm thấy quy định về chế độ báo cáo.");
    }

    @Test
    void aNameThatNoRuleKnowsIsDoubted() {
        ReadDirective read = new DirectiveReader().read(Lines.file("cong-van.txt", LETTER));

        assertThat(read.doubts())
                .filteredOn(doubt -> doubt.field().equals("agency"))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.span().in(read.text())).isEqualTo("Tập Thể Rồng Xanh"));
    }
}
