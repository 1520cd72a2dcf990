package dev.magentokeys.web;

import dev.magentokeys.testing.Needs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/**
 * A real Chromium without a window, started once for all tests. Looked for at Debian's places or where CHROMIUM_BIN and CHROMEDRIVER_BIN
 * say: a browser that is named there but does not work fails the test.
 */
final class Browser {

    static final long UNLIMITED = -1;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Selenium warns that it knows no typed commands for this browser; only plain ones are used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static @Nullable Browser running;

    final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Opens an empty page.
     *
     * @param languages what the browser is set to, as in {@code Accept-Language}
     */
    static synchronized Browser open(String languages) {
        Browser browser = running == null ? start() : running;
        running = browser;
        browser.driver.get("about:blank");
        browser.complaints();
        String agent = String.valueOf(browser.driver.executeScript("return navigator.userAgent"));
        browser.driver.executeCdpCommand(
                "Network.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", languages));
        browser.screen(1280, 860, "light");
        browser.sending(UNLIMITED);
        return browser;
    }

    private static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        Path chromium = place("CHROMIUM_BIN", "/usr/bin/chromium");
        Path chromedriver = place("CHROMEDRIVER_BIN", "/usr/bin/chromedriver");
        Needs.skipUnless(
                System.getenv("CHROMIUM_BIN") != null || (Files.exists(chromium) && Files.exists(chromedriver)),
                "no browser: neither CHROMIUM_BIN nor %s with %s [Hint: apt-get install chromium chromium-driver]"
                        .formatted(chromium, chromedriver));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(chromium));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        return new Browser(driver);
    }

    private static ChromeOptions options(Path chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + freshFolder());
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        return options;
    }

    private static Path place(String variable, String otherwise) {
        String named = System.getenv(variable);
        return Path.of(named == null ? otherwise : named);
    }

    private static Path freshFolder() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(target, "chromium").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the page looks to somebody with this screen. Movement is off, so that pictures are still. */
    void screen(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** @param bytesASecond how fast the page can send; none at all when 0 */
    void sending(long bytesASecond) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        bytesASecond == 0,
                        "latency",
                        0,
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        bytesASecond));
    }

    /** What the page's scripts and the browser complained about since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
