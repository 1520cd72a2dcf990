package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Logs dropped on the page, chosen and pasted, in a real browser and with the engine that ships. */
class ChatPageLogBrowserTest {

    private static final String REFUSED = "  - Installing acme/gift (1.2.1)\n"
            + "The 'https://repo.magento.com/archives/acme/gift/acme-gift-1.2.1.0.zip' URL could not be accessed"
            + " (HTTP 403): HTTP/2 403\n";
    private static final String KEYS_INVALID =
            "Invalid credentials for 'https://repo.magento.com/packages.json', aborting.\n";

    private final TestServer server = TestServer.start(Engine.dialogue());
    private Browser browser;
    private PageRobot page;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        browser = Browser.open("en");
        page = new PageRobot(browser.driver);
        page.open(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLogThatIsDroppedIsReadAndItsLinesAreShown() throws IOException {
        Drag drag = Drag.of(browser.driver, file("build.log", REFUSED)).over();
        page.until(() -> browser.driver.findElement(By.id("drop")).isDisplayed());
        browser.screenshot("log-1-drop");
        page.words().sendKeys("the licence owner changed");
        page.answering(drag::drop);
        assertThat(browser.driver.findElement(By.id("drop")).isDisplayed()).isFalse();
        assertThat(yours(0)).contains("build.log", "line 2", "(HTTP 403)", "the licence owner changed");
        assertThat(page.fact("symptom")).isEqualTo("package-forbidden");
        assertThat(page.fact("contactChanged")).isEqualTo("yes");
        assertThat(page.words().getDomProperty("value")).isEmpty();
        browser.screenshot("log-2-read");
        String before = browser.driver.findElement(By.id("log")).getText();
        browser.driver.navigate().refresh();
        page.until(() -> page.replies() == 2);
        assertThat(browser.driver.findElement(By.id("log")).getText()).isEqualTo(before);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aDragThatGoesAwayLeavesThePageAsItWas() throws IOException {
        Drag drag = Drag.of(browser.driver, file("build.log", REFUSED)).over();
        page.until(() -> browser.driver.findElement(By.id("drop")).isDisplayed());
        drag.away();
        page.until(() -> !browser.driver.findElement(By.id("drop")).isDisplayed());
        assertThat(page.replies()).isEqualTo(1);
    }

    @Test
    void aLogIsChosenByKeyboard() throws IOException {
        WebElement button = browser.driver.findElement(By.id("choose-file"));
        browser.driver.executeScript(
                "document.getElementById('file').addEventListener('click', (e) => { e.preventDefault(); window.asked = true; })");
        page.words().sendKeys(Keys.TAB);
        assertThat(page.focused()).isEqualTo(button);
        button.sendKeys(Keys.ENTER);
        assertThat(browser.driver.executeScript("return window.asked")).isEqualTo(true);
        Path log = file("deploy.log", KEYS_INVALID);
        page.answering(() -> browser.driver.findElement(By.id("file")).sendKeys(log.toString()));
        assertThat(page.fact("symptom")).isEqualTo("credentials-refused");
    }

    @Test
    void twoLogsAreReadOneAfterTheOther() throws IOException {
        Drag.of(browser.driver, file("first.log", REFUSED), file("second.log", KEYS_INVALID))
                .drop();
        page.until(() -> page.replies() == 3);
        assertThat(yours(0)).contains("first.log");
        assertThat(yours(1)).contains("second.log");
    }

    @Test
    void aLogThatTakesLongShowsHowFarItHasGoneAndCanBeStopped() throws IOException {
        browser.sending(400_000);
        page.words().sendKeys("since Monday");
        Drag.of(browser.driver, file("long.log", "x\n".repeat(2_000_000) + REFUSED))
                .drop();
        page.until(() -> progress() > 0);
        browser.screenshot("log-4-sending");
        browser.driver.findElement(By.cssSelector(".sending button")).click();
        page.until(() -> !page.banner().isEmpty());
        assertThat(page.banner()).isEqualTo("Stopped. The file was not sent.");
        assertThat(browser.driver.findElements(By.cssSelector(".yours"))).isEmpty();
        assertThat(page.words().getDomProperty("value")).isEqualTo("since Monday");
        assertThat(server.ledger.conversations().values()).allMatch(kept -> kept.turn() == 1);
    }

    @Test
    void aConnectionThatIsLostOnTheWayIsToldAndTheLogIsSentAgain() throws IOException {
        browser.sending(400_000);
        Drag.of(browser.driver, file("long.log", "x\n".repeat(2_000_000) + REFUSED), file("next.log", KEYS_INVALID))
                .drop();
        page.until(() -> progress() > 0);
        browser.sending(0);
        page.until(() -> !page.banner().isEmpty());
        assertThat(page.banner()).isEqualTo("The connection was lost. The file was not sent.");
        browser.sending(Browser.UNLIMITED);
        browser.driver.findElement(By.id("banner-action")).click();
        page.until(() -> page.replies() == 3);
        assertThat(yours(0)).contains("long.log", "line 2000002");
        assertThat(yours(1)).contains("next.log");
        assertThat(page.banner()).isEmpty();
    }

    private double progress() {
        return browser.driver.findElements(By.cssSelector(".sending progress")).stream()
                .mapToDouble(bar -> Double.parseDouble(String.valueOf(bar.getDomProperty("value"))))
                .sum();
    }

    @Test
    void theSameLogAgainTellsNothingNew() throws IOException {
        Path log = file("build.log", REFUSED);
        page.answering(() -> Drag.of(browser.driver, log).drop());
        page.answering(() -> Drag.of(browser.driver, log).drop());
        assertThat(page.lastReply().getText()).contains(say("note.log-known"));
    }

    @Test
    void aFolderIsToldAndTheLogBesideItIsRead() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Path log = file("build.log", REFUSED);
        Drag.of(browser.driver, logs).drop();
        page.until(() -> !page.banner().isEmpty());
        assertThat(page.banner()).isEqualTo("That is a folder. Drop the log file itself.");
        browser.screenshot("log-3-folder");
        page.answering(() -> Drag.of(browser.driver, logs, log).drop());
        assertThat(page.fact("symptom")).isEqualTo("package-forbidden");
    }

    @Test
    void whatIsNoLogIsToldAndTheWordsBesideItAreKept() throws IOException {
        Path picture = Files.write(folder.resolve("shop.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2});
        page.words().sendKeys("it fails since Monday");
        page.answering(() -> Drag.of(browser.driver, picture).drop());
        assertThat(page.lastReply().getText()).contains(say("note.unread.not-text"));
        assertThat(page.words().getDomProperty("value")).isEqualTo("it fails since Monday");
        Path empty = file("empty.log", "");
        page.answering(() -> Drag.of(browser.driver, empty).drop());
        assertThat(page.lastReply().getText()).contains(say("note.unread.empty"));
    }

    @Test
    void aFileThatIsPastedIsRead() {
        page.answering(() -> browser.driver.executeScript("""
                const pasted = new DataTransfer();
                pasted.items.add(new File([arguments[0]], 'clip.log'));
                document.getElementById('words').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }));
                """, REFUSED));
        assertThat(yours(0)).contains("clip.log", "line 2");
    }

    @Test
    void aTextThatIsTooLongForAMessageIsSentAsALog() {
        String many = "  - Downloading magento/module-catalog (104.0.7)\n".repeat(8000);
        browser.driver.executeScript("arguments[0].value = arguments[1]", page.words(), many + REFUSED);
        page.answering(() -> page.words().sendKeys(Keys.ENTER));
        assertThat(yours(0)).contains("Pasted text", "line 8002");
        assertThat(page.words().getDomProperty("value")).isEmpty();
        assertThat(page.fact("failedPackage")).isEqualTo("acme/gift");
    }

    @Test
    void aSecretInTheNameOrTheLogIsNowhereOnThePage() throws IOException {
        String secret = TestServer.CANARY;
        Path log = file(secret + ".log", secret + "\n" + REFUSED);
        page.answering(() -> Drag.of(browser.driver, log).drop());
        assertThat(yours(0)).contains("••••cdef.log", "line 3");
        assertThat(browser.driver.getPageSource()).doesNotContain(secret);
        assertThat(String.valueOf(browser.driver.executeScript("return JSON.stringify(localStorage)")))
                .doesNotContain(secret);
    }

    private String yours(int number) {
        List<WebElement> yours = browser.driver.findElements(By.cssSelector(".yours"));
        return yours.get(number).getText();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String say(String key) {
        return Bundles.phrases().say(Language.EN, key);
    }
}
