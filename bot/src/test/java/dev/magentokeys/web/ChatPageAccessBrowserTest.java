package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Every state of the chat page, in a real browser, has no finding of axe-core. */
class ChatPageAccessBrowserTest {

    private static final String LOG = "  - Installing magento/module-rma (101.2.7)\n"
            + "  [Composer\\Downloader\\TransportException]\n"
            + "  The 'https://repo.magento.com/archives/magento/module-rma/magento-module-rma-101.2.7.0.zip' URL could not"
            + " be accessed (HTTP 403): HTTP/2 403\n";

    private final TestServer server = TestServer.start(Engine.dialogue());
    private Browser browser;
    private PageRobot page;
    private Accessibility accessibility;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        browser = Browser.open("en");
        page = new PageRobot(browser.driver);
        accessibility = new Accessibility(browser);
        page.open(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void fromTheStartToTheEnd() throws IOException {
        accessibility.check("1-start");
        Drag drag = Drag.of(browser.driver, Files.writeString(folder.resolve("deploy.log"), LOG))
                .over();
        page.until(() -> browser.driver.findElement(By.id("drop")).isDisplayed());
        accessibility.check("2-drop");
        page.answering(drag::drop);
        page.choose("other-account");
        accessibility.check("3-question");
        page.choose("old-and-new");
        page.choose("enabled");
        accessibility.check("4-verdict");
        browser.screen(1200, 900, "light");
        browser.screenshot("readme-verdict");
        browser.driver.executeScript("document.querySelector('.form-part').scrollIntoView()");
        assertThat(browser.driver.executeScript("return scrollY"))
                .as("only the conversation scrolls")
                .isEqualTo(0L);
        accessibility.check("5-form");
        page.choose("skip");
        page.tick(1);
        browser.driver.findElement(By.cssSelector(".why summary")).click();
        page.until(() ->
                !browser.driver.findElements(By.cssSelector(".why-body p")).isEmpty());
        page.editFact("keyInUse");
        accessibility.check("6-why-and-change");
        page.choose("worked");
        accessibility.check("7-end");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void onAPhoneTheCaseIsAPageOfItsOwn() {
        page.choose("package-forbidden");
        page.choose("other-account");
        page.choose("old-and-new");
        page.choose("enabled");
        browser.screen(390, 844, "light");
        browser.driver.findElement(By.id("panel-toggle")).click();
        page.editFact("keyInUse");
        accessibility.checkNarrow("8-case");
        page.focused().sendKeys(Keys.ESCAPE);
        page.editFact("symptom");
        accessibility.checkNarrow("8-case-list");
    }

    @Test
    void whenSomethingGoesWrong() {
        page.choose("package-forbidden");
        server.close();
        page.words().sendKeys("the licence owner changed" + Keys.ENTER);
        page.until(() -> !page.banner().isEmpty());
        accessibility.check("9-error");
    }
}
