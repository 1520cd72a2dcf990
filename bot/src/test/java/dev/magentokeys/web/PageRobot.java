package dev.magentokeys.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Uses the chat page as a person does; knows its buttons by the ids of record, not by any language's words. */
final class PageRobot {

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    PageRobot(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, Duration.ofSeconds(20));
    }

    /** Opens the page in a browser that keeps nothing of it, and waits for the first words of the bot. */
    void open(String address) {
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "local_storage"));
        driver.get(address);
        until(() -> replies() > 0 && !busy());
    }

    void choose(String choice) {
        answering(() -> button(choice).click());
    }

    /** Goes on with a key, such as the tabulator, from where the focus is until it is on the choice, and presses it. */
    void chooseByKeyboard(String choice, CharSequence nextKey) {
        answering(() -> {
            for (int keys = 0; keys < 40 && !choice.equals(focused().getDomAttribute("data-choice")); keys++) {
                focused().sendKeys(nextKey);
            }
            focused().sendKeys(Keys.ENTER);
        });
    }

    void type(String text) {
        answering(() -> {
            words().sendKeys(text.replace("\n", Keys.chord(Keys.SHIFT, Keys.ENTER)));
            words().sendKeys(Keys.ENTER);
        });
    }

    void fill(String input, String value) {
        lastReply().findElement(By.cssSelector("[data-input='" + input + "']")).sendKeys(value);
    }

    void submitForm() {
        answering(() -> lastReply()
                .findElement(By.cssSelector("form button[type=submit]"))
                .click());
    }

    void tick(int step) {
        WebElement box = driver.findElement(By.cssSelector(".message:not(.answered) [data-step='" + step + "']"));
        box.click();
        until(() -> !busy() && "true".equals(box.getDomAttribute("aria-disabled")));
    }

    /** Ticks a step with the space bar; after the first, the focus must be on the next by itself. */
    void tickByKeyboard(int step) {
        for (int keys = 0; step == 1 && keys < 10 && focused().getDomAttribute("data-step") == null; keys++) {
            focused().sendKeys(Keys.TAB);
        }
        WebElement box = focused();
        if (!String.valueOf(step).equals(box.getDomAttribute("data-step"))) {
            throw new AssertionError("The focus is not on step " + step);
        }
        box.sendKeys(Keys.SPACE);
        until(() -> !busy() && "true".equals(box.getDomAttribute("aria-disabled")));
    }

    void speak(String language) {
        answering(() -> new Select(driver.findElement(By.id("language"))).selectByValue(language));
    }

    /** Presses one of the shortcuts below the message field, for instance {@code /back}. */
    void command(String command) {
        answering(() -> driver.findElement(By.cssSelector("[data-command='" + command + "']"))
                .click());
    }

    /** Opens what sets a fact by hand, and returns the fact. */
    WebElement editFact(String name) {
        WebElement fact = driver.findElement(By.cssSelector("[data-fact='" + name + "']"));
        fact.findElement(By.className("fact-change")).click();
        until(() -> !fact.findElements(By.className("fact-editor")).isEmpty());
        return fact;
    }

    WebElement button(String choice) {
        return driver.findElement(By.cssSelector(".message:not(.answered) [data-choice='" + choice + "']"));
    }

    WebElement words() {
        return driver.findElement(By.id("words"));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    WebElement lastReply() {
        List<WebElement> replies = driver.findElements(By.cssSelector(".theirs"));
        return replies.get(replies.size() - 1);
    }

    String banner() {
        return driver.findElement(By.id("banner-text")).getText();
    }

    String fact(String name) {
        return driver.findElement(By.cssSelector("[data-fact='" + name + "']")).getDomAttribute("data-value");
    }

    String standing(String cause) {
        return driver.findElement(By.cssSelector("[data-status][data-cause='" + cause + "']"))
                .getDomAttribute("data-status");
    }

    String verdict() {
        return driver.findElement(By.id("verdict")).getDomAttribute("data-cause");
    }

    int replies() {
        return driver.findElements(By.cssSelector(".theirs")).size();
    }

    void until(BooleanSupplier condition) {
        wait.until(page -> condition.getAsBoolean());
    }

    /** Does something that the bot answers, and waits for the answer. */
    void answering(Runnable action) {
        int before = replies();
        action.run();
        until(() -> replies() > before && !busy());
    }

    private boolean busy() {
        return !"false".equals(driver.findElement(By.id("log")).getDomAttribute("aria-busy"));
    }
}
