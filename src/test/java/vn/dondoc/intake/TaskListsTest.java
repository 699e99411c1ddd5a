package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dondoc.source.Workbook;
import vn.dondoc.source.WorkbookCell;

class TaskListsTest {
    private static final TaskListHead HEAD = new TaskListHead(
            "200/KH-UBND", "Kế hoạch", "Phát triển công nghiệp", "UBND tỉnh", LocalDate.of(2026, 3, 27));
    private static final String HEADER = "STT | Tên nhiệm vụ | Người đứng đầu chịu trách nhiệm | Cơ quan chủ trì"
            + " | Cơ quan phối hợp | Kết quả thực hiện | Thời hạn hoàn thành";

    @Test
    void aRowBecomesAnAssignmentThatKnowsItsPlace() {
        ReadDirective read = read(
                "DANH MỤC NHIỆM VỤ",
                HEADER,
                "1 | Lập quy hoạch | Giám đốc Sở | Sở Xây dựng | Sở Tài chính | Đồ án | Quý II/2026");
        assertThat(read.directive().number()).isEqualTo("200/KH-UBND");
        assertThat(read.assignments()).singleElement().satisfies(a -> {
            assertThat(a.text()).isEqualTo("Lập quy hoạch");
            assertThat(a.leads()).containsExactly("Sở Xây dựng");
            assertThat(a.cooperating()).containsExactly("Sở Tài chính");
            assertThat(a.product()).isEqualTo("Đồ án");
            assertThat(a.dueOn()).isEqualTo("2026-06-30");
            assertThat(a.item()).isEqualTo(1);
            assertThat(a.span().in(read.text())).startsWith("1 | Lập quy hoạch").endsWith("Quý II/2026");
            assertThat(a.traces())
                    .filteredOn(t -> t.field().equals("responsible"))
                    .singleElement()
                    .satisfies(t -> assertThat(t.span().in(read.text())).isEqualTo("Giám đốc Sở"));
            assertThat(a.doubts()).isEmpty();
        });
    }

    @Test
    void theHeaderIsFoundByItsNamesWhereverItStands() {
        ReadDirective read = read(
                "UBND TỈNH | | CỘNG HÒA",
                "",
                "Phụ lục phân công nhiệm vụ các cơ quan",
                "TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm",
                "(1) | (2) | (3) | (4) | (5) | (6)",
                "1 | Rà soát quy hoạch | 30/6/2026 | Sở Xây dựng | | Báo cáo");
        assertThat(read.assignments()).singleElement().satisfies(a -> {
            assertThat(a.leads()).containsExactly("Sở Xây dựng");
            assertThat(a.dueOn()).isEqualTo("2026-06-30");
        });
    }

    @Test
    void aHeaderOfTwoRowsIsOneHeader() {
        ReadDirective read = read(
                "TT | Nhiệm vụ | Cơ quan thực hiện | | Thời hạn",
                "^ | ^ | Chủ trì | Phối hợp | ^",
                "1 | Rà soát quy hoạch | Sở Xây dựng | Sở Tài chính | Năm 2026");
        assertThat(read.assignments()).singleElement().satisfies(a -> {
            assertThat(a.leads()).containsExactly("Sở Xây dựng");
            assertThat(a.cooperating()).containsExactly("Sở Tài chính");
        });
    }

    @Test
    void theSheetWithTheHeaderIsTheOne() {
        var workbook = new Workbook(
                "a.xlsx",
                List.of(
                        SheetOf.sheet("Bìa", "Danh mục"),
                        SheetOf.sheet("Nhiệm vụ", HEADER, "1 | Một | | Sở Y tế | | | ")));
        assertThat(TaskLists.read(workbook, HEAD).assignments()).hasSize(1);
    }

    @Test
    void rowsWithoutAgencyAreSectionsWhereTasksStandBelow() {
        ReadDirective read = read(
                HEADER,
                "A | Nhiệm vụ chung | | | | | ",
                "I | Thể chế | | | | | ",
                "1 | Một | | Sở Y tế | | | ",
                "2 | Hai | | Sở Y tế | | | ",
                "II | Hạ tầng | | | | | ",
                "1 | Đường bộ | | | | | ",
                "1.1 | Ba | | Sở Y tế | | | ",
                "B | Nhiệm vụ riêng | | | | | ",
                "| Bốn | | Sở Y tế | | | ");
        assertThat(read.assignments())
                .extracting(a -> a.section() + "#" + a.item())
                .containsExactly("A.I#1", "A.I#2", "A.II.1.1#null", "B#1");
        assertThat(read.generalContents())
                .extracting(ReadContent::heading)
                .containsExactly("Nhiệm vụ chung", "Thể chế", "Hạ tầng", "Đường bộ", "Nhiệm vụ riêng");
    }

    @Test
    void aNumberedRowWithoutAgencyIsATaskThatLacksItsLead() {
        ReadDirective read = read(HEADER, "1 | Một | | | | | ", "2 | Hai | | Sở Y tế | | | ", "II | Hết | | | | | ");
        assertThat(read.assignments()).extracting(ReadAssignment::text).containsExactly("Một", "Hai", "Hết");
        assertThat(read.assignments().get(0).doubts())
                .extracting(Doubt::reason)
                .containsExactly("Dòng 2 chưa ghi cơ quan chủ trì.");
    }

    @Test
    void aMergedLeadCountsForEachRow() {
        ReadDirective read =
                read(HEADER, "1 | Một | | Sở Y tế | | | 2026", "2 | Hai | | ^ | | | ^", "| ^ | | ^ | | | ");
        assertThat(read.assignments())
                .extracting(a -> a.text() + a.leads())
                .containsExactly("Một[Sở Y tế]", "Hai[Sở Y tế]");
    }

