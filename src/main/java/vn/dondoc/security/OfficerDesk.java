package vn.dondoc.security;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.shared.AuditTrail;

/** What an administrator does with officers and their accounts. Nobody is deleted: deeds keep their names. */
@Service
class OfficerDesk {
    private final Agencies agencies;
    private final AgencyRegister register;
    private final Accounts accounts;
    private final AuditTrail audit;

    OfficerDesk(Agencies agencies, AgencyRegister register, Accounts accounts, AuditTrail audit) {
        this.agencies = agencies;
        this.register = register;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    void add(OfficerForm form, String by) {
        Officer officer = form.officer();
        agencies.get(officer.agency());
        if (agencies.officer(officer.login()).isPresent() || accounts.exists(officer.login()))
            throw SecurityRefused.loginTaken(officer.login());
        register.putOfficer(officer);
        accounts.setPassword(officer.login(), form.password());
        record(by, "officer.added", officer);
    }

    /** From the next click on he acts for the new agency and in the new roles; what he did stays under his name. */
    @Transactional
    void change(String login, OfficerChange change, String by) {
        Officer before = known(login);
        agencies.get(change.agency());
        if (isLastAdministrator(login) && !change.roles().contains(Role.ADMINISTRATOR))
            throw SecurityRefused.lastAdministratorsRole();
        Officer after = change.appliedTo(before);
        register.putOfficer(after);
        record(by, "officer.changed", after);
    }

    @Transactional
    void deactivate(String login, String by) {
        Officer officer = known(login);
        if (isLastAdministrator(login)) throw SecurityRefused.lastAdministrator();
        put(officer, false);
        record(by, "officer.deactivated", officer);
    }

    @Transactional
    void reactivate(String login, String by) {
        Officer officer = known(login);
        put(officer, true);
        record(by, "officer.reactivated", officer);
    }

    /** Sets a password for somebody who has none yet or forgot his. */
    @Transactional
    void setPassword(String login, String password, String by) {
        Officer officer = known(login);
        accounts.setPassword(login, longEnough(password));
        record(by, "officer.passwordSet", officer);
    }

    /** A person gives himself another password, having proved that he knows the present one. */
    @Transactional
    void changePassword(SignedIn person, String wanted, String again) {
        if (!wanted.equals(again)) throw SecurityRefused.passwordsDiffer();
        accounts.setPassword(person.login(), longEnough(wanted));
        record(person.login(), "officer.passwordChanged", known(person.login()));
    }

    private boolean isLastAdministrator(String login) {
        List<Officer> administrators = agencies.inRole(Role.ADMINISTRATOR);
        return administrators.size() == 1 && administrators.get(0).login().equals(login);
    }

    Officer known(String login) {
        return agencies.officer(login).orElseThrow(SecurityRefused::unknownOfficer);
    }

    private void put(Officer o, boolean active) {
        register.putOfficer(
                new Officer(o.login(), o.displayName(), o.agency(), o.email(), o.phone(), active, o.roles()));
    }

    private static String longEnough(String password) {
        if (password.length() < OfficerForm.PASSWORD_LEAST)
            throw SecurityRefused.passwordShort(OfficerForm.PASSWORD_LEAST);
        return password;
    }

    private void record(String by, String action, Officer officer) {
        Map<String, ?> facts = Map.of("agency", officer.agency(), "roles", new TreeSet<>(officer.roles()));
        audit.record(by, action, "OFFICER", officer.login(), facts);
    }
}
