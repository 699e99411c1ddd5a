package vn.dondoc.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.shared.AuditTrail;

/**
 * Production never runs without an administrator: the first one comes from the environment, once, before the first
 * request is answered. Without one the engine would let anybody make himself its administrator.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {
    static final int LEAST = 12;

    private final Agencies agencies;
    private final AgencyRegister register;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Settings settings;

    FirstAdministrator(
            Agencies agencies,
            AgencyRegister register,
            Accounts accounts,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction,
            Settings settings) {
        this.agencies = agencies;
        this.register = register;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Environment: {@code DONDOC_ADMIN_LOGIN}, {@code DONDOC_ADMIN_PASSWORD}. */
    @Component
    record Settings(
            @Value("${dondoc.admin.login:}") String login,
            @Value("${dondoc.admin.password:}") String password,
            @Value("${dondoc.first-admin.required:true}") boolean required,
            @Value("${dondoc.demo:false}") boolean demo) {}

    /** Printed as the reason why the application did not start. */
    static final class NoAdministrator extends IllegalStateException {
        NoAdministrator(String text) {
            super(text);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.demo() || !settings.required()) return;
        if (agencies.inRole(Role.ADMINISTRATOR).isEmpty()) transaction.executeWithoutResult(t -> appoint());
    }

    private void appoint() {
        String login = settings.login().strip().toLowerCase(Locale.ROOT);
        if (login.isEmpty() || settings.password().isEmpty())
            throw new NoAdministrator("Chưa có tài khoản quản trị hệ thống. Đề nghị đặt biến môi trường"
                    + " DONDOC_ADMIN_LOGIN (tên đăng nhập) và DONDOC_ADMIN_PASSWORD (mật khẩu, ít nhất " + LEAST
                    + " ký tự) rồi khởi động lại; sau lần khởi động đầu tiên có thể bỏ hai biến này.");
        if (!login.matches(OfficerForm.LOGIN))
            throw new NoAdministrator("DONDOC_ADMIN_LOGIN chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch ngang,"
                    + " gạch dưới; từ 3 đến 64 ký tự.");
        if (settings.password().length() < LEAST)
            throw new NoAdministrator("DONDOC_ADMIN_PASSWORD phải có ít nhất " + LEAST + " ký tự.");
        if (agencies.find(Agencies.OFFICE).isEmpty()) register.addAgency(office(), LocalDate.now(clock));
        register.putOfficer(
                new Officer(login, "Quản trị hệ thống", Agencies.OFFICE, null, null, true, Set.of(Role.ADMINISTRATOR)));
        accounts.setPassword(login, settings.password());
        audit.record(AuditTrail.SYSTEM, "officer.firstAdministrator", "OFFICER", login, java.util.Map.of());
    }

    private static Agency office() {
        String name = "Văn phòng UBND tỉnh";
        return new Agency(Agencies.OFFICE, name, "VP UBND", "VP", Agency.Kind.OFFICE, null, null, true, null, 10);
    }
}
