package vn.dondoc;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(DonDocApplication.class);

    @Test
    void packagesDependOnlyOnWhatTheirDoorPlateAllows() {
        modules.verify();
    }
}
