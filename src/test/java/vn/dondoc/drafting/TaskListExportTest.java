package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demo.SampleDirectives;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.DirectiveRegister;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** A directive's tasks as a table that may be read again, with what only its document knew. */
@DonDocTest
class TaskListExportTest {
    private static final String DOOR = "/doc-van-ban/danh-muc";

    @Autowired
    EntryTable entries;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveRegister register;

    @Autowired
    Plan200 plan;

    @LocalServerPort
    int port;

    private Visitor coordinator() {
        return person(Plan200.REGISTRAR);
    }

    private Visitor person(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }

    @Test
    void sectionsAndWhoAnswersForATaskComeOutAsTheyCameIn() throws IOException {
        Visitor person = coordinator();
        byte[] filled = Tables.filled(person.download(DOOR + "/mau.xlsx").body(), sheet -> {
            Tables.row(sheet, 4, "A", "Nhóm chung", "", "", "", "");
            Tables.row(sheet, 5, "I", "Hạ tầng", "", "", "", "");
            Tables.row(sheet, 6, "1", "Rà soát quy hoạch", "Sở Xây dựng", "", "", "");
            sheet.getRow(6).getCell(2).setCellValue("Giám đốc Sở Xây dựng");
            Tables.row(sheet, 7, "2", "Mở đường", "Sở Xây dựng, Sở Tài chính", "", "", "");
            Tables.row(sheet, 8, "II", "Thủ tục", "", "", "", "");
            Tables.row(sheet, 9, "1", "Cải cách", "Sở Nội vụ", "", "", "");
            Tables.row(sheet, 10, "2", "Đất đai", "", "", "", "");
            Tables.row(sheet, 11, "2.1", "Giao đất", "Sở Nông nghiệp và Môi trường", "", "", "");
            Tables.row(sheet, 12, "2.2", "Cho thuê đất", "UBND thành phố Vinh", "", "", "");
            Tables.row(sheet, 13, "", "Nhóm không đánh số", "", "", "", "");
            Tables.row(sheet, 14, "5", "Thống kê", "Sở Tài chính", "", "", "");
        });
        UUID draft = draftOf(person.multipart(DOOR, Tables.record(), "tep", "danh-muc.xlsx", filled));
        assertThat(person.get("/doc-van-ban/" + draft).body())
                .containsOnlyOnce("Người đứng đầu chịu trách nhiệm: Giám đốc Sở Xây dựng");

        UUID directive = draftOf(person.form("/doc-van-ban/" + draft + "/tao-van-ban", Map.of("action", "nhap")));
        byte[] written =
                person.download("/van-ban/" + directive + "/danh-muc.xlsx").body();

        UUID again = draftOf(person.multipart(DOOR, Tables.record(), "tep", "lai.xlsx", written));
        assertThat(tasks(again)).isEqualTo(tasks(draft));
        assertThat(sections(again))
                .isEqualTo(sections(draft))
                .contains("A.I", "A.II", "A.II.2.1", "A.II.Nhóm không đánh số");
        assertThat(person.get("/doc-van-ban/" + again).body()).contains("Nhóm chung", "Hạ tầng", "Đất đai", "Giám đốc");
    }

    @Test
    void sectionsOfADirectiveThatWasTypedStandAboveTheirTasks() throws IOException {
        UUID typed = plan.registered();
        Visitor person = coordinator();

        byte[] written = person.download("/van-ban/" + typed + "/danh-muc.xlsx").body();

        UUID draft = draftOf(person.multipart(DOOR, Tables.record(), "tep", "ke-hoach.xlsx", written));
        assertThat(sections(draft))
                .isEqualTo(directives.items(typed).stream()
                        .map(DirectiveItem::section)
                        .toList());
    }

    @Test
    void aSectionOfOneTaskIsItsNumberAndNoRowOfItsOwn() throws IOException {
        UUID letter = register.register(SampleDirectives.illustrativeLetter(), plan.person(Plan200.REGISTRAR));

        byte[] written =
                coordinator().download("/van-ban/" + letter + "/danh-muc.xlsx").body();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(2 + directives.items(letter).size());
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("1");
        }
    }

    private List<String> sections(UUID draft) {
        return entries.of(draft).stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT)
                .map(e -> e.field("section"))
                .toList();
    }

    private List<String> tasks(UUID draft) {
        return entries.of(draft).stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT)
                .map(e -> List.of("body", "dueOn", "product", "cooperators").stream()
                                .map(e::field)
                                .toList()
                        + new TreeSet<>(List.of(e.field("leads").split("; "))).toString())
                .toList();
    }

    private static UUID draftOf(HttpResponse<String> sent) {
        String to = sent.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }
}
