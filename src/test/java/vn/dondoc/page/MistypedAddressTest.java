package vn.dondoc.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;

/** An address in which something else than an id stands says so; it is no failure of the system. */
@DonDocTest
class MistypedAddressTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/van-ban/khong-co", "/ky-bao-cao/1", "/bao-cao/x", "/tong-hop/x"})
    void leadsNowhereAndSaysSo(String address) {
        var answer = new Visitor("http://localhost:" + port)
                .login("chuyenvien.sct", "dondoc")
                .get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy trang này. Đề nghị kiểm tra lại địa chỉ.");
    }
}
