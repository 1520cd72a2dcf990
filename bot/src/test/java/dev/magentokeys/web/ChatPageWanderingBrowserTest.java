package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who strays from the thread, in a real browser and by keyboard alone: a question beside, why, a change, back, a correction, to the end. */
class ChatPageWanderingBrowserTest {

    private static final String BACKWARDS = Keys.chord(Keys.SHIFT, Keys.TAB);

    private final TestServer server = TestServer.start(Engine.dialogue());
    private final Browser browser = Browser.open("en");
    private final PageRobot page = new PageRobot(browser.driver);
    private final Accessibility accessibility = new Accessibility(browser);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theThreadIsPickedUpAgainEachTime() {
        page.open(server.address());
        page.type("403 on magento/module-rma");
        page.chooseByKeyboard("other-account", BACKWARDS);
        page.type("why");
        assertThat(page.lastReply().getText()).contains("a key can fetch only what its own account may have");
        page.type("how do I create the keys?");
        assertThat(page.lastReply().getText()).contains("Create a New Access Key", "Whose access key");
        accessibility.check("10-beside");
        page.chooseByKeyboard("old-and-new", BACKWARDS);
        page.chooseByKeyboard("enabled", Keys.TAB);
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
        setByKeyboard("newKeyExists", "no");
        assertThat(page.verdict()).isEqualTo("licence-moved");
        accessibility.check("11-changed");
        page.type("back");
        assertThat(page.verdict()).isEqualTo("ownership-conflict");
        page.type("I was wrong, nobody can log in to the old account");
        assertThat(page.lastReply().getText()).contains("Changed.", "Adobe Support has to act");
        accessibility.check("13-corrected");
        page.chooseByKeyboard("skip", BACKWARDS);
        page.tickByKeyboard(1);
        page.tickByKeyboard(2);
        copyByKeyboard();
        accessibility.check("12-ticked");
        page.type("it works now");
        assertThat(page.lastReply().getText()).contains("The case is closed");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatIsReadStaysInItsPlaceWhenThePhoneIsTurned() {
        page.open(server.address());
        browser.screen(390, 844, "light");
        for (String answer : new String[] {"package-forbidden", "other-account", "old-and-new", "enabled"}) {
            page.choose(answer);
        }
        browser.driver.executeScript("document.querySelector('#log').scrollTop += " + placeOfStep4());
        page.until(() -> Math.abs(placeOfStep4()) < 3);
        browser.screen(844, 390, "light");
        page.until(() -> Math.abs(placeOfStep4()) < 3);
        browser.screen(390, 844, "light");
        page.until(() -> Math.abs(placeOfStep4()) < 3);
    }

    /** How far below the top of the conversation, in pixels. */
    private double placeOfStep4() {
        Object place =
                browser.driver.executeScript("return document.querySelectorAll('.step')[3].getBoundingClientRect().top"
                        + " - document.querySelector('#log').getBoundingClientRect().top");
        return ((Number) place).doubleValue();
    }

    private void setByKeyboard(String fact, String value) {
        press(".fact-change", fact);
        page.until(() -> "true".equals(page.focused().getDomAttribute("aria-pressed")));
        page.answering(() -> press(".value[data-value='%s']".formatted(value), fact));
    }

    /** Goes on with the tabulator to a button of a fact, and presses it. */
    private void press(String button, String fact) {
        WebElement wanted = browser.driver.findElement(By.cssSelector("[data-fact='%s'] %s".formatted(fact, button)));
        for (int keys = 0; keys < 60 && !page.focused().equals(wanted); keys++) {
            page.focused().sendKeys(Keys.TAB);
        }
        page.focused().sendKeys(Keys.ENTER);
    }

    private void copyByKeyboard() {
        for (int keys = 0; keys < 20 && !"copy".equals(page.focused().getDomAttribute("class")); keys++) {
            page.focused().sendKeys(Keys.TAB);
        }
        WebElement copy = page.focused();
        copy.sendKeys(Keys.ENTER);
        page.until(() -> copy.getText().startsWith("Copied") || copy.getText().startsWith("Selected"));
    }
}
