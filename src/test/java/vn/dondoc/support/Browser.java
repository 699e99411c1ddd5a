package vn.dondoc.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.Alert;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real headless Chromium before the real pages. Waits for what it is told to see, never for a time. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Dimension DESKTOP = new Dimension(1366, 900);
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
                "--window-size=" + DESKTOP.width + "," + DESKTOP.height);
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

    /** A telephone of common size; a window cannot be made that narrow. */
    public Browser asPhone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        return this;
    }

    public Browser asDesktop() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return this;
    }

    /** Pixels that the page is wider than the window: a telephone must not scroll sideways. */
    public long overflow() {
        return (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    public WebElement see(By what) {
        return patiently(what.toString()).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** Waits until nothing of that kind is to be seen. */
    public void gone(By what) {
        patiently("end of " + what).until(ExpectedConditions.invisibilityOfElementLocated(what));
    }

    public void seeText(String text) {
        patiently(text).until(d -> text().contains(text));
    }

    /** Waits for what is to be seen; where it does not come, says what is seen instead. */
    private FluentWait<WebDriver> patiently(String what) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> {
                    screenshot("not-seen");
                    return "no " + what + " on " + driver.getCurrentUrl() + ":\n" + text();
                });
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public void click(By what) {
        patiently(what.toString()).until(d -> clicked(d.findElement(what)));
    }

    /** False while something lies over it, or it is being drawn anew: nothing was clicked then. */
    private boolean clicked(WebElement element) {
        if (!element.isDisplayed() || !element.isEnabled()) return false;
        try {
            centre(element);
            element.click();
            return true;
        } catch (ElementClickInterceptedException covered) {
            return false;
        }
    }

    public Browser scrollTo(By what) {
        centre(see(what));
        return this;
    }

    private void centre(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
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

    /** By a chooser of files, visible or not. */
    public void attach(By chooser, Path... files) {
        WebElement element = patiently(chooser.toString()).until(ExpectedConditions.presenceOfElementLocated(chooser));
        for (Path file : files) element.sendKeys(file.toAbsolutePath().toString());
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
        patiently(script).until(d -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    public void choose(By select, String text) {
        new Select(see(select)).selectByVisibleText(text);
    }

    /** The question before a deed that cannot be undone; answers with its text. */
    public String confirm() {
        Alert question = patiently("a question").until(ExpectedConditions.alertIsPresent());
        String text = question.getText();
        question.accept();
        return text;
    }

    public String valueOf(By field) {
        return see(field).getDomProperty("value");
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
