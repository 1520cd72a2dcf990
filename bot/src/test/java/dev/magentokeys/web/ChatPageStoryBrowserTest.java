package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The seed article's story on the chat page in a real browser, with the engine and the sentences that ship. */
class ChatPageStoryBrowserTest {

    private final TestServer server = TestServer.start(Engine.dialogue());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theStoryIsToldByClicking() {
        Browser browser = Browser.open("en-GB");
        PageRobot page = new PageRobot(browser.driver);
        page.open(server.address());
        assertThat(page.lastReply().getText()).contains("What does the failed deployment say?");
        browser.screenshot("en-1-greeting");
        page.choose("package-forbidden");
        page.choose("other-account");
        page.choose("old-and-new");
        assertThat(page.fact("contactChanged")).isEqualTo("yes");
        assertThat(page.standing("ownership-conflict")).isEqualTo("likely");
        page.choose("enabled");
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
        page.fill("previousContact", "ida@fjordvik.example");
        browser.screenshot("en-2-form");
        page.submitForm();
        assertThat(page.lastReply().getText()).contains("ida@fjordvik.example").contains("Disable, never Delete");
        browser.screenshot("en-3-path");
        page.tick(1);
        page.choose("done-2");
        browser.screenshot("en-4-ticked");
        page.choose("worked");
        assertThat(page.lastReply().getText()).contains("The case is closed");
        browser.screenshot("en-5-end");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theStoryIsToldByTypingInSwedish() {
        Browser browser = Browser.open("sv-SE,sv");
        browser.screen(1280, 860, "dark");
        PageRobot page = new PageRobot(browser.driver);
        page.open(server.address());
        assertThat(page.lastReply().getText()).contains(Bundles.phrases().say(Language.SV, "why.symptom"));
        page.type("bygget faller:\n403 på magento/module-rma\nlicensägaren har bytts");
        assertThat(page.fact("symptom")).isEqualTo("package-forbidden");
        assertThat(page.fact("contactChanged")).isEqualTo("yes");
        page.type("deployen använder gamla ägarens nyckel, den nya ägaren har också skapat en");
        browser.screenshot("sv-1-typed-dark");
        page.type("nej, ingen kan logga in där längre");
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
        browser.screenshot("sv-2-path-dark");
        assertThat(page.lastReply().getText())
                .contains(Bundles.phrases().say(Language.SV, "path.support-ticket"))
                .contains("Subject: Deployment cannot fetch packages");
        assertThat(browser.driver.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("sv");
        page.type("nu fungerar det");
        assertThat(page.lastReply().getText()).contains(Bundles.phrases().say(Language.SV, "note.worked"));
        assertThat(browser.complaints()).isEmpty();
    }
}
