package vn.dondoc.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.security.Accounts;

/** What of the demo is shared with the tests and therefore no component of its own. */
@Configuration
@DemoOnly
class DemoSettings {
    @Bean
    SampleProvince sampleProvince(AgencyRegister register, Accounts accounts) {
        return new SampleProvince(register, accounts);
    }
}
