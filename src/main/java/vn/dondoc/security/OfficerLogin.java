package vn.dondoc.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;

/** The one login: password by {@link Accounts}, person and roles by {@link Agencies}. All refusals look the same. */
@Component
class OfficerLogin implements AuthenticationProvider {
    /** Authority of the Office's coordinators. */
    static final String OFFICE = "OFFICE";

    private final Accounts accounts;
    private final Agencies agencies;

    OfficerLogin(Accounts accounts, Agencies agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        Optional<Officer> officer = agencies.officer(login).filter(Officer::active);
        // The password is looked at first: who left must not learn that his old one is still right.
        if (!accounts.check(login, String.valueOf(attempt.getCredentials())) || officer.isEmpty())
            throw new BadCredentialsException("refused");
        SignedIn person = SignedIn.of(officer.get());
        return new UsernamePasswordAuthenticationToken(person, null, authorities(person));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private static List<GrantedAuthority> authorities(SignedIn person) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        for (Role role : person.roles()) authorities.add(new SimpleGrantedAuthority("ROLE_" + role));
        if (person.isOffice()) authorities.add(new SimpleGrantedAuthority(OFFICE));
        return authorities;
    }
}
