package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.escalation.Browser;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** What the person finds after each button; the pages' markup is looked at in the browser tests. */
@DonDocTest
class RegisterPagesTest {
    @Autowired
    RegisterPages pages;

    @Autowired
    DirectivePages directivePages;

    @Autowired
    Directives directives;

    @Autowired
    Plan200 plan;

    @Autowired
    Browser browser;

    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    private SignedIn person() {
        return plan.person(Plan200.REGISTRAR);
    }

    @Autowired
    private Breakdowns breakdowns;

    private ModelAndView register(TypedFields fields) {
        return pages.register(fields.fields(), person(), flash);
    }

    private static RegisterPage page(ModelAndView view) {
        assertThat(view.getViewName()).isEqualTo("directive/register");
        return (RegisterPage) view.getModel().get("page");
    }

    private UUID only() {
        assertThat(directives.all()).hasSize(1);
        return directives.all().get(0).id();
    }

    @Test
    void anEmptyPageNamesThePersonsOwnAgencyAndToday() {
        RegisterPage page = page(pages.empty(person()));

        assertThat(page.draft().standingAgency()).isEqualTo("so-cong-thuong");
        assertThat(page.standingAgencies()).hasSize(1);
        assertThat(page.draft().document().arrivedOn()).isEqualTo("2025-03-28");
        assertThat(page.rows()).hasSize(1);
        assertThat(page.deputies()).extracting(RegisterPage.Choice::value).containsExactly("totruong.to01");
        assertThat(page(pages.empty(plan.person("chuyenvien.vp"))).standingAgencies())
                .hasSizeGreaterThan(30);
    }

    @Test
    void aRefusalShowsEverythingAgainWithTheSentenceAtItsField() {
        TypedFields typed = TypedFields.faultless()
                .with("rows[0].leads", "Sở Xây dựng; Sở Lạ")
                .with("issuedOn", "không nhớ")
                .with("rows[3].kind", "STANDING")
                .with("rows[3].body", "Chỉ mới có nội dung");
        ModelAndView view = register(typed);

        assertThat(view.getStatus().value()).isEqualTo(422);
        assertThat(page(view).draft()).isEqualTo(typed.draft());
        assertThat(page(view).problems()).containsOnlyKeys("rows[0].leads", "issuedOn", "rows[1].title");
        assertThat(page(view).problemsAt("rows[0].leads").get(0)).startsWith("Không có \"Sở Lạ\"");
        assertThat(page(view).unsaved()).isTrue();
        assertThat((String) view.getModel().get("refused")).contains("còn 3 chỗ cần sửa");
        assertThat(directives.all()).isEmpty();
    }

    @Test
    void savingLeadsToThePageOfTheDraft() {
        ModelAndView view = register(TypedFields.faultless().without("rows[0].leads"));

        assertThat(view.getViewName()).isEqualTo("redirect:/van-ban/" + only() + "/sua");
        assertThat((Object) flash.getFlashAttributes().get("done")).isEqualTo("Đã lưu bản nháp.");
        assertThat(page(pages.edit(only(), false, person())).problems()).isEmpty();
    }

    @Test
    void whatADayOffDoesToADateIsKeptAndShownWhereTheBreakdownIsReviewed() {
        register(TypedFields.faultless().with("roll", "PREVIOUS").with("rows[0].dueOn", "2025-05-02"));

        assertThat(page(pages.edit(only(), false, person())).draft().document().roll())
                .isEqualTo("PREVIOUS");
        BreakdownView view = breakdowns.view(only());
        assertThat(view.record().roll()).isEqualTo("chuyển về ngày làm việc liền trước");
        assertThat(view.warnings()).anyMatch(text -> text.contains("được tính đến hết ngày 29/4/2025"));
    }

