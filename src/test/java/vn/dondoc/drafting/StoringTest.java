package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

@DonDocTest
class StoringTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftTable table;

    @Autowired
    EntryTable entries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plan200 plan;

    private UUID stored(String login) {
        return drafts.store(Samples.source(), Samples.read(), plan.person(login));
    }

    @Test
    void theFileItsTextAndItsEntriesAreKept() {
        Draft draft = table.find(stored(Plan200.REGISTRAR)).orElseThrow();

        assertThat(draft.file().name()).isEqualTo("ke-hoach-15.txt");
        assertThat(draft.text()).isEqualTo(Samples.TEXT);
        assertThat(draft.agency()).isEqualTo("so-cong-thuong");
        assertThat(entries.of(draft.id()))
                .extracting(Entry::kind)
                .containsExactly(
                        Entry.Kind.ASSIGNMENT,
                        Entry.Kind.ASSIGNMENT,
                        Entry.Kind.ASSIGNMENT,
                        Entry.Kind.INDICATOR,
                        Entry.Kind.RECORD,
                        Entry.Kind.REGIME);
    }

    @Test
    void whatWasReadStandsAsItWouldBeTyped() {
        List<Entry> all = entries.of(stored(Plan200.REGISTRAR));

        assertThat(all.get(0).fields())
                .containsEntry("title", "Rà soát quy hoạch các cụm công nghiệp, hoàn thành trước ngày 25/5/2025")
                .containsEntry("kind", "DATED")
                .containsEntry("dueOn", "2025-05-24")
                .containsEntry("leads", "Sở Xây dựng");
        assertThat(all.get(0).span().in(Samples.TEXT))
                .startsWith("Rà soát quy hoạch")
                .endsWith("kết quả.");
        assertThat(all.get(2).fields()).containsEntry("kind", "STANDING").containsEntry("cooperators", "Sở Nội vụ");
        assertThat(all.get(4).fields())
                .containsEntry("number", "15/KH-UBND")
                .containsEntry("standingAgency", "so-cong-thuong")
                .containsEntry("arrivedOn", "2025-03-28");
        assertThat(all.get(5).fields())
                .containsEntry("cadence", "MONTH")
                .containsEntry("who", "AGENCIES")
                .containsEntry("binds", "Các thành viên Tổ 01")
                .containsEntry("due.kind", "BEFORE_DAY")
                .containsEntry("due.number", "17")
                .containsEntry("due.stated", "true")
                .containsEntry("forwards.to", "UBND tỉnh");
    }

    @Test
    void theSameFileAgainLeadsToTheDraftThatIsThereAndAnotherAgencyHasItsOwn() {
        UUID first = stored(Plan200.REGISTRAR);

        assertThat(stored(Plan200.RELEASER)).isEqualTo(first);
        assertThat(stored("chuyenvien.vp")).isNotEqualTo(first);
    }

    @Test
    void nobodyButACoordinatorStoresOne() {
        assertThatThrownBy(() -> stored("chuyenvien.sxd"))
                .isInstanceOfSatisfying(
                        DraftingRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("drafting.notCoordinator"));
    }

    @Test
    void nothingIsStoredHalfWay() {
        ReadDirective whole = Samples.read();
        ReadDirective broken = new ReadDirective(
                "x.txt",
                "có ký tự \u0000",
                whole.directive(),
                List.of(),
                whole.assignments(),
                List.of(),
                List.of(),
                List.of());

        long before = objects();
        assertThatThrownBy(() -> drafts.store(Samples.source(), broken, plan.person(Plan200.REGISTRAR)))
                .isInstanceOf(RuntimeException.class);
        assertThat(jdbc.sql("select count(*) from document_draft")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(objects()).isEqualTo(before);
    }

    private long objects() {
        return jdbc.sql("select count(*) from pg_largeobject_metadata")
                .query(Long.class)
                .single();
    }
}
