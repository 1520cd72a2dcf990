package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** What axe-core finds on a page as it stands, on a wide and on a narrow screen, light and dark. */
record Accessibility(Browser browser) {

    /** Fails on any finding, and leaves a picture of each look. */
    void check(String state) {
        check(state, 1280, 860);
        checkNarrow(state);
        browser.screen(1280, 860, "light");
    }

    void checkNarrow(String state) {
        check(state, 390, 844);
    }

    private void check(String state, int width, int height) {
        for (String scheme : List.of("dark", "light")) {
            browser.screen(width, height, scheme);
            browser.screenshot("look-%s-%d-%s".formatted(state, width, scheme));
            assertThat(findings()).as("%s, %d wide, %s", state, width, scheme).isEmpty();
        }
    }

    private List<String> findings() {
        return new AxeBuilder()
                .analyze(browser.driver).getViolations().stream()
                        .map(Accessibility::finding)
                        .toList();
    }

    private static String finding(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