    @Test
    void withoutAChoiceADateRollsToTheNextWorkingDayAndAnUnknownChoiceIsRefused() {
        register(TypedFields.faultless());
        assertThat(directives.get(only()).roll()).isEqualTo(RollRule.NEXT);

        assertThat(page(register(TypedFields.faultless()
                                .with("number", "16/CT-UBND")
                                .with("roll", "MAYBE")))
                        .problems())
                .containsOnlyKeys("roll");
    }

    @Test
    void whatIsNotReadyForReviewIsSavedAndShownWithWhatIsMissing() {
        ModelAndView view =
                register(TypedFields.faultless().without("rows[0].leads").with("action", "review"));

        assertThat(view.getViewName()).isEqualTo("redirect:/van-ban/" + only() + "/sua?kiem-tra=true");
        assertThat((String) flash.getFlashAttributes().get("refused")).startsWith("Chưa chuyển rà soát được");
        assertThat(page(pages.edit(only(), true, person())).problems()).containsOnlyKeys("rows[0].leads");
    }

    @Test
    void sentToReviewTheDirectiveShowsTheTaskThatWaits() {
        register(TypedFields.faultless().with("action", "review"));
        DirectivePage page =
                (DirectivePage) directivePages.show(only(), person()).getModel().get("page");

        assertThat(page.state()).isEqualTo("Chờ rà soát");
        assertThat(page.tasks())
                .extracting(DirectivePage.OpenTask::name)
                .containsExactly("Rà soát phân rã nhiệm vụ · Chỉ thị 15/CT-UBND");
        assertThat(page.editable()).isTrue();
    }

    @Test
    void thePageOfADraftOpensAndTellsWhyItCameBack() throws Exception {
        UUID id = plan.registered();
        assertThat(shown(id)).contains("200/KH-UBND").doesNotContain("Người phát hành trả lại");

        plan.complete(Plan200.REGISTRAR, id, "userTask_reviewBreakdown", Map.of());
        plan.complete(
                Plan200.RELEASER, id, "userTask_release", Map.of("decision", "RETURN", "reason", "Thiếu thời hạn."));
        assertThat(shown(id)).contains("Người phát hành trả lại: Thiếu thời hạn.");
    }

    private String shown(UUID id) throws Exception {
        var answer =
                browser.opens(Plan200.REGISTRAR, "/van-ban/" + id).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whatAnotherSavedMeanwhileIsReplacedOnlyBySavingAgain() {
        register(TypedFields.faultless());
        UUID id = only();
        MultiValueMap<String, String> mine = TypedFields.faultless()
                .with("version", "0")
                .with("subject", "Của tôi")
                .fields();
        pages.save(id, TypedFields.faultless().with("version", "0").fields(), plan.person(Plan200.RELEASER), flash);

        RegisterPage refused = page(pages.save(id, mine, person(), flash));
        assertThat(refused.draft().document().subject()).isEqualTo("Của tôi");
        mine.set("version", String.valueOf(refused.version()));
        pages.save(id, mine, person(), flash);
        assertThat(directives.get(id).subject()).isEqualTo("Của tôi");
    }

    @Test
    void theListShowsWhatThePersonMaySee() {
        plan.registered();
        DirectivePages.ListPage page = (DirectivePages.ListPage)
                directivePages.list("", 7, person()).getModel().get("page");

        assertThat(page.number()).isEqualTo(1);
        assertThat(page.lines()).extracting(DirectivePages.Line::label).containsExactly("KH 200/KH-UBND");
        assertThat(page.lines()).extracting(DirectivePages.Line::assignments).containsExactly(36);
    }

    @Test
    void aClosingThatIsRefusedKeepsItsBasis() {
        UUID id = plan.released();
        ModelAndView view = directivePages.close(id, "Thông báo số 1", person(), flash);

        assertThat(((DirectivePage) view.getModel().get("page")).basis()).isEqualTo("Thông báo số 1");
        assertThat((String) view.getModel().get("refused")).contains("Đang giao nhiệm vụ");
    }
}
