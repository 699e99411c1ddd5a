package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class EngineRightsTest {
    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    EngineRights rights;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    TaskFilters taskFilters;

    @Test
    void anotherStartWritesNothingTwice() {
        long granted = authorizations.createAuthorizationQuery().count();
        rights.afterSingletonsInstantiated();
        taskFilters.afterSingletonsInstantiated();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(granted);
        assertThat(filters.createFilterQuery().count()).isEqualTo(5);
    }

    @Test
    void nothingIsRevokedFromAnybody() {
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                        .count())
                .isZero();
    }

    @Test
    void aQuestionAboutRightsGoesByThePersonsGroupsWithoutReadingAllAuthorizations() {
        List<String> his = List.of("so-xay-dung.officer", "a-group-that-has-no-right-at-all");
        List<String> asked = engine.getCommandExecutorTxRequired()
                .execute(command -> command.getAuthorizationManager().filterAuthenticatedGroupIds(his));
        assertThat(asked).isEqualTo(his);
    }

    @Test
    void officersDeployNothingAndMakeNoFilter() {
        List<String> groups = List.of("so-xay-dung.officer", "van-phong-ubnd-tinh.coordinator");
        for (Resources resource : List.of(Resources.DEPLOYMENT, Resources.FILTER, Resources.PROCESS_INSTANCE))
            assertThat(authorizations.isUserAuthorized("chuyenvien.sxd", groups, Permissions.CREATE, resource))
                    .as(resource.name())
                    .isFalse();
        assertThat(authorizations.isUserAuthorized(
                        "quantri", List.of("camunda-admin"), Permissions.CREATE, Resources.DEPLOYMENT))
                .isTrue();
    }
}
