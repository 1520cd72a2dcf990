package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.CaseButton;
import dev.magentokeys.chat.CaseLines;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Json;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.ListedCase;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws the Home tab: the open cases, last touched first, and how to begin. It holds at most {@value #MOST} cases and some thirty
 * blocks, of the hundred that Slack takes.
 */
final class HomeView {

    static final int MOST = 10;

    private static final int LONGEST_LINE = 280;

    private final Texts words;
    private final ObjectNode view = Json.object().put("type", "home");
    private final ArrayNode blocks = view.putArray("blocks");

    private HomeView(Language language) {
        this.words = Words.of(language);
    }

    static ObjectNode of(List<ListedCase> cases, Language language) {
        HomeView home = new HomeView(language);
        home.section(home.words.get("home.intro"));
        home.cases(cases);
        home.howToBegin();
        return home.view;
    }

    private void cases(List<ListedCase> cases) {
        header("cases");
        if (cases.isEmpty()) {
            section(words.get("cases.none"));
        }
        List<ListedCase> shown = cases.subList(0, Math.min(MOST, cases.size()));
        for (int place = 0; place < shown.size(); place++) {
            add(shown.get(place), place);
        }
        if (shown.size() < cases.size()) {
            context(Mrkdwn.format(words.get("cases.more").formatted(cases.size() - shown.size())));
        }
    }

    private void add(ListedCase listed, int place) {
        String lines = CaseLines.of(listed.status(), words).map(HomeView::line).collect(Collectors.joining("\n"));
        text(lines)
                .set(
                        "accessory",
                        Controls.bare(
                                "home:case:" + place, words.get("cases.go-on"), CaseButton.write(listed.choice())));
        context(Mrkdwn.format(words.get("cases.touched")) + " " + date(listed.touched()));
    }

    private static String line(String text) {
        return Mrkdwn.format(Chunks.shorten(text.replaceAll("\\s+", " "), LONGEST_LINE));
    }

    /** Slack shows it in the reader's own time and words. */
    private static String date(Instant touched) {
        String otherwise = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
                .withZone(ZoneOffset.UTC)
                .format(touched);
        return "<!date^" + touched.getEpochSecond() + "^{date_short_pretty} {time}|" + otherwise + ">";
    }

    private void howToBegin() {
        blocks.addObject().put("type", "divider");
        header("home.begin");
        section(words.get("home.ways"));
        ObjectNode start = Controls.bare("home:start", words.get("start"), CaseButton.write(new CaseChoice.Fresh()))
                .put("style", "primary");
        blocks.addObject().put("type", "actions").putArray("elements").add(start);
        context(Mrkdwn.format(words.get("home.private")));
    }

    private void header(String key) {
        blocks.addObject().put("type", "header").set("text", Controls.plainText(words.get(key), 150));
    }

    private void section(String text) {
        text(Mrkdwn.format(text));
    }

    private ObjectNode text(String mrkdwn) {
        ObjectNode block = blocks.addObject().put("type", "section");
        block.putObject("text").put("type", "mrkdwn").put("text", mrkdwn).put("verbatim", true);
        return block;
    }

    private void context(String mrkdwn) {
        blocks.addObject()
                .put("type", "context")
                .putArray("elements")
                .addObject()
                .put("type", "mrkdwn")
                .put("text", mrkdwn);
    }
}
