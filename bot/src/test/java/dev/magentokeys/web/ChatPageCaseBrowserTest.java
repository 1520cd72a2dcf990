package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

/** The case beside the conversation in a real browser: facts are set by hand, the answer says why, other tabs see the same. */
class ChatPageCaseBrowserTest {

    private final TestServer server = TestServer.start(Engine.dialogue());
    private Browser browser;
    private PageRobot page;

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

    private void toTheVerdict() {
        page.choose("package-forbidden");
        page.choose("other-account");
        page.choose("old-and-new");
        page.choose("enabled");
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
    }

    @Test
    void aFactIsSetToAnotherValueAndTheAnswerFollows() {
        toTheVerdict();
        WebElement fact = page.editFact("newKeyExists");
        page.answering(() ->
                fact.findElement(By.cssSelector(".value[data-value='no']")).click());
        assertThat(page.fact("newKeyExists")).isEqualTo("no");
        assertThat(page.verdict()).isEqualTo("licence-moved");
        assertThat(page.lastReply().getText()).contains("Changed.", "This changes the answer");
        assertThat(browser.driver.findElement(By.id("log")).getText())
                .contains("Key in the present contact's account: no");
        browser.screenshot("case-1-changed");
        page.command("/back");
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFactIsTakenBackAndAskedAgain() {
        toTheVerdict();
        WebElement fact = page.editFact("keyInUse");
        page.answering(() -> fact.findElements(By.cssSelector(".editor-buttons button"))
                .get(0)
                .click());
        assertThat(page.lastReply().getText()).contains("Taken back: Key that the deployment uses");
        assertThat(browser.driver.findElement(By.id("verdict")).isDisplayed()).isFalse();
        page.choose("old-and-new");
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
    }

    @Test
    void aFactOfManyValuesIsChosenFromAListAndFreeTextIsTyped() {
        page.type("403 on magento/module-rma");
        WebElement symptom = page.editFact("symptom");
        new Select(symptom.findElement(By.tagName("select"))).selectByValue("package-not-found");
        page.answering(
                () -> symptom.findElement(By.cssSelector("[type=submit]")).click());
        assertThat(page.fact("symptom")).isEqualTo("package-not-found");
        WebElement name = page.editFact("failedPackage").findElement(By.tagName("input"));
        name.clear();
        page.answering(() -> name.sendKeys("acme/gift" + Keys.ENTER));
        assertThat(page.fact("failedPackage")).isEqualTo("acme/gift");
    }

    @Test
    void aFactIsChangedByKeyboardAlone() {
        page.choose("package-forbidden");
        page.choose("other-account");
        WebElement change = browser.driver.findElement(By.cssSelector("[data-fact='transferKind'] .fact-change"));
        change.sendKeys(Keys.ENTER);
        page.until(() -> "true".equals(page.focused().getDomAttribute("aria-pressed")));
        page.focused().sendKeys(Keys.ESCAPE);
        assertThat(page.focused()).as("the focus is where it came from").isEqualTo(change);
        assertThat(browser.driver.findElements(By.cssSelector(".fact-editor"))).isEmpty();
        change.sendKeys(Keys.ENTER);
        page.until(() -> "true".equals(page.focused().getDomAttribute("aria-pressed")));
        page.answering(() -> {
            page.focused().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
            page.focused().sendKeys(Keys.ENTER);
        });
        assertThat(page.fact("transferKind")).isEqualTo("same-account");
        assertThat(page.focused()).as("the focus is on the answer").isEqualTo(page.lastReply());
    }

    @Test
    void theAnswerSaysWhatItRestsOn() {
        toTheVerdict();
        int replies = page.replies();
        browser.driver.findElement(By.cssSelector(".why summary")).click();
        page.until(() ->
                !browser.driver.findElements(By.cssSelector(".why-body p")).isEmpty());
        assertThat(browser.driver.findElement(By.cssSelector(".why-body")).getText())
                .contains("From what you told me", "My Products and Services");
        assertThat(page.replies()).as("asking why is no turn").isEqualTo(replies);
    }

    @Test
    void anotherTabShowsTheConversationAndTheFirstCatchesUp() {
        page.choose("package-forbidden");
        String address = browser.driver.getCurrentUrl();
        String first = browser.driver.getWindowHandle();
        Set<String> before = browser.driver.getWindowHandles();
        browser.driver.switchTo().newWindow(WindowType.TAB);
        page.open(address);
        assertThat(page.fact("symptom")).isEqualTo("package-forbidden");
        page.choose("other-account");
        browser.driver.close();
        browser.driver.switchTo().window(first);
        assertThat(browser.driver.getWindowHandles()).isEqualTo(before);
        browser.driver.executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        page.until(() -> !browser.driver
                .findElements(By.cssSelector("[data-fact='transferKind']"))
                .isEmpty());
        page.choose("old-and-new");
        assertThat(page.fact("keyInUse")).isEqualTo("old");
    }

    @Test
    void anAddressThatNobodyKnowsIsTold() {
        browser.driver.get("about:blank");
        browser.driver.get(server.address() + "/#c=3f2b8c1e-9d47-4a60-8f15-c0de5a7b9e21");
        page.until(() -> !page.banner().isEmpty());
        assertThat(page.banner()).isEqualTo("This conversation is not known here any more.");
        page.answering(() -> browser.driver.findElement(By.id("banner-action")).click());
        assertThat(page.banner()).isEmpty();
    }
}
