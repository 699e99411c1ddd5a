package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

@DonDocTest
class CorrectingTest {
    @Autowired
    Drafts drafts;

    @Autowired
    EntryTable entries;

    @Autowired
    Correcting correcting;

    @Autowired
    Restructuring restructuring;

    @Autowired
    Adding adding;

    @Autowired
    ReviewPages pages;

    @Autowired
    EntryParts parts;

    @Autowired
    DraftTable table;

    @Autowired
    Refusals refusals;

    @Autowired
    Plan200 plan;

    private SignedIn one;
    private SignedIn other;
    private UUID draft;

    @BeforeEach
    void store() {
        one = plan.person(Plan200.REGISTRAR);
        other = plan.person(Plan200.RELEASER);
        draft = drafts.store(Samples.source(), Samples.read(), one);
    }

    private List<Entry> assignments() {
        return entries.of(draft).stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT)
                .toList();
    }

    private Entry saved(Entry entry, Map<String, String> typed) {
        return correcting.save(draft, entry.id(), entry.version(), typed, null, one);
    }

    @Test
    void aDateMakesItDatedAndTheShortNameFollowsTheText() {
        Entry second = assignments().get(1);

        Entry now =
                saved(second, Map.of("dueOn", "2025-06-30", "body", "Hướng dẫn lập dự án cụm công nghiệp; báo cáo."));

        assertThat(now.field("kind")).isEqualTo("DATED");
        assertThat(now.field("title")).isEqualTo("Hướng dẫn lập dự án cụm công nghiệp");
        assertThat(saved(now, Map.of("kind", "STANDING")).field("dueOn")).isEmpty();
    }

    @Test
    void ownShortNamesStay() {
        Entry named = saved(assignments().get(1), Map.of("title", "Thủ tục xây dựng"));

        assertThat(saved(named, Map.of("body", "Nội dung khác hẳn.")).field("title"))
                .isEqualTo("Thủ tục xây dựng");
    }

    @Test
    void theSecondReviewerReadsWhatTheFirstOneChanged() {
        Entry entry = assignments().get(0);
        correcting.save(draft, entry.id(), 0, Map.of("leads", "Sở Tài chính"), Entry.State.CHECKED, one);

        assertThatThrownBy(() -> correcting.save(draft, entry.id(), 0, Map.of("product", "Báo cáo"), null, other))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refusals.text(refused))
                                .contains(
                                        "vừa được " + one.displayName() + " sửa lúc 08:00 ngày 28/3/2025",
                                        "Cơ quan chủ trì “Sở Xây dựng” thành “Sở Tài chính”",
                                        "Tình trạng “chưa rà soát” thành “đã rà soát”",
                                        "vẫn còn trên trang"));
        assertThat(assignments().get(0).field("product")).isEmpty();
        correcting.save(draft, entry.id(), 1, Map.of("product", "Báo cáo"), null, other);
        assertThat(assignments().get(0).fields())
                .containsEntry("product", "Báo cáo")
                .containsEntry("leads", "Sở Tài chính");
    }

    @Test
    void savingWhatIsThereAlreadyMakesNoVersion() {
        Entry entry = assignments().get(0);

        assertThat(saved(entry, Map.of("leads", "Sở Xây dựng")).version()).isZero();
    }

    @Test
    void twoThatBelongTogetherAreMerged() {
        List<Entry> before = assignments();

        Entry merged = restructuring.mergeWithNext(draft, before.get(0).id(), 0, one);

        assertThat(assignments())
                .extracting(Entry::id)
                .containsExactly(merged.id(), before.get(2).id());
        assertThat(merged.field("body")).endsWith("kết quả. Hướng dẫn thủ tục xây dựng cho doanh nghiệp.");
        assertThat(merged.field("leads")).isEqualTo("Sở Xây dựng");
        assertThat(merged.span().in(Samples.TEXT)).startsWith("Rà soát").endsWith("doanh nghiệp.");
        assertThatThrownBy(() -> correcting.save(draft, before.get(1).id(), 0, Map.of("product", "x"), null, other))
                .hasMessageContaining("drafting.changedByOthers")
                .hasMessageContaining("gộp vào mục trước");
    }

    @Test
    void theLastOneHasNothingToMergeWith() {
        assertThatThrownBy(() ->
                        restructuring.mergeWithNext(draft, assignments().get(2).id(), 0, one))
                .hasMessageContaining("drafting.nothingAfter");
    }

    @Test
    void oneOfTwoSentencesIsSplitAndBothKnowTheirPlace() {
        Entry whole = assignments().get(0);
        int at = whole.field("body").indexOf("Báo cáo UBND");

        restructuring.split(draft, whole.id(), 0, at, one);

        List<Entry> now = assignments();
        assertThat(now).hasSize(4);
        assertThat(now.get(0).span().in(Samples.TEXT).strip()).endsWith("25/5/2025.");
        assertThat(now.get(1).field("body")).isEqualTo("Báo cáo UBND tỉnh kết quả.");
        assertThat(now.get(1).field("leads")).isEqualTo("Sở Xây dựng");
        assertThat(now.get(1).span().in(Samples.TEXT)).isEqualTo("Báo cáo UBND tỉnh kết quả.");
    }

    @Test
    void aPlaceInTheTextSplitsTooAndOneOutsideDoesNot() {
        Entry whole = assignments().get(0);
        int inside = Samples.TEXT.indexOf("hoàn thành trước ngày");

        restructuring.splitInText(draft, whole.id(), 0, inside, one);

        assertThat(assignments().get(1).field("body")).startsWith("hoàn thành trước ngày 25/5/2025.");
        for (int outside : List.of(0, whole.span().start(), Samples.TEXT.length()))
            assertThatThrownBy(() -> restructuring.splitInText(draft, whole.id(), 1, outside, one))
                    .hasMessageContaining("drafting.noSuchPlace");
        assertThatThrownBy(() -> restructuring.split(draft, whole.id(), 1, 100_000, one))
                .hasMessageContaining("drafting.noSuchPlace");
    }

    @Test
    void whatTheReaderDidNotSeeIsAddedFromTheTextWhereItStands() {
        UUID added = adding.assignment(draft, Samples.at("Phát triển cụm công nghiệp năm 2025"), one);
        UUID later = adding.assignment(draft, Samples.at("báo cáo về Sở Công Thương"), one);

        assertThat(assignments()).extracting(Entry::id).startsWith(added).endsWith(later);
        assertThat(assignments().get(4).field("leads")).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThatThrownBy(() -> adding.assignment(draft, new vn.dondoc.intake.Span(0, 1_000_000), one))
                .hasMessageContaining("drafting.noSuchPlace");
    }

    @Test
    void manyAreCorrectedAtOnce() {
        List<UUID> two = List.of(assignments().get(0).id(), assignments().get(1).id());

        assertThat(correcting.saveAll(draft, two, Map.of("dueOn", "2025-07-01"), Entry.State.CHECKED, one))
                .isEqualTo(2);

        assertThat(assignments()).extracting(e -> e.field("dueOn")).containsExactly("2025-07-01", "2025-07-01", "");
        ReviewPage page = pages.page(table.find(draft).orElseThrow(), ReviewPages.Asked.all(), one);
        assertThat(page.progress()).isEqualTo(new ReviewPage.Progress(2, 3, 1));
        assertThatThrownBy(() -> correcting.saveAll(draft, List.of(), Map.of(), null, one))
                .hasMessageContaining("drafting.nothingChosen");
    }

    @Test
    void whatIsNoAssignmentIsDroppedAndComesBack() {
        Entry entry = assignments().get(1);
        Entry dropped = correcting.save(draft, entry.id(), 0, Map.of(), Entry.State.DROPPED, one);

        assertThat(parts.changed(table.find(draft).orElseThrow(), entry.id())
                        .progress()
                        .all())
                .isEqualTo(2);
        assertThat(correcting
                        .save(draft, entry.id(), dropped.version(), Map.of(), Entry.State.UNCHECKED, one)
                        .counts())
                .isTrue();
    }

    @Test
    void othersNeitherSeeNorCorrectIt() {
        SignedIn stranger = plan.person("chuyenvien.sxd");

        assertThatThrownBy(() -> correcting.save(draft, assignments().get(0).id(), 0, Map.of(), null, stranger))
                .hasMessageContaining("drafting.unknown");
        UUID ofTheOffice = drafts.store(Samples.source(), Samples.read(), plan.person("chuyenvien.vp"));
        assertThatThrownBy(() -> adding.assignment(ofTheOffice, Samples.at("KẾ HOẠCH"), one))
                .hasMessageContaining("drafting.unknown");
        Entry foreign = assignments().get(0);
        assertThatThrownBy(() ->
                        correcting.save(ofTheOffice, foreign.id(), 0, Map.of(), null, plan.person("chuyenvien.vp")))
                .hasMessageContaining("drafting.unknown");
    }
}
