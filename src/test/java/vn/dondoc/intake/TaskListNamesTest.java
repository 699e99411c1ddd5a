package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskListNamesTest {
    private static final TaskListNames NAMES = new TaskListNames(LocalDate.of(2025, 3, 27));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế | Sở Y tế",
                "Sở Y tế; Sở Tài chính. | Sở Y tế/Sở Tài chính",
                "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch và Công an tỉnh | Sở Y tế/Sở Văn hóa, Thể thao và Du lịch/Công an tỉnh",
                "Các sở, ban, ngành; UBND các huyện, thành phố, thị xã | Các sở, ban, ngành cấp tỉnh/UBND cấp huyện",
                "Các sở, ban, ngành, địa phương | Các sở, ban, ngành cấp tỉnh/UBND cấp huyện",
                "Sở Tài chính, Xây dựng, KH&CN | Sở Tài chính/Sở Xây dựng/Sở Khoa học và Công nghệ",
                "Các Sở: Tài chính, Xây dựng | Sở Tài chính/Sở Xây dựng",
                "UBND TP. Vinh, UBND TX. Hoàng Mai | UBND thành phố Vinh/UBND thị xã Hoàng Mai",
                "Tổ giúp việc Dự án A, B và C; Sở Y tế | Tổ giúp việc Dự án A, B và C/Sở Y tế",
                "Tổ giúp việc, Sở Y tế và Công an tỉnh | Tổ giúp việc/Sở Y tế/Công an tỉnh",
                "Uỷ ban nhân dân huyện Đô Lương | UBND huyện Đô Lương",
                "Sở Lao động - Thương binh và Xã hội, Ban Quản lý các khu công nghiệp | Sở Lao động - Thương binh và Xã hội/Ban Quản lý các khu công nghiệp"
            })
    void agenciesOfOneCell(String cell, String names) {
        assertThat(NAMES.in(cell)).containsExactly(names.split("/"));
    }

    @Test
    void eachOnALineOfItsOwn() {
        assertThat(NAMES.in("- Sở Y tế\n- Sở Tài chính,")).containsExactly("Sở Y tế", "Sở Tài chính");
        assertThat(NAMES.in("")).isEmpty();
    }

    @Test
    void localGovernmentsAreThoseOfTheDay() {
        assertThat(new TaskListNames(LocalDate.of(2025, 7, 1)).in("Các địa phương"))
                .containsExactly("UBND cấp xã");
        assertThat(NAMES.in("Các địa phương")).containsExactly("UBND cấp huyện");
    }
}
