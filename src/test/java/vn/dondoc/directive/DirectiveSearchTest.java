package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.agency.Role;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

@DonDocTest
class DirectiveSearchTest {
    @Autowired
    DirectiveSearch search;

    @Autowired
    DirectiveRegister register;

    @Autowired
    Directives directives;

    @Autowired
    Plan200 plan;

    private int seenBy(String login) {
        return search.count("", plan.person(login));
    }

    @Test
    void aDraftIsSeenByItsStandingAgencyTheOfficeAndLeaders() {
        plan.registered();

        for (String login :
                new String[] {"chuyenvien.sct", "lanhdao.sct", "lanhdao.vp", "totruong.to01", "chutich", "quantri"})
            assertThat(seenBy(login)).as(login).isEqualTo(1);
        for (String login : new String[] {"chuyenvien.sxd", "lanhdao.sxd", "vanthu.sxd"})
            assertThat(seenBy(login)).as(login).isZero();
    }

    @Test
    void onceIssuedItIsSeenByTheAgenciesItConcernsAndByNobodyElse() {
        UUID id = plan.released();
        directives.markIssued(id);
        SignedIn elsewhere = new SignedIn("chuyenvien.syt", "Chuyên viên", "so-y-te", Set.of(Role.OFFICER));

        assertThat(search.visible(id, plan.person("chuyenvien.sxd")).id()).isEqualTo(id);
        assertThat(search.count("", elsewhere)).isZero();
        assertThatThrownBy(() -> search.visible(id, elsewhere)).hasMessageContaining("directive.unknown");
    }

    @Test
    void itIsFoundByWordsWithoutCaseAndDiacritics() {
        plan.registered();
        SignedIn person = plan.person("chuyenvien.vp");

        for (String text : new String[] {"200/kh", "CÔNG NGHIỆP", "tang truong", " tổ  01 ", ""})
            assertThat(search.count(text, person)).as(text).isEqualTo(1);
        for (String text : new String[] {"201", "100%", "nông nghiệp", "_"})
            assertThat(search.count(text, person)).as(text).isZero();
    }

    @Test
    void theListCountsLinesAndAssignmentsAndEndsAtFifty() {
        for (int i = 0; i < 51; i++)
            register.register(
                    TypedFields.faultless().with("number", i + "/CT-UBND").draft(), plan.person(Plan200.REGISTRAR));
        UUID last = plan.released();
        SignedIn person = plan.person(Plan200.REGISTRAR);

        assertThat(search.count("", person)).isEqualTo(52);
        assertThat(search.page("", 1, person)).hasSize(50);
        assertThat(search.page("", 2, person)).hasSize(2);
        DirectiveSearch.Found plan200 = search.page("200/KH", 1, person).get(0);
        assertThat(plan200.directive().id()).isEqualTo(last);
        assertThat(plan200.lines()).isEqualTo(21);
        assertThat(plan200.assignments()).isEqualTo(36);
        assertThat(plan200.cadences()).containsExactly(Cadence.MONTH);
    }
}
