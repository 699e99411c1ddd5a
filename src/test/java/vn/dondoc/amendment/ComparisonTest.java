package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.Change.Deed.ADDED;
import static vn.dondoc.amendment.Change.Deed.NEW_DATE;
import static vn.dondoc.amendment.Change.Deed.NEW_LEAD;
import static vn.dondoc.amendment.Change.Deed.NEW_TEXT;
import static vn.dondoc.amendment.Change.Deed.UNCHANGED;
import static vn.dondoc.amendment.Change.Deed.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);
    private static final Line ROADS =
            new Line("1", "II.1", "Rà soát quy hoạch giao thông các cụm công nghiệp", "Sở Xây dựng", JUNE);
    private static final Line LAND =
            new Line("2", "II.2", "Hoàn thành giải phóng mặt bằng khu công nghiệp phía Nam", "UBND huyện", null);

    @Test
    void theSameTaskIsUnchangedWhateverItsPunctuation() {
        Line again = new Line("a", "II.1", "Rà soát quy hoạch giao thông các cụm công nghiệp.", "sở Xây dựng", JUNE);
        assertThat(Comparison.of(List.of(ROADS), List.of(again), false))
                .singleElement()
                .satisfies(c -> assertThat(c.deeds()).containsExactly(UNCHANGED));
    }

    @Test
    void dateLeadAndTextChangeEachByItself() {
        Line date = new Line("a", "II.1", ROADS.text(), ROADS.lead(), SEPTEMBER);
        Line lead = new Line("a", "II.1", ROADS.text(), "Sở Công Thương", JUNE);
        Line text = new Line("a", "II.1", ROADS.text() + " và bến cảng", ROADS.lead(), JUNE);
        assertThat(deeds(date)).containsExactly(NEW_DATE);
        assertThat(deeds(lead)).containsExactly(NEW_LEAD);
        assertThat(deeds(text)).containsExactly(NEW_TEXT);
        Line all = new Line("a", "II.1", ROADS.text() + " và bến cảng", "Sở Công Thương", SEPTEMBER);
        assertThat(deeds(all)).containsExactlyInAnyOrder(NEW_TEXT, NEW_LEAD, NEW_DATE);
    }

    @Test
    void whatTheLaterDocumentLeavesOutOfATaskStays() {
        assertThat(deeds(new Line("a", "II.1", ROADS.text(), null, null))).containsExactly(UNCHANGED);
    }

    @Test
    void whatAnAmendmentDoesNotNameStaysAndWhatAReplacementDoesNotNameIsOver() {
        assertThat(Comparison.of(List.of(ROADS, LAND), List.of(), false))
                .extracting(Change::deeds)
                .containsExactly(java.util.Set.of(UNCHANGED), java.util.Set.of(UNCHANGED));
        assertThat(Comparison.of(List.of(ROADS, LAND), List.of(), true))
                .extracting(Change::deeds)
                .containsExactly(java.util.Set.of(WITHDRAWN), java.util.Set.of(WITHDRAWN));
    }

    @Test
    void aTaskLikeNoOtherIsAdded() {
        Line added = new Line("a", "II.1", "Tổ chức hội nghị xúc tiến đầu tư tại Hàn Quốc", "Sở Xây dựng", JUNE);
        assertThat(Comparison.of(List.of(ROADS), List.of(added), false))
                .extracting(Change::deeds)
                .containsExactly(java.util.Set.of(UNCHANGED), java.util.Set.of(ADDED));
    }

    @Test
    void aTaskIsFoundAgainWhereItMoved() {
        Line moved = new Line("a", "III.4", ROADS.text(), ROADS.lead(), JUNE);
        Line other = new Line("b", "II.1", LAND.text(), LAND.lead(), null);
        assertThat(Comparison.of(List.of(ROADS, LAND), List.of(other, moved), true))
                .extracting(c -> c.from().id() + c.to().id())
                .containsExactly("1a", "2b");
    }

    @Test
    void twinsOfTwoAgenciesEachFindTheirOwn() {
        Line vinh = new Line("1", "II.1", "Rà soát cụm công nghiệp", "UBND thành phố Vinh", null);
        Line dienChau = new Line("2", "II.1", "Rà soát cụm công nghiệp", "UBND huyện Diễn Châu", null);
        Line toDienChau = new Line("a", "II.1", "Rà soát cụm công nghiệp", "UBND huyện Diễn Châu", JUNE);
        assertThat(Comparison.of(List.of(vinh, dienChau), List.of(toDienChau), false))
                .extracting(Change::deeds)
                .containsExactly(java.util.Set.of(UNCHANGED), java.util.Set.of(NEW_DATE));
    }

    @Test
    void aThousandTasksAreComparedWithAThousand() {
        List<Line> before = lines(1_000, JUNE);
        assertThat(Comparison.of(before, lines(1_000, SEPTEMBER), true))
                .hasSize(1_000)
                .allSatisfy(c -> {
                    assertThat(c.deeds()).containsExactly(NEW_DATE);
                    assertThat(c.from().id()).isEqualTo(c.to().id());
                });
    }

    private static List<Line> lines(int count, LocalDate due) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Line("" + i, "II." + i, "Nhiệm vụ số " + i + " của chương trình", "Sở " + i, due))
                .toList();
    }

    private static java.util.Set<Change.Deed> deeds(Line named) {
        return Comparison.of(List.of(ROADS), List.of(named), false).get(0).deeds();
    }
}
