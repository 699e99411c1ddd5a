package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskListNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế | Sở Y tế",
                "Sở Y tế; Sở Tài chính. | Sở Y tế/Sở Tài chính",
                "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch và Công an tỉnh | Sở Y tế/Sở Văn hóa, Thể thao và Du lịch/Công an tỉnh",
                "Các sở, ban, ngành; UBND các huyện, thành phố, thị xã | Các sở, ban, ngành/UBND các huyện, thành phố, thị xã",
                "Uỷ ban nhân dân huyện Đô Lương | UBND huyện Đô Lương",
                "Sở Lao động - Thương binh và Xã hội, Ban Quản lý các khu công nghiệp | Sở Lao động - Thương binh và Xã hội/Ban Quản lý các khu công nghiệp"
            })
    void agenciesOfOneCell(String cell, String names) {
        assertThat(TaskListNames.in(cell)).containsExactly(names.split("/"));
    }

    @org.junit.jupiter.api.Test
    void eachOnALineOfItsOwn() {
        assertThat(TaskListNames.in("- Sở Y tế\n- Sở Tài chính,")).containsExactly("Sở Y tế", "Sở Tài chính");
        assertThat(TaskListNames.in("")).isEmpty();
    }
}
