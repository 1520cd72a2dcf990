package dev.magentokeys.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Files of this machine dragged over the page with a mouse, as the browser itself sees it. */
record Drag(ChromeDriver driver, List<String> paths) {

    static Drag of(ChromeDriver driver, Path... files) {
        List<String> paths = Arrays.stream(files)
                .map(file -> file.toAbsolutePath().toString())
                .toList();
        return new Drag(driver, paths);
    }

    Drag over() {
        event("dragEnter");
        event("dragOver");
        return this;
    }

    void drop() {
        over();
        event("drop");
    }

    /** Leaves the window. The browser's own command for it ends the drag without a word to the page. */
    void away() {
        driver.executeScript("document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true }))");
    }

    private void event(String type) {
        Map<String, Object> data = Map.of("items", List.of(), "files", paths, "dragOperationsMask", 1);
        driver.executeCdpCommand("Input.dispatchDragEvent", Map.of("type", type, "x", 300, "y", 300, "data", data));
    }
}
