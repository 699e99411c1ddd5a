package vn.dondoc.directive;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A register form filled in faultlessly, of which a test changes one field. */
final class TypedFields {
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private TypedFields() {}

    static TypedFields faultless() {
        return new TypedFields()
                .with("number", "15/CT-UBND")
                .with("type", "Chỉ thị")
                .with("subject", "Tăng cường quản lý cụm công nghiệp")
                .with("issuer", "UBND tỉnh Nghệ An")
                .with("issuedOn", "2025-03-26")
                .with("arrivedOn", "2025-03-28")
                .with("standingAgency", "so-cong-thuong")
                .with("workingGroup", "Tổ 01")
                .with("field", "Công nghiệp")
                .with("deputyLogin", "totruong.to01")
                .with("regimes[0].cadence", "MONTH")
                .with("regimes[0].who", "AGENCIES")
                .with("regimes[0].binds", "Sở Xây dựng; Sở Tài chính")
                .with("regimes[0].due.kind", "BEFORE_DAY")
                .with("regimes[0].due.number", "17")
                .with("regimes[0].due.months", "0")
                .with("regimes[0].due.stated", "true")
                .with("regimes[0].due.roll", "NEXT")
                .with("regimes[0].opensBefore", "10")
                .with("regimes[0].dataDay", "14")
                .with("regimes[0].forwards.to", "UBND tỉnh")
                .with("regimes[0].onward.kind", "WORKING_DAYS_AFTER")
                .with("regimes[0].onward.number", "4")
                .with("regimes[0].onward.months", "0")
                .with("regimes[0].onward.roll", "NEXT")
                .with("rows[0].section", "II.1")
                .with("rows[0].title", "Rà soát cụm công nghiệp")
                .with("rows[0].body", "Rà soát các cụm công nghiệp đã thành lập.")
                .with("rows[0].kind", "DATED")
                .with("rows[0].dueOn", "2025-04-25")
                .with("rows[0].product", "Báo cáo rà soát")
                .with("rows[0].leads", "Sở Xây dựng")
                .with("rows[0].cooperators", "Sở Tài chính");
    }

    TypedFields with(String field, String typed) {
        fields.set(field, typed);
        return this;
    }

    TypedFields without(String field) {
        fields.remove(field);
        return this;
    }

    TypedFields withoutRegimes() {
        fields.keySet().removeIf(field -> field.startsWith("regimes["));
        return this;
    }

    /** A regime of the standing agency alone, due on a day of its last month. */
    TypedFields standingAgencyReports(int regime, String cadence, String to, String onDay) {
        return withRegime(regime, "cadence", cadence)
                .withRegime(regime, "who", "STANDING_AGENCY")
                .withRegime(regime, "opensBefore", "10")
                .withRegime(regime, "dataDay", "14")
                .withRegime(regime, "forwards.to", to)
                .withRegime(regime, "onward.kind", "ON_DAY")
                .withRegime(regime, "onward.number", onDay)
                .withRegime(regime, "onward.months", "0")
                .withRegime(regime, "onward.roll", "NEXT");
    }

    /** A regime of agencies, due some working days after the data, and onward four later. */
    TypedFields agenciesReport(int regime, String cadence, String binds, String to) {
        return withRegime(regime, "cadence", cadence)
                .withRegime(regime, "who", "AGENCIES")
                .withRegime(regime, "binds", binds)
                .withRegime(regime, "due.kind", "WORKING_DAYS_AFTER")
                .withRegime(regime, "due.number", "5")
                .withRegime(regime, "due.months", "0")
                .withRegime(regime, "due.roll", "NEXT")
                .withRegime(regime, "opensBefore", "10")
                .withRegime(regime, "dataDay", "14")
                .withRegime(regime, "forwards.to", to)
                .withRegime(regime, "onward.kind", "WORKING_DAYS_AFTER")
                .withRegime(regime, "onward.number", "4")
                .withRegime(regime, "onward.months", "0")
                .withRegime(regime, "onward.roll", "NEXT");
    }

    TypedFields withRegime(int regime, String field, String typed) {
        return with("regimes[" + regime + "]." + field, typed);
    }

    MultiValueMap<String, String> fields() {
        return fields;
    }

    DirectiveDraft draft() {
        return new TypedForm(fields).draft();
    }
}
