package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.intake.ReadAssignment;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.Statements;

/** However long a document is, and however many there are, the database is asked the same few questions. */
@DonDocTest
class FewStatementsTest {
    @Autowired
    Drafts drafts;

    @Autowired
    DraftTable table;

    @Autowired
    EntryTable entries;

    @Autowired
    ReviewPages pages;

    @Autowired
    EntryParts parts;

    @Autowired
    DraftList list;

    @Autowired
    Plan200 plan;

    private SignedIn person;
    private Draft brief;
    private Draft lengthy;

    @BeforeEach
    void twoDocuments() {
        person = plan.person(Plan200.REGISTRAR);
        List<ReadAssignment> three = Samples.read().assignments();
        List<ReadAssignment> many =
                Collections.nCopies(140, three).stream().flatMap(List::stream).toList();
        brief = kept("brief", three);
        lengthy = kept("lengthy", many);
    }

    private Draft kept(String name, List<ReadAssignment> read) {
        SourceOfDraft file = new SourceOfDraft(name + ".txt", "text/plain", Samples.file(name));
        return table.find(drafts.store(file, Samples.read(Samples.TEXT, read), person))
                .orElseThrow();
    }

    @Test
    void forAPageOf420AssignmentsAsForOneOfThree() throws Exception {
        assertThat(entries.of(lengthy.id())).hasSizeGreaterThan(420);
        List<String> asked = Statements.of(() -> pages.page(lengthy, ReviewPages.Asked.all(), person));

        assertThat(asked).hasSameSizeAs(Statements.of(() -> pages.page(brief, ReviewPages.Asked.all(), person)));
        assertThat(asked).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void forTheRowThatSomebodyCorrects() throws Exception {
        UUID entry = entries.of(lengthy.id()).get(10).id();

        assertThat(Statements.of(() -> parts.changed(lengthy, entry))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.of(() -> parts.opened(lengthy, entry, person))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void forTheListOfManyDocumentsAsForOne() throws Exception {
        List<String> two = Statements.of(() -> list.list(1, person));
        for (int i = 0; i < 5; i++) kept("more" + i, Samples.read().assignments());

        assertThat(Statements.of(() -> list.list(1, person))).hasSameSizeAs(two).hasSizeLessThanOrEqualTo(3);
        assertThat(((DraftList.Page) list.list(1, person).getModel().get("page")).lines())
                .hasSize(7)
                .filteredOn(line -> line.name().equals("lengthy.txt"))
                .singleElement()
                .satisfies(line -> assertThat(line.all()).isEqualTo(420))
                .satisfies(line -> assertThat(line.checked()).isZero());
    }
}
