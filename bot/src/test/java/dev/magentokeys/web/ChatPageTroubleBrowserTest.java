package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The chat page in a real browser when things do not go straight: reloads, lost servers, secrets, second thoughts. */
class ChatPageTroubleBrowserTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private TestServer server;
    private Browser browser;
    private PageRobot page;

    @BeforeEach
    void open() {
        browser = Browser.open("en");
        server = TestServer.start(dialogue);
        page = new PageRobot(browser.driver);
        page.open(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aReloadShowsTheConversationAsItWasAndItGoesOn() {
        page.choose("package-forbidden");
        page.type("yes, Anna left");
        String before = browser.driver.findElement(By.id("log")).getText();
        int messages = dialogue.heard().size();
        browser.driver.navigate().refresh();
        page.until(() -> page.replies() == 3);
        assertThat(browser.driver.findElement(By.id("log")).getText()).isEqualTo(before);
        assertThat(page.fact("contactChanged")).isEqualTo("yes");
        assertThat(dialogue.heard()).hasSize(messages);
        page.choose("yes");
        assertThat(page.fact("oldAccountAccess")).isEqualTo("yes");
    }

    @Test
    void theAddressOpensTheConversationInABrowserThatKeptNothingOfIt() {
        page.choose("package-forbidden");
        String address = browser.driver.getCurrentUrl();
        page.open(address);
        page.choose("yes");
        assertThat(page.fact("symptom")).isEqualTo("package-forbidden");
        assertThat(page.fact("contactChanged")).isEqualTo("yes");
    }

    @Test
    void whenTheServerIsAwayTheWordsAreKeptAndCanBeSentAgain() {
        int port = server.port();
        server.close();
        page.words().sendKeys("it fails with 403" + Keys.ENTER);
        page.until(() -> !page.banner().isEmpty());
        assertThat(page.banner()).isEqualTo("The server cannot be reached. Your words are kept.");
        assertThat(page.words().getDomProperty("value")).isEqualTo("it fails with 403");
        browser.screenshot("trouble-away");
        server = TestServer.restart(dialogue, port);
        browser.driver.findElement(By.id("banner-action")).click();
        page.until(() -> page.replies() == 2);
        assertThat(page.words().getDomProperty("value")).isEmpty();
        assertThat(page.banner()).isEmpty();
        assertThat(page.fact("symptom")).isEqualTo("package-forbidden");
    }

    @Test
    void aPressThatDoesNotArriveCanBeRepeated() {
        int port = server.port();
        server.close();
        page.button("unauthorized").click();
        page.until(() -> !page.banner().isEmpty());
        assertThat(page.button("unauthorized").isEnabled()).isTrue();
        server = TestServer.restart(dialogue, port);
        page.choose("unauthorized");
        assertThat(page.fact("symptom")).isEqualTo("unauthorized");
    }

    @Test
    void aSecretIsHiddenInTheConversationAndInWhatTheBrowserKeeps() {
        page.type("the key is " + TestServer.CANARY);
        assertThat(browser.driver.findElement(By.cssSelector(".yours")).getText())
                .contains("the key is ••••cdef", "Secrets hidden in your message: 1");
        Object kept = browser.driver.executeScript("return JSON.stringify(localStorage)");
        assertThat(String.valueOf(kept)).contains("••••cdef").doesNotContain(TestServer.CANARY);
        assertThat(browser.driver.getPageSource()).doesNotContain(TestServer.CANARY);
        browser.screenshot("trouble-secret");
    }

    @Test
    void oldChoicesCannotBePressedAgain() {
        page.choose("package-forbidden");
        assertThat(browser.driver.findElements(By.cssSelector(".answered button:enabled")))
                .isEmpty();
        assertThat(browser.driver
                        .findElement(By.cssSelector(".answered .chosen"))
                        .getDomAttribute("data-choice"))
                .isEqualTo("package-forbidden");
        page.command("/back");
        assertThat(page.button("package-forbidden").isEnabled()).isTrue();
    }

    @Test
    void whatCannotBeUndoneLightlyIsAskedBack() {
        page.choose("none");
        page.choose("yes");
        page.choose("yes");
        page.choose("skip");
        int heard = dialogue.heard().size();
        page.button("disable").click();
        browser.screenshot("trouble-confirm");
        page.focused().sendKeys(Keys.ESCAPE);
        page.until(() ->
                browser.driver.findElements(By.cssSelector("dialog[open]")).isEmpty());
        assertThat(dialogue.heard()).hasSize(heard);
        page.button("disable").click();
        browser.driver.findElement(By.id("confirm-yes")).click();
        page.until(() -> dialogue.heard().size() == heard + 1);
    }

    @Test
    void whatIsThereToCopyIsCopiedAsItStands() {
        page.choose("none");
        page.choose("yes");
        page.choose("yes");
        page.choose("skip");
        WebElement part = browser.driver.findElement(By.cssSelector(".copyable"));
        part.findElement(By.cssSelector(".copy")).click();
        page.until(() -> part.findElement(By.cssSelector(".copy")).getText().equals("Copied"));
        page.words().sendKeys(Keys.chord(Keys.CONTROL, "v"));
        assertThat(page.words().getDomProperty("value"))
                .isEqualTo(Script.in(Language.EN).say("copy.text"));
    }

    @Test
    void aDoubleClickAnswersOneQuestionOnly() {
        page.choose("package-forbidden");
        int heard = dialogue.heard().size();
        new Actions(browser.driver).doubleClick(page.button("yes")).perform();
        page.until(() -> page.replies() == 3);
        assertThat(dialogue.heard()).hasSize(heard + 1);
    }

    @Test
    void linksThatAreNoWebAddressesAreNotDrawn() {
        page.choose("none");
        page.choose("yes");
        page.choose("yes");
        page.choose("skip");
        assertThat(browser.driver.findElements(By.cssSelector(".links a")))
                .extracting(link -> link.getDomAttribute("href"))
                .allMatch(href -> href.startsWith("https://"))
                .hasSize(1);
    }

    @Test
    void whatAPersonWritesIsShownAsWrittenAndNeverRun() {
        String words = "<img src=x onerror=alert(1)> **not bold** `no code`";
        page.type(words);
        assertThat(browser.driver.findElement(By.cssSelector(".yours .bubble")).getText())
                .isEqualTo(words);
        assertThat(dialogue.heard()).extracting(Message::content).contains(new Message.Text(words));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void onAPhoneTheCaseIsOneTouchAway() {
        browser.screen(390, 844, "light");
        page.choose("package-forbidden");
        page.choose("yes");
        browser.screenshot("phone-1-light");
        assertThat(browser.driver.findElement(By.id("facts")).isDisplayed()).isFalse();
        browser.driver.findElement(By.id("panel-toggle")).click();
        assertThat(browser.driver.findElement(By.id("facts")).isDisplayed()).isTrue();
        browser.screenshot("phone-2-case");
        browser.driver.findElement(By.id("panel-toggle")).click();
        page.choose("yes");
        page.choose("skip");
        browser.screen(390, 844, "dark");
        browser.screenshot("phone-3-path-dark");
        Long overflow = (Long) browser.driver.executeScript("return document.documentElement.scrollWidth - innerWidth");
        assertThat(overflow).isLessThanOrEqualTo(0);
    }
}
