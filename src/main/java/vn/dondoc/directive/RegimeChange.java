package vn.dondoc.directive;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * A change of a directive's regimes as it was typed.
 *
 * @param version of the directive that the person had before him
 * @param regimes all that shall be in force; one that is left out ends
 * @param ids of the stored regimes they come from; "" for a new one
 * @param basis the document or the reason
 * @param seal of the plan the person was shown; blank before that
 */
record RegimeChange(int version, List<RegimeDraft> regimes, List<String> ids, String basis, String seal) {
    static RegimeChange typed(MultiValueMap<String, String> fields) {
        TypedRegimes typed = new TypedRegimes(fields);
        return new RegimeChange(
                TypedText.number(TypedText.clean(fields.getFirst("version"))).orElse(0),
                typed.drafts(),
                typed.ids(),
                TypedText.clean(fields.getFirst("basis")),
                TypedText.clean(fields.getFirst("plan")));
    }
}
