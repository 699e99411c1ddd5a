package vn.dondoc.directive;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lĩnh vực: free text, but one spelling for one field, because what is overdue is brought up field by field. */
@Repository
class Fields {
    /** What a first directive is offered; a setting of the house, not a list of any rule. */
    private static final List<String> USUAL =
            List.of("Công nghiệp", "Đầu tư công", "Nông nghiệp", "Tài chính, ngân sách", "Văn hóa, xã hội", "Xây dựng");

    private final JdbcClient jdbc;

    Fields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, then the usual ones; each once. */
    List<String> suggestions() {
        List<String> used = used();
        return Stream.concat(
                        used.stream(), USUAL.stream().filter(u -> used.stream().noneMatch(f -> same(f, u))))
                .toList();
    }

    /** As it was first written, whatever the case and the diacritics typed now; "" for none. */
    String known(String typed) {
        if (typed == null) return "";
        return suggestions().stream().filter(f -> same(f, typed)).findFirst().orElse(typed);
    }

    private List<String> used() {
        return jdbc.sql("select field from directive where field <> '' group by field order by field")
                .query(String.class)
                .list();
    }

    private static boolean same(String one, String other) {
        return TypedText.plain(one).equals(TypedText.plain(other));
    }
}
