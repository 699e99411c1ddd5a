package vn.dondoc.request;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.request.RequestFixture.COORDINATOR;
import static vn.dondoc.request.RequestFixture.OFFICER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** An extension from the officer's wish to the moved date, as the two people have it before them. */
@DonDocTest
class ExtensionInBrowserTest {
    @Autowired
    RequestFixture fixture;

    @Autowired
    TimeTravel time;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void theOfficerAsksAndTheCoordinatorGrantsAndTheDateIsMoved() throws Exception {
        UUID work = fixture.work();
        Path evidence = Files.writeString(folder.resolve("cong-van-bo.txt"), "Công văn của Bộ Xây dựng");

        String request;
        try (Browser officer = new Browser("http://localhost:" + port)) {
            officer.open("/nhiem-vu/" + work).logIn(OFFICER);
            officer.clickText("Đề nghị điều chỉnh thời hạn, tạm dừng, phối hợp");
            officer.click(By.xpath("//summary[. = 'Đề nghị điều chỉnh thời hạn']"));
            officer.typeDate(By.id("wantedOn"), "2025-04-08");
            officer.type(By.id("reasonEXTENSION"), "Chờ hướng dẫn của Bộ Xây dựng.");
            officer.clickText("Gửi đề nghị");
            officer.seeText("không sau thời hạn đang có (10/4/2025)");
            assertThat(officer.valueOf(By.id("reasonEXTENSION"))).isEqualTo("Chờ hướng dẫn của Bộ Xây dựng.");
            officer.screenshot("de-nghi-bi-tu-choi");

            officer.typeDate(By.id("wantedOn"), "2025-05-17");
            officer.attach(By.id("tepEXTENSION"), evidence);
            officer.clickText("Gửi đề nghị");
            officer.seeText("Ngày 17/5/2025 là ngày nghỉ (thứ Bảy)");
            officer.seeText("cong-van-bo.txt");
            officer.screenshot("de-nghi-da-gui");
            officer.asPhone().screenshot("de-nghi-da-gui-dien-thoai");
            assertThat(officer.overflow()).isZero();
            request = officer.url();
        }

        time.to("2025-04-02T09:00");
        try (Browser coordinator = new Browser("http://localhost:" + port)) {
            coordinator.open(request).logIn(COORDINATOR);
            coordinator.clickText("Trả lời đề nghị điều chỉnh thời hạn");
            coordinator.seeText("Chờ hướng dẫn của Bộ Xây dựng.");
            coordinator.click(By.cssSelector(".claim"));
            coordinator.see(By.cssSelector(".unclaim"));
            coordinator.gone(By.cssSelector(".disabled-form"));
            coordinator.click(By.cssSelector("input[name=decision][value=GRANT]"));
            assertThat(coordinator.valueOf(By.id("grantedOn"))).isEqualTo("2025-05-17");
            coordinator.screenshot("tra-loi-de-nghi");
            coordinator.clickText("Hoàn tất");
            coordinator.seeText("Đã trả lời đề nghị.");
        }

        try (Browser officer = new Browser("http://localhost:" + port)) {
            officer.open("/nhiem-vu/" + work).logIn(OFFICER);
            officer.seeText("hết ngày 19/5/2025 (thứ Hai) (thời hạn ban đầu: 10/4/2025)");
            officer.seeText("Chấp nhận đến ngày 17/5/2025");
            officer.screenshot("nhiem-vu-da-gia-han");
            officer.asPhone().screenshot("nhiem-vu-da-gia-han-dien-thoai");
            assertThat(officer.overflow()).isZero();
        }
        assertThat(fixture.assignment(work).dueOn()).isEqualTo("2025-05-19");
    }
}
