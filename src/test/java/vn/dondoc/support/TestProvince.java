package vn.dondoc.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.demo.SampleProvince;

/** The sample province of the demo, loaded once for the run and again after a test has changed it. */
@TestComponent
@Import(SampleProvince.class)
public class TestProvince {
    private static final String FINGERPRINT =
            "select md5(string_agg(r, '|' order by r)) from (select a::text r from agency a"
                    + " union all select o::text from officer o union all select r::text from officer_role r"
                    + " union all select g::text from agency_group g"
                    + " union all select m::text from agency_group_member m"
                    + " union all select n::text from agency_alias n) rows";

    private final SampleProvince province;
    private final JdbcClient jdbc;
    private String asLoaded;

    public TestProvince(SampleProvince province, JdbcClient jdbc) {
        this.province = province;
        this.jdbc = jdbc;
    }

    void restore() {
        if (asLoaded != null && asLoaded.equals(fingerprint())) return;
        jdbc.sql("truncate agency, agency_alias, agency_group, agency_group_member, officer, officer_role cascade")
                .update();
        province.load();
        asLoaded = fingerprint();
    }

    private String fingerprint() {
        return jdbc.sql(FINGERPRINT).query(String.class).optional().orElse(null);
    }
}
