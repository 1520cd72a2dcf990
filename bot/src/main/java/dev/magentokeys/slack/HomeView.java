package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Json;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.ListedCase;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the Home tab: the open cases, last touched first, and how to begin. It holds at most {@value #MOST} cases and some thirty
 * blocks, of the hundred that Slack takes.
 */
final class HomeView {

    static final int MOST = 10;

    private static final int LONGEST_LINE = 280;
    private static final String FRESH = "fresh";
    private static final String CURRENT = "current";
    private static final String ASIDE = "aside:";

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

    /** What a button of the tab stands for; empty when it is none of ours. */
    static Optional<CaseChoice> choice(@Nullable String value) {
        return Optional.ofNullable(value).flatMap(known -> switch (known) {
            case FRESH -> Optional.of(new CaseChoice.Fresh());
            case CURRENT -> Optional.of(new CaseChoice.Current());
            default ->
                known.startsWith(ASIDE)
                        ? Optional.of(new CaseChoice.TakenUp(known.substring(ASIDE.length())))
                        : Optional.empty();
        });
    }

    private static String value(CaseChoice choice) {
        if (choice instanceof CaseChoice.TakenUp taken) {
            return ASIDE + taken.caseId();
        }
        return choice instanceof CaseChoice.Fresh ? FRESH : CURRENT;
    }

    private void cases(List<ListedCase> cases) {
        header("home.cases");
        if (cases.isEmpty()) {
            section(words.get("home.none"));
        }
        List<ListedCase> shown = cases.subList(0, Math.min(MOST, cases.size()));
        for (int place = 0; place < shown.size(); place++) {
            add(shown.get(place), place);
        }
        if (shown.size() < cases.size()) {
            context(Mrkdwn.format(words.get("home.more").formatted(cases.size() - shown.size())));
        }
    }

    private void add(ListedCase listed, int place) {
        String lines = lines(listed.status()).map(HomeView::line).collect(Collectors.joining("\n"));
        text(lines)
                .set("accessory", Controls.bare("home:case:" + place, words.get("home.go-on"), value(listed.choice())));
        context(Mrkdwn.format(words.get("home.touched")) + " " + date(listed.touched()));
    }

    private static String line(String text) {
        return Mrkdwn.format(Chunks.shorten(text.replaceAll("\\s+", " "), LONGEST_LINE));
    }

    /** What fails, what came out, and what is next. */
    private Stream<String> lines(Reply status) {
        Optional<String> failing = shown(status, FactName.SYMPTOM);
        String title = "**" + failing.orElseGet(() -> words.get("home.untold")) + "**"
                + shown(status, FactName.FAILED_PACKAGE)
                        .map(name -> " `" + name + "`")
                        .orElse("");
        Optional<String> result = status.verdict()
                .flatMap(verdict -> label(verdict, status))
                .map(label -> words.get("home.result") + " " + label);
        return Stream.of(Optional.of(title), result, next(status)).flatMap(Optional::stream);
    }

    private static Optional<String> shown(Reply status, FactName name) {
        return status.facts().stream()
                .filter(fact -> fact.finding().name() == name)
                .map(Reply.ShownFact::shown)
                .findFirst();
    }

    private static Optional<String> label(Verdict verdict, Reply status) {
        return status.causes().stream()
                .filter(cause -> cause.cause() == verdict.cause())
                .map(Reply.ShownCause::label)
                .findFirst();
    }

    /** A status says what is known, and then the open question or the next step. */
    private Optional<String> next(Reply status) {
        return status.parts().stream()
                .skip(1)
                .filter(Part.Paragraph.class::isInstance)
                .map(part -> ((Part.Paragraph) part).text())
                .map(text -> words.get("home.next") + " " + text)
                .findFirst();
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
        ObjectNode start =
                Controls.bare("home:start", words.get("home.start"), FRESH).put("style", "primary");
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
