package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DonDocTest;

/** Nobody is left out: without an officer the heads are told, without a head the mailbox, even one without address. */
@DonDocTest
class AddresseesTest {
    private static final String SXD = "so-xay-dung";

    @Autowired
    Addressees addressees;

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyRegister register;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNamedOfficerIsToldAndWhereNoneIsNamedTheContact() {
        assertThat(addressees.officer(SXD, "vanthu.sxd"))
                .extracting(Addressee::recipient)
                .containsExactly("vanthu.sxd");
        assertThat(addressees.officer(SXD, null))
                .extracting(Addressee::recipient)
                .containsExactly("chuyenvien.sxd");
        assertThat(addressees.everybody(SXD, "lanhdao.sxd"))
                .extracting(Addressee::recipient)
                .containsExactly("lanhdao.sxd", SXD);
    }

    @Test
    void whoLeftOrServesAnotherAgencyIsReplacedByTheContactThenByTheHeadsThenByTheMailbox() {
        leaves("vanthu.sxd");
        assertThat(addressees.officer(SXD, "vanthu.sxd"))
                .extracting(Addressee::recipient)
                .containsExactly("chuyenvien.sxd");
        assertThat(addressees.officer(SXD, "chuyenvien.stc"))
                .extracting(Addressee::recipient)
                .containsExactly("chuyenvien.sxd");
        leaves("chuyenvien.sxd");
        assertThat(addressees.officer(SXD, null))
                .extracting(Addressee::recipient)
                .containsExactly("lanhdao.sxd");
        leaves("lanhdao.sxd");
        assertThat(addressees.officerAndHeads(SXD, null))
                .extracting(Addressee::recipient)
                .containsExactly(SXD);
    }

    @Test
    void aMailboxWithoutAddressIsStillWrittenTo() {
        jdbc.sql("update agency set email = null where code = ?").param(SXD).update();
        assertThat(addressees.everybody(SXD, null)).contains(new Addressee(SXD, "Sở Xây dựng", null));
    }

    private void leaves(String login) {
        Officer o = agencies.officer(login).orElseThrow();
        register.putOfficer(
                new Officer(o.login(), o.displayName(), o.agency(), o.email(), o.phone(), false, o.roles()));
    }
}
