package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.wording.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The chat page in a real browser: whole conversations. */
class ChatPageBrowserTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final TestServer server = TestServer.start(dialogue);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aConversationRunsByKeyboardAlone() {
        Browser browser = Browser.open("it");
        PageRobot page = new PageRobot(browser.driver);
        page.open(server.address());
        assertThat(page.focused()).isEqualTo(page.words());
        page.chooseByKeyboard("package-forbidden", Keys.chord(Keys.SHIFT, Keys.TAB));
        page.chooseByKeyboard("yes", Keys.TAB);
        page.chooseByKeyboard("yes", Keys.TAB);
        page.chooseByKeyboard("skip", Keys.TAB);
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
        page.tickByKeyboard(1);
        page.tickByKeyboard(2);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theLanguageCanBeSwitchedInTheMiddle() {
        Browser browser = Browser.open("en");
        PageRobot page = new PageRobot(browser.driver);
        page.open(server.address());
        page.choose("package-forbidden");
        page.speak("zh-Hant");
        assertThat(page.lastReply().getText())
                .contains(Script.in(Language.ZH_HANT).say("why.contact"));
        assertThat(page.words().getDomAttribute("placeholder")).isEqualTo("請寫下發生了什麼事，或貼上記錄檔的最後幾行");
        browser.screenshot("zh-1-switched");
        page.choose("yes");
        page.choose("yes");
        page.choose("skip");
        browser.screenshot("zh-2-path");
        for (String language : List.of("it", "sv")) {
            page.speak(language);
            assertThat(browser.driver.findElement(By.tagName("html")).getDomAttribute("lang"))
                    .isEqualTo(language);
            browser.screenshot(language + "-switched");
        }
    }
}
