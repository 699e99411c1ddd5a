package vn.dondoc.security;

import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.*;
import org.openqa.selenium.chrome.*;
import org.openqa.selenium.logging.*;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class ThrowawayBrowseTest {
    @LocalServerPort
    int port;

    ChromeDriver d;

    void wait(By by) {
        new WebDriverWait(d, java.time.Duration.ofSeconds(25))
                .until(x -> !x.findElements(by).isEmpty()
                        && x.findElements(by).get(0).isDisplayed());
    }

    void rest() throws Exception {
        Thread.sleep(2500);
    }

    void shot(String n) throws Exception {
        Files.createDirectories(Path.of("/tmp/sec/shots"));
        Files.write(Path.of("/tmp/sec/shots/" + n + ".png"), d.getScreenshotAs(OutputType.BYTES));
    }

    void log(String where) {
        Pattern p = Pattern.compile("\"requestId\":\"([^\"]+)\".*?\"status\":(\\d+).*?\"url\":\"([^\"]+)\"");
        for (LogEntry e : d.manage().logs().get("performance")) {
            String m = e.getMessage();
            if (m.contains("Network.requestWillBeSent\"")) {
                Matcher x = Pattern.compile("\"method\":\"([A-Z]+)\".*?\"url\":\"([^\"]+)\"")
                        .matcher(m.substring(m.indexOf("\"request\":")));
                if (x.find() && x.group(2).contains("/api/"))
                    System.out.println(
                            "REQ " + where + " " + x.group(1) + " " + x.group(2).replaceAll("http://[^/]+", ""));
            }
            if (!m.contains("Network.responseReceived\"")) continue;
            Matcher s = Pattern.compile("\"status\":(\\d+)").matcher(m);
            Matcher u = Pattern.compile("\"url\":\"([^\"]+)\"").matcher(m.substring(m.indexOf("\"response\":")));
            if (s.find() && u.find() && Integer.parseInt(s.group(1)) >= 400)
                System.out.println("BAD " + where + " " + s.group(1) + " " + u.group(1));
        }
        for (LogEntry e : d.manage().logs().get("browser"))
            System.out.println("CONSOLE " + where + " " + e.getLevel() + " " + e.getMessage());
    }

    void start() {
        ChromeOptions o = new ChromeOptions();
        o.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1366,900",
                "--lang=vi");
        o.setBinary("/usr/bin/chromium");
        LoggingPreferences l = new LoggingPreferences();
        l.enable("performance", java.util.logging.Level.ALL);
        l.enable("browser", java.util.logging.Level.ALL);
        o.setCapability("goog:loggingPrefs", l);
        d = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new java.io.File("/usr/bin/chromedriver"))
                        .build(),
                o);
    }

    void login(String who) {
        wait(By.name("username"));
        d.findElement(By.name("username")).sendKeys(who);
        d.findElement(By.name("password")).sendKeys("dondoc");
        d.findElement(By.cssSelector("button")).click();
    }

    @Test
    void browse() throws Exception {
        String base = "http://127.0.0.1:" + port;
        AttackTarget t = new AttackTarget(new Visitor(base).basic("quantri", "dondoc"));
        start();
        try {
            d.get(base + "/camunda/app/tasklist/default/#/?task=" + t.task());
            wait(By.name("username"));
            shot("login");
            login("chuyenvien.sxd");
            rest();
            rest();
            System.out.println("URL " + d.getCurrentUrl());
            shot("tasklist");
            log("tasklist");
            for (WebElement tab : d.findElements(By.cssSelector(".tabs-wrapper li a, .nav-tabs li a"))) {
                try {
                    System.out.println("TAB " + tab.getText());
                    tab.click();
                    rest();
                    shot("tab" + tab.getText().replaceAll("\\W", ""));
                    log("tab " + tab.getText());
                } catch (Exception e) {
                    System.out.println(e.getMessage().lines().findFirst());
                }
            }
            for (WebElement f : d.findElements(By.cssSelector(
                    ".task-filters li a, [cam-tasklist-filters] li .filter-name, .task-filters .content"))) {
                try {
                    System.out.println("FILTER " + f.getText());
                    f.click();
                    rest();
                    log("filter " + f.getText());
                } catch (Exception e) {
                    System.out.println(e.getMessage().lines().findFirst());
                }
            }
            d.get(base + "/camunda/app/tasklist/default/#/?task=" + t.task());
            d.navigate().refresh();
            rest();
            rest();
            for (String x : List.of("claim", "unclaim", "claim")) {
                var b = d.findElements(By.cssSelector("[ng-click='" + x + "()'], ." + x));
                System.out.println(x + " " + b.size());
                if (!b.isEmpty()) {
                    b.get(0).click();
                    rest();
                    log(x);
                    shot(x);
                }
            }
            var complete = d.findElements(By.xpath("//button[contains(.,'Complete') or contains(.,'Hoàn tất')]"));
            System.out.println("complete buttons " + complete.size());
            if (!complete.isEmpty()) {
                complete.get(0).click();
                rest();
                log("complete");
                shot("complete");
            }
            var out = d.findElements(By.cssSelector(".account .dropdown-toggle, li.account a"));
            System.out.println("account " + out.size());
            if (!out.isEmpty()) {
                out.get(0).click();
                rest();
                shot("account");
                var so = d.findElements(
                        By.xpath("//a[contains(@ng-click,'logout')]|//li[contains(@class,'logout')]//a"));
                System.out.println("logout " + so.size());
                if (!so.isEmpty()) {
                    so.get(0).click();
                    rest();
                    log("logout");
                    System.out.println("URL " + d.getCurrentUrl());
                    shot("logout");
                    d.get(base + "/camunda/app/tasklist/default/");
                    rest();
                    System.out.println("URL " + d.getCurrentUrl());
                }
            }
        } finally {
            d.quit();
        }
        start();
        try {
            d.get(base + "/camunda/app/cockpit/default/");
            login("chuyenvien.vp");
            rest();
            rest();
            shot("cockpit");
            log("cockpit");
            d.get(base + "/camunda/app/cockpit/default/#/processes");
            rest();
            log("cockpit processes");
            shot("processes");
            d.get(base + "/camunda/app/cockpit/default/#/process-definition/" + t.definition + "/runtime");
            rest();
            rest();
            log("cockpit definition");
            shot("definition");
            d.get(base + "/camunda/app/cockpit/default/#/process-instance/" + t.instance() + "/runtime");
            rest();
            rest();
            log("cockpit instance");
            shot("instance");
            d.get(base + "/camunda/app/cockpit/default/#/tasks");
            rest();
            log("cockpit tasks");
            d.get(base + "/camunda/app/cockpit/default/#/decisions");
            rest();
            log("cockpit decisions");
            d.get(base + "/camunda/app/tasklist/default/");
            rest();
            rest();
            log("office tasklist");
            shot("officetasklist");
        } finally {
            d.quit();
        }
        start();
        try {
            d.get(base + "/danh-muc/nguoi-dung");
            login("quantri");
            rest();
            shot("nguoidung");
            log("nguoidung");
            d.findElement(By.cssSelector("details.card summary")).click();
            rest();
            shot("nguoidung-form");
            d.get(base + "/danh-muc/co-quan");
            rest();
            shot("coquan");
            d.get(base + "/mat-khau");
            rest();
            shot("matkhau");
            log("pages");
            d.get(base + "/camunda/app/admin/default/#/users");
            rest();
            rest();
            log("admin");
            shot("admin");
            d.manage().window().setSize(new Dimension(390, 844));
            d.get(base + "/danh-muc/nguoi-dung");
            rest();
            shot("phone");
        } finally {
            d.quit();
            t.close();
        }
    }
}
