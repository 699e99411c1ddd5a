package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

@DonDocTest
class RegistrationTest {
    @Autowired
    DirectiveRegister register;

    @Autowired
    Directives directives;

    @Autowired
    StoredDrafts stored;

    @Autowired
    Plan200 plan;

    @Autowired
    JdbcClient jdbc;

    private SignedIn coordinator() {
        return plan.person(Plan200.REGISTRAR);
    }

    @Test
    void aDraftIsKeptAsItWasTyped() {
        DirectiveDraft typed = TypedFields.faultless().draft();
        UUID id = register.register(typed, coordinator());

        assertThat(stored.load(id)).isEqualTo(typed);
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.DRAFT);
        assertThat(directives.get(id).processInstanceId()).isNull();
    }

    @Test
    void aFieldHasOneSpellingAndMayBeLeftOut() {
        UUID first = register.register(TypedFields.faultless().draft(), coordinator());
        assertThat(directives.get(first).field()).isEqualTo("Công nghiệp");
        UUID second = register.register(
                TypedFields.faultless()
                        .with("number", "201/KH-UBND")
                        .with("field", " CÔNG  nghiệp ")
                        .draft(),
                coordinator());
        assertThat(directives.get(second).field()).isEqualTo("Công nghiệp");
        UUID third = register.register(
                TypedFields.faultless()
                        .with("number", "202/KH-UBND")
                        .without("field")
                        .draft(),
                coordinator());
        assertThat(directives.get(third).field()).isEmpty();
    }

    @Test
    void aCollectiveIsKeptUnderItsName() {
        DirectiveDraft typed = TypedFields.faultless()
                .with("rows[0].leads", "UBND các huyện, thành phố, thị xã (06 đơn vị minh họa); Sở Xây dựng")
                .with("regimes[0].binds", "Các thành viên Tổ 01 (11 đơn vị minh họa)")
                .draft();
        UUID id = register.register(typed, coordinator());

        assertThat(stored.load(id)).isEqualTo(typed);
        assertThat(directives.items(id).get(0).leads()).hasSize(7);
        assertThat(directives.regimes(id).get(0).agencies()).hasSize(11);
    }

    @Test
    void agenciesAreKnownByShortNameCodeAndWithoutDiacritics() {
        DirectiveDraft typed = TypedFields.faultless()
                .with("rows[0].leads", "sở xd;so-tai-chinh\nban quan ly khu kinh te dong nam; UBND thị xã Thái Hoà")
                .draft();
        UUID id = register.register(typed, coordinator());

        assertThat(directives.items(id).get(0).leads())
                .containsExactly("so-xay-dung", "so-tai-chinh", "ban-quan-ly-kkt-dong-nam", "ubnd-tx-thai-hoa");
    }

    @Test
    void aDraftMayBeIncomplete() {
        UUID id = register.register(
                TypedFields.faultless()
                        .without("rows[0].leads")
                        .without("rows[0].dueOn")
                        .without("rows[0].body")
                        .without("regimes[0].binds")
                        .draft(),
                coordinator());

        assertThat(directives.items(id).get(0).leads()).isEmpty();
        assertThat(directives.items(id).get(0).body()).isEqualTo("Rà soát cụm công nghiệp");
    }

    @Test
    void aDirectiveWithoutNumberIsKnownByTypeAndSubject() {
        UUID id = register.register(
                TypedFields.faultless()
                        .without("number")
                        .with("withoutNumber", "true")
                        .draft(),
                coordinator());

        assertThat(directives.get(id).number()).isNull();
        assertThat(directives.get(id).label()).isEqualTo("Chỉ thị (chưa có số): Tăng cường quản lý cụm công nghiệp");
    }

    @Test
    void savingReplacesTheDraft() {
        UUID id = register.register(TypedFields.faultless().draft(), coordinator());
        DirectiveDraft changed = TypedFields.faultless()
                .with("subject", "Quản lý cụm công nghiệp")
                .withoutRegimes()
                .with("rows[7].title", "Báo cáo kết quả")
                .with("rows[7].kind", "STANDING")
                .draft();
        register.save(id, 0, changed, plan.person(Plan200.RELEASER));

        assertThat(stored.load(id)).isEqualTo(changed);
        assertThat(directives.items(id)).extracting(DirectiveItem::ordinal).containsExactly(1, 2);
        assertThat(directives.regimes(id)).isEmpty();
    }

    @Test
    void aDraftThatSomebodySavedMeanwhileIsNotOverwritten() {
        UUID id = register.register(TypedFields.faultless().draft(), coordinator());
        register.save(
                id,
                0,
                TypedFields.faultless().with("subject", "Bản của người khác").draft(),
                plan.person(Plan200.RELEASER));

        assertThatThrownBy(() -> register.save(id, 0, TypedFields.faultless().draft(), coordinator()))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.arguments())
                                .containsExactly("Trưởng phòng chuyên môn, Sở Công Thương", "08:00 ngày 28/3/2025"));
        assertThat(directives.get(id).subject()).isEqualTo("Bản của người khác");
    }

    @Test
    void moreRowsThanTheFrameworkBindsAreRead() {
        TypedFields many = TypedFields.faultless();
        for (int i = 0; i < 400; i++)
            many.with("rows[" + i + "].title", "Việc " + i).with("rows[" + i + "].kind", "STANDING");
        UUID id = register.register(many.draft(), coordinator());

        assertThat(directives.items(id)).hasSize(400);
        assertThat(directives.items(id).get(399).title()).isEqualTo("Việc 399");
    }

    @Test
    void onlyCoordinatorsRegister() {
        assertThatThrownBy(() -> register.register(TypedFields.faultless().draft(), plan.person("chuyenvien.sxd")))
                .isInstanceOf(DirectiveRefused.class)
                .hasMessageContaining("directive.notCoordinator");
    }

    @Test
    void theOfficeRegistersForAnyStandingAgency() {
        UUID id = register.register(
                TypedFields.faultless().with("standingAgency", "so-y-te").draft(), plan.person("chuyenvien.vp"));

        assertThat(directives.get(id).standingAgency()).isEqualTo("so-y-te");
    }

    @Test
    void whoDoesNotCoordinateItDoesNotEvenLearnOfADraft() {
        UUID id = register.register(
                TypedFields.faultless().with("standingAgency", "so-y-te").draft(), plan.person("chuyenvien.vp"));

        assertThatThrownBy(() -> register.save(id, 0, TypedFields.faultless().draft(), coordinator()))
                .hasMessageContaining("directive.unknown");
    }

    @Test
    void everySaveIsInTheAuditTrail() {
        UUID id = register.register(TypedFields.faultless().draft(), coordinator());
        register.save(id, 0, TypedFields.faultless().draft(), coordinator());
        register.sendToReview(id, coordinator());

        assertThat(jdbc.sql("select action from audit_event where subject_id = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("directive.registered", "directive.saved", "directive.sentToReview");
    }
}
