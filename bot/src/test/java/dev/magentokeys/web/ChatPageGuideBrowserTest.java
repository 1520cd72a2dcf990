package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A guide on the chat page, beside an open path: it is read, not ticked off, and the path goes on. */
class ChatPageGuideBrowserTest {

    private final TestServer server = TestServer.start(Engine.dialogue());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aGuideHasNoTicksAndThePathGoesOnBelowIt() {
        Browser browser = Browser.open("en-GB");
        PageRobot page = new PageRobot(browser.driver);
        page.open(server.address());
        for (String answer : new String[] {"package-forbidden", "other-account", "old-and-new", "enabled"}) {
            page.choose(answer);
        }
        page.choose("done-1");
        page.choose("how-create-keys");
        browser.screenshot("en-guide");
        assertThat(page.lastReply().getText())
                .contains("Create a New Access Key")
                .contains("Next is step 2");
        assertThat(page.lastReply().findElements(By.cssSelector(".guide li"))).hasSize(5);
        assertThat(page.lastReply().findElements(By.cssSelector("input[type=checkbox]")))
                .isEmpty();
        page.choose("done-2");
        assertThat(page.lastReply().getText()).contains("Next is step 3");
        page.type("/how");
        browser.screenshot("en-guides");
        page.choose("how-set-credentials");
        assertThat(page.lastReply().findElements(By.cssSelector(".guide .command")))
                .hasSize(5);
    }
}
