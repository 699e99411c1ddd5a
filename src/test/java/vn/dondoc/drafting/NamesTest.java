package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

@DonDocTest
class NamesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 28);

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyRegister register;

    @Autowired
    Learning learning;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plan200 plan;

    private Names names() {
        return new Names(agencies, DAY);
    }

    @Test
    void agenciesCollectivesWholeKindsAndNobody() {
        assertThat(names().of("sở xây dựng").how()).isEqualTo(Names.How.AGENCY);
        assertThat(names().of("Các thành viên Tổ 01").members()).hasSize(25);
        assertThat(names().of("Các cơ quan, đơn vị liên quan").how()).isEqualTo(Names.How.VAGUE);
        assertThat(names().of("Sở Kế hoạch và Đầu tư").how()).isEqualTo(Names.How.UNKNOWN);
        assertThat(names().of("Các sở, ban, ngành cấp tỉnh").members())
                .contains("Sở Xây dựng", "Văn phòng UBND tỉnh")
                .noneMatch(name -> name.startsWith("UBND"));
        assertThat(names().of("UBND cấp huyện").members()).hasSize(20).allMatch(name -> name.startsWith("UBND "));
    }

    @Test
    void oneDistrictIsNotAllOfThem() {
        assertThat(KindOfAgencies.named("UBND huyện Hòn Khoai")).isEmpty();
        assertThat(KindOfAgencies.named("UBND các huyện, thị xã, thành phố")).hasSize(1);
        assertThat(KindOfAgencies.named("UBND các xã, phường, thị trấn")).hasSize(1);
        assertThat(KindOfAgencies.named("Các sở, ban, ngành liên quan")).isEmpty();
    }

    @Test
    void whatPersonSaidOnceIsKnownTheNextTimeAndMayBeForgotten() {
        SignedIn person = plan.person(Plan200.REGISTRAR);
        UUID draft = drafts.store(Samples.source(), Samples.read(), person);

        learning.learn(draft, "Sở Kế hoạch và Đầu tư", "Sở Tài chính", person);

        Names.Meant meant = names().of("sở kế hoạch  và đầu tư");
        assertThat(meant.typed()).isEqualTo("Sở Tài chính");
        assertThat(meant.note()).isEqualTo("là Sở Tài chính");
        assertThat(agencies.aliases())
                .containsExactly(new Agencies.Alias("sở kế hoạch và đầu tư", "so-tai-chinh", Plan200.REGISTRAR));
        learning.learn(draft, "địa phương", "UBND các huyện, thành phố, thị xã", person);
        assertThat(names().of("Địa phương").members()).hasSize(20);
        register.forget("Sở Kế hoạch và Đầu tư");
        assertThat(names().of("Sở Kế hoạch và Đầu tư").unknown()).isTrue();
    }

    @Test
    void nobodysNameIsGivenToAnother() {
        SignedIn person = plan.person(Plan200.REGISTRAR);
        UUID draft = drafts.store(Samples.source(), Samples.read(), person);

        assertThatThrownBy(() -> learning.learn(draft, "Sở Xây dựng", "Sở Tài chính", person))
                .hasMessageContaining("agency.nameTaken");
        assertThatThrownBy(() -> learning.learn(draft, " ", "Sở Tài chính", person))
                .hasMessageContaining("agency.noName");
        assertThatThrownBy(() -> learning.learn(draft, "Sở Lạ", "Sở Chưa Có", person))
                .hasMessageContaining("drafting.unknownAgency");
        assertThatThrownBy(() -> learning.learn(draft, "Sở Lạ", "Sở Tài chính", plan.person("chuyenvien.sxd")))
                .hasMessageContaining("drafting.unknown");
        assertThatThrownBy(() -> register.learn("Sở Lạ", "khong-co", Plan200.REGISTRAR))
                .hasMessageContaining("agency.unknown");
    }

    @Test
    void whoTookOverIsMeantByTheOldName() {
        jdbc.sql("update agency set valid_until = '2025-03-20', successor = 'so-tai-chinh' where code = 'so-xay-dung'")
                .update();

        Names.Meant meant = names().of("Sở Xây dựng");

        assertThat(meant.typed()).isEqualTo("Sở Tài chính");
        assertThat(meant.note()).isEqualTo("nay là Sở Tài chính");
        assertThat(names().of("Các thành viên Tổ 01").members()).hasSize(24).doesNotContain("Sở Xây dựng");
        assertThat(new Names(agencies, LocalDate.of(2025, 3, 10))
                        .of("Sở Xây dựng")
                        .note())
                .isNull();
    }

    @Test
    void aCollectiveGivesWayToItsMembers() {
        assertThat(Names.split(names().expanded("UBND cấp huyện"))).hasSize(20);
        assertThat(names().typed("Sở Xây dựng; Các cơ quan liên quan", true)).isEqualTo("Sở Xây dựng");
        assertThat(names().typed("Sở Xây dựng; Các cơ quan liên quan", false)).endsWith("Các cơ quan liên quan");
    }
}