    @Test
    void theExampleIsNotRead() {
        assertThat(read(HEADER, "Ví dụ | Không phải | | Sở Y tế | | | ", "1 | Một | | Sở Y tế | | | ")
                        .assignments())
                .hasSize(1);
    }

    @Test
    void severalLeadsAHiddenRowAndAnEarlyDateAreDoubtful() {
        Workbook.Sheet shown = SheetOf.sheet("a", HEADER, "1 | Một | | Sở Y tế; Sở Tài chính | | | 1/1/2026");
        Workbook.Row hidden = new Workbook.Row(2, true, shown.rows().get(1).cells());
        var sheet = new Workbook.Sheet("a", Set.of(3), List.of(shown.rows().get(0), hidden));
        ReadDirective read = TaskLists.read(new Workbook("a.xlsx", List.of(sheet)), HEAD);
        assertThat(read.assignments().get(0).doubts())
                .extracting(Doubt::field)
                .containsExactly("leads", "deadline", "text");
        assertThat(read.doubts())
                .extracting(Doubt::reason)
                .containsExactly("Cột “Cơ quan chủ trì” đang bị ẩn trong tệp; vẫn được đọc.");
    }

    @Test
    void withoutAColumnForTheDeadlineNothingIsDue() {
        ReadDirective read = read("STT | Nhiệm vụ | Chủ trì", "1 | Một | Sở Y tế");
        assertThat(read.assignments().get(0).dueOn()).isNull();
        assertThat(read.doubts()).extracting(Doubt::field).containsExactly("deadline");
    }

    @Test
    void everythingWrongIsNamedByRowAndColumnAtOnce() {
        var flawed = new ArrayList<>(SheetOf.sheet(
                        "a",
                        HEADER,
                        "1 | | | Sở Y tế | | | 30/6/2026",
                        "2 | Hai | | Sở Y tế | | | sớm",
                        "3 | Ba | | Sở Y tế | | | ")
                .rows());
        List<WorkbookCell> cells = new ArrayList<>(flawed.get(3).cells());
        cells.set(3, new WorkbookCell("#REF!", null, WorkbookCell.Flaw.ERROR, false));
        cells.set(6, new WorkbookCell("", null, WorkbookCell.Flaw.NOT_COMPUTED, false));
        flawed.set(3, new Workbook.Row(4, false, cells));
        var workbook = new Workbook("a.xlsx", List.of(new Workbook.Sheet("a", Set.of(), flawed)));
        TaskListRefused refused = refused(workbook);
        assertThat(refused.key()).isEqualTo("taskList.unreadable");
        assertThat(refused.problems()).hasSize(4);
        assertThat(refused.problems().get(0))
                .isEqualTo("Dòng 2, cột “Tên nhiệm vụ”: còn trống; đề nghị ghi tên nhiệm vụ.");
        assertThat(refused.problems().get(1))
                .startsWith("Dòng 3, cột “Thời hạn hoàn thành”: không hiểu thời hạn “sớm”");
        assertThat(refused.problems().get(2))
                .isEqualTo("Dòng 4, cột “Cơ quan chủ trì”: công thức đang báo lỗi #REF!; đề nghị ghi giá trị.");
        assertThat(refused.problems().get(3))
                .startsWith("Dòng 4, cột “Thời hạn hoàn thành”: công thức chưa có kết quả");
    }

    @Test
    void aHundredProblemsAreShownAndTheRestCounted() {
        String[] rows = new String[151];
        rows[0] = HEADER;
        for (int i = 1; i < rows.length; i++) rows[i] = i + " | Việc | | Sở Y tế | | | sớm";
        assertThat(refused(SheetOf.workbook(rows)).problems())
                .hasSize(101)
                .last()
                .isEqualTo("… và 50 lỗi khác.");
    }

    @Test
    void aSheetThatIsNoTaskListIsRefused() {
        assertThat(refused(SheetOf.workbook("Họ tên | Chức vụ", "A | B")).key()).isEqualTo("taskList.noHeader");
        assertThat(refused(SheetOf.workbook(HEADER)).key()).isEqualTo("taskList.noTasks");
        assertThat(refused(SheetOf.workbook("Nhiệm vụ | Chủ trì | Đơn vị chủ trì", "Một | A | B"))
                        .key())
                .isEqualTo("taskList.columnTwice");
        assertThat(refused(SheetOf.workbook("Nhiệm vụ | Chủ trì", "x".repeat(10_001) + " | A"))
                        .problems())
                .containsExactly("Dòng 2, cột “Nhiệm vụ”: dài quá 10.000 ký tự; đề nghị rút gọn.");
    }

    @Test
    void tooManyTasksAndTooMuchTextAreRefused() {
        String[] many = new String[10_002];
        many[0] = "Nhiệm vụ | Chủ trì";
        for (int i = 1; i < many.length; i++) many[i] = "Việc | Sở Y tế";
        assertThat(refused(SheetOf.workbook(many)).key()).isEqualTo("taskList.tooManyTasks");
        String[] long_ = new String[600];
        long_[0] = "Nhiệm vụ | Chủ trì";
        for (int i = 1; i < long_.length; i++) long_[i] = "x".repeat(9_999) + " | Sở Y tế";
        assertThat(refused(SheetOf.workbook(long_)).key()).isEqualTo("taskList.tooMuchText");
    }

    private static ReadDirective read(String... rows) {
        return TaskLists.read(SheetOf.workbook(rows), HEAD);
    }

    private static TaskListRefused refused(Workbook workbook) {
        return catchThrowableOfType(TaskListRefused.class, () -> TaskLists.read(workbook, HEAD));
    }
}
