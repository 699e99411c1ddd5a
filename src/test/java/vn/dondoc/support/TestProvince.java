package vn.dondoc.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import vn.dondoc.agency.Agencies;
import vn.dondoc.demo.SampleProvince;

/** The sample province of the demo, loaded once for a test context and brought back when a test changed it. */
@TestComponent
@Import(SampleProvince.class)
public class TestProvince {
    private final SampleProvince province;
    private final Agencies agencies;

    public TestProvince(SampleProvince province, Agencies agencies) {
        this.province = province;
        this.agencies = agencies;
    }

    void restore() {
        if (agencies.all().isEmpty()) province.load();
    }
}
