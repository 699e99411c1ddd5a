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
                .with("deputyLogin", "totruong.to01")
                .with("regime", "MONTH")
                .with("regime.beforeDay", "17")
                .with("regime.roll", "NEXT")
                .with("regime.opensBefore", "10")
                .with("regime.addressee", "UBND tỉnh")
                .with("regime.binds", "Sở Xây dựng; Sở Tài chính")
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

    MultiValueMap<String, String> fields() {
        return fields;
    }

    DirectiveDraft draft() {
        return new TypedForm(fields).draft();
    }
}
