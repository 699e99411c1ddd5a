package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The record of documents of several kinds, with letterheads as paper and converters leave them. */
class RecordReaderTest {

    @Test
    void aPlanOfAProvince() {
        ReadRecord record = read("""
                ỦY BAN NHÂN DÂN
                TỈNH KON TUM

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 77 /KH-UBND

                Kon Tum, ngày 09 tháng 01 năm 2024

                KẾ HOẠCH

                Phát triển dược liệu giai đoạn 2024 - 2026

                Căn cứ Quyết định số 38/QĐ- UBND ngày 05/01/2024 của UBND tỉnh về phát triển dược liệu; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

                I. NHIỆM VỤ

                1. Sở Y tế: Rà soát các vùng trồng.

                Nơi nhận:
                - Bộ Y tế (b/c);
                - Các sở, ban, ngành, đoàn thể
                và các hội cấp tỉnh;
                - Lưu: VT, KGVX.

                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH

                Y Ngọc
                """);

        assertThat(record.number()).isEqualTo("77/KH-UBND");
        assertThat(record.type()).isEqualTo("Kế hoạch");
        assertThat(record.title()).isEqualTo("Phát triển dược liệu giai đoạn 2024 - 2026");
        assertThat(record.issuer()).isEqualTo("UBND tỉnh Kon Tum");
        assertThat(record.province()).isEqualTo("Kon Tum");
        assertThat(record.date()).isEqualTo("2024-01-09");
        assertThat(record.signer()).isEqualTo("Y Ngọc");
        assertThat(record.signerTitle()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        assertThat(record.legalBasis()).containsExactly("Quyết định số 38/QĐ- UBND ngày 05/01/2024");
        assertThat(record.recipients())
                .containsExactly("Bộ Y tế (b/c)", "Các sở, ban, ngành, đoàn thể và các hội cấp tỉnh", "Lưu: VT, KGVX");
        assertThat(record.period()).isEqualTo(new ReadRecord.Period("2024", "2026"));
    }

    @Test
    void aLetterOfADepartment() {
        ReadRecord record = read("""
                UBND TỈNH CÀ MAU
                SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 903/SNNMT-TL

                Cà Mau, ngày 3 tháng 4 năm 2025

                V/v vận hành cống ngăn mặn mùa khô

                Kính gửi: UBND các huyện, thành phố; Công ty Thủy lợi tỉnh.

                Thực hiện Công điện số 12/CĐ-TTg ngày 01/4/2025 của Thủ tướng Chính phủ, Sở Nông nghiệp và Môi trường đề nghị:

                1. UBND các huyện, thành phố kiểm tra các cống.

                Nơi nhận:
                - Như trên;
                - Lưu: VT, TL.

                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC

                Lý Văn Tèo
                """);

        assertThat(record.type()).isEqualTo("Công văn");
        assertThat(record.title()).isEqualTo("V/v vận hành cống ngăn mặn mùa khô");
        assertThat(record.issuer()).isEqualTo("Sở Nông nghiệp và Môi trường");
        assertThat(record.issuerSuperior()).isEqualTo("UBND tỉnh Cà Mau");
        assertThat(record.addressees()).containsExactly("UBND các huyện, thành phố", "Công ty Thủy lợi tỉnh");
        assertThat(record.signerTitle()).isEqualTo("Phó Giám đốc");
        assertThat(record.signer()).isEqualTo("Lý Văn Tèo");
    }

    @Test
    void aProgrammeOfAPartyCommittee() {
        ReadRecord record = read("""
                TỈNH ỦY LAI CHÂU
                *
                Số 19-CTr/TU

                ĐẢNG CỘNG SẢN VIỆT NAM

                Lai Châu, ngày 30 tháng 5 năm 2023

                CHƯƠNG TRÌNH HÀNH ĐỘNG
                thực hiện Nghị quyết số 24-NQ/TW, ngày 16/11/2022 của Ban Chấp hành Trung ương Đảng

                Thực hiện Nghị quyết số 24-NQ/TW, ngày 16/11/2022, Ban Thường vụ Tỉnh ủy xây dựng Chương trình như sau:

                I- NHIỆM VỤ

                1. Ban Tuyên giáo Tỉnh ủy tuyên truyền Nghị quyết.

                Nơi nhận:
                - Các huyện ủy, thành ủy,
                - Lưu Văn phòng Tỉnh ủy.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ

                Vũ Mạnh Hùng
                """);

        assertThat(record.number()).isEqualTo("19-CTr/TU");
        assertThat(record.type()).isEqualTo("Chương trình hành động");
        assertThat(record.issuer()).isEqualTo("Ban Thường vụ Tỉnh ủy Lai Châu");
        assertThat(record.signerTitle()).isEqualTo("Phó Bí thư");
        assertThat(record.legalBasis()).containsExactly("Nghị quyết số 24-NQ/TW, ngày 16/11/2022");
        assertThat(record.recipients()).containsExactly("Các huyện ủy, thành ủy", "Lưu Văn phòng Tỉnh ủy");
    }

    @Test
    void aConclusionOfAnOfficeSignedOnBehalfOfItsHead() {
        ReadRecord record = read("""
                UBND TỈNH QUẢNG NGÃI
                VĂN PHÒNG

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 145 /TB-VPUBND

                Quảng Ngãi, ngày 9 tháng 5 năm 2024

                THÔNG BÁO
                Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về tiến độ các dự án

                Ngày 07/5/2024, Phó Chủ tịch UBND tỉnh chủ trì họp và kết luận như sau:

                1. Sở Giao thông vận tải hoàn thành thủ tục.

                KT. CHÁNH VĂN PHÒNG
                PHÓ CHÁNH VĂN PHÒNG

                Nơi nhận:
                - Sở GTVT;
                - Lưu: VT, KTTH (Th).

                Nguyễn Văn Phòng
                """);

        assertThat(record.issuer()).isEqualTo("Văn phòng UBND tỉnh Quảng Ngãi");
        assertThat(record.issuerSuperior()).isEqualTo("UBND tỉnh Quảng Ngãi");
        assertThat(record.signer()).isEqualTo("Nguyễn Văn Phòng");
        assertThat(record.signerTitle()).isEqualTo("Phó Chánh Văn phòng UBND tỉnh");
        assertThat(record.recipients()).containsExactly("Sở GTVT", "Lưu: VT, KTTH (Th)");
        assertThat(record.period()).isNull();
    }

    @Test
    void whatIsMissingIsDoubted() {
        ReadRecord record = read("""
                (DỰ THẢO)

                KẾ HOẠCH
                Kiểm tra việc thực hiện Chỉ thị số 05-CT/TU ngày 02/3/2023

                Thực hiện Chỉ thị số 05-CT/TU ngày 12/3/2023 của Ban Thường vụ Tỉnh ủy Sơn La, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

                1. Sở Nội vụ lập đoàn kiểm tra.

                Nơi nhận:
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                """);

        assertThat(record.draft()).isTrue();
        assertThat(record.number()).isNull();
        assertThat(record.issuer()).isEqualTo("UBND tỉnh Sơn La");
        assertThat(record.doubts())
                .extracting(Doubt::field)
                .contains("number", "date", "signer", "issuer", "standingAgency", "legalBasis");
        assertThat(record.doubts())
                .extracting(Doubt::reason)
                .contains("Văn bản số 05-CT/TU được dẫn với hai ngày khác nhau: 2/3/2023 và 12/3/2023.");
    }

    @Test
    void everyFieldSaysWhereItWasRead() {
        String text =
                "UBND TỈNH PHÚ YÊN\n\nSố: 8/CT-UBND\n\nPhú Yên, ngày 01 tháng 8 năm 2024\n\nCHỈ THỊ\nVề phòng cháy rừng\n\n"
                        + "Để phòng cháy rừng, Chủ tịch UBND tỉnh chỉ thị:\n\n1. Chi cục Kiểm lâm trực 24/24 giờ.\n";
        DirectiveText document = Lines.text(text);
        ReadRecord record = new RecordReader().read(document, Agencies.of(document), List.of());

        assertThat(record.traces())
                .filteredOn(trace -> trace.field().equals("number"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.span().in(document.text())).isEqualTo("Số: 8/CT-UBND"));
        assertThat(record.traces()).extracting(Trace::field).contains("type", "title", "issuer", "province", "date");
    }

    private static ReadRecord read(String text) {
        DirectiveText document = Lines.text(text);
        return new RecordReader().read(document, Agencies.of(document), List.of());
    }
}
