package vn.dondoc.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real headless Chromium before the real pages. Waits for what it is told to see, never for a time. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final String baseUrl;

    public Browser(String baseUrl) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=vi",
                "--window-size=1366,900");
        options.setBinary(installed("CHROMIUM", "/usr/bin/chromium"));
        ChromeDriverService driverService = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(installed("CHROMEDRIVER", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        this.driver = new ChromeDriver(driverService, options);
        this.baseUrl = baseUrl;
    }

    private static String installed(String variable, String usual) {
        String path = System.getenv().getOrDefault(variable, usual);
        if (!Files.isExecutable(Path.of(path)))
            throw new IllegalStateException(path + " is missing: apt-get install chromium chromium-driver");
        return path;
    }

    public Browser open(String path) {
        driver.get(path.startsWith("http") ? path : baseUrl + path);
        return this;
    }

    public Browser logIn(String login) {
        type(By.name("username"), login);
        type(By.name("password"), "dondoc");
        click(By.cssSelector("button[type=submit], form button"));
        return this;
    }

    public Browser asPhone() {
        driver.manage().window().setSize(new Dimension(390, 844));
        return this;
    }

    public WebElement see(By what) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    public void seeText(String text) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "no \"" + text + "\" on " + driver.getCurrentUrl() + ":\n" + text())
                .until(d -> text().contains(text));
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public void click(By what) {
        WebElement element = new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.elementToBeClickable(what));
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    public void clickText(String text) {
        click(By.xpath(
                "//*[self::button or self::a or @role='button'][contains(normalize-space(.), \"" + text + "\")]"));
    }

    public void type(By field, String text) {
        WebElement element = see(field);
        element.clear();
        element.sendKeys(text);
    }

    /** @param day as "2025-04-25"; what a date field shows depends on the browser's language, its value does not */
    public void typeDate(By field, String day) {
        driver.executeScript(
                "arguments[0].value = arguments[1];"
                        + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));"
                        + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                see(field),
                day);
    }

    /** @param script returns true when the page has come so far */
    public void waitUntil(String script) {
        new WebDriverWait(driver, PATIENCE).until(d -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    public String url() {
        return driver.getCurrentUrl();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Kept under target/screenshots for a look; the assertions stand beside it. */
    public void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
