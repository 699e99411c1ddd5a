package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Role;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.support.DonDocTest;

/** Each test plays an empty production database in a transaction that is undone. */
@DonDocTest
class FirstAdministratorTest {
    @Autowired
    Agencies agencies;

    @Autowired
    AgencyRegister register;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail audit;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void anEmptyProvinceGetsItsOfficeAndItsAdministrator() {
        undone(() -> {
            start("QuanTri.Tinh", "mot-mat-khau-dai");
            assertThat(agencies.officer("quantri.tinh")).hasValueSatisfying(o -> {
                assertThat(o.agency()).isEqualTo(Agencies.OFFICE);
                assertThat(o.roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
            });
            assertThat(accounts.check("quantri.tinh", "mot-mat-khau-dai")).isTrue();
        });
    }

    @Test
    void laterStartsChangeNothing() {
        undone(() -> {
            start("quantri.tinh", "mot-mat-khau-dai");
            start("nguoi.khac", "mot-mat-khau-khac");
            start("", "");
            assertThat(agencies.inRole(Role.ADMINISTRATOR)).hasSize(1);
            assertThat(accounts.check("quantri.tinh", "mot-mat-khau-dai")).isTrue();
        });
    }

    @Test
    void withoutAnAdministratorTheStartIsRefusedAndSaysWhatToSet() {
        undone(() -> {
            assertThatThrownBy(() -> start("", ""))
                    .isInstanceOf(FirstAdministrator.NoAdministrator.class)
                    .hasMessageContaining("DONDOC_ADMIN_LOGIN")
                    .hasMessageContaining("DONDOC_ADMIN_PASSWORD");
            assertThatThrownBy(() -> start("quantri.tinh", "ngan"))
                    .hasMessageContaining("DONDOC_ADMIN_PASSWORD phải có ít nhất 12 ký tự");
            assertThatThrownBy(() -> start("Quản trị", "mot-mat-khau-dai")).hasMessageContaining("DONDOC_ADMIN_LOGIN");
            assertThat(agencies.inRole(Role.ADMINISTRATOR)).isEmpty();
        });
    }

    @Test
    void theDemoBringsItsOwn() {
        undone(() -> assertThatNoException()
                .isThrownBy(() -> first(new FirstAdministrator.Settings("", "", true, true))
                        .afterSingletonsInstantiated()));
    }

    private void start(String login, String password) {
        first(new FirstAdministrator.Settings(login, password, true, false)).afterSingletonsInstantiated();
    }

    private FirstAdministrator first(FirstAdministrator.Settings settings) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
        return new FirstAdministrator(agencies, register, accounts, audit, clock, own, settings);
    }

    private void undone(Runnable play) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("truncate dondoc.agency, dondoc.officer, dondoc.officer_role, dondoc.agency_group cascade")
                    .update();
            play.run();
        });
    }
}
