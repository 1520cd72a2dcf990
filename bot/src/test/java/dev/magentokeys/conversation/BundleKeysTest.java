package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.KeyCheck;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.diagnosis.Questions;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the engine can say and what the bundles hold are the same. */
class BundleKeysTest {

    private static final Pattern LITERAL = Pattern.compile(
            "\"((?:note|report|guide|form|option|confirm|ticket|question|verdict|rule|gap)\\.[a-z.-]*[a-z]|fact-and-value|list-of-two)\"");
    private static final List<String> BY_NUMBER_OF_KEYS = List.of(
            "offer.check",
            "option.check",
            "check-curl.why",
            "check-curl.send",
            "check-composer.why",
            "check-composer.send");
    private static final Pattern RULE = Pattern.compile("infer(?:ence|red)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern CARRIED_OUT = Pattern.compile("Origin\\.INFERRED,\\s*\"([a-z-]+)\"");

    private final Set<String> held = Bundles.phrases().keys(Language.EN);
    private final Phrases phrases = Bundles.phrases();

    @Test
    void everythingThatCanBeSaidHasAMessage() throws IOException {
        assertThat(held).containsAll(said());
    }

    @Test
    void noMessageIsLeftOver() throws IOException {
        Set<String> left = new TreeSet<>(held);
        left.removeAll(said());
        left.removeIf(this::isOfOneCase);
        assertThat(left).isEmpty();
    }

    /** A verdict, a step or a path may have words of its own for a symptom, a path or a rule; what a log proves and what not are said together. */
    private boolean isOfOneCase(String key) {
        String general = key.substring(0, key.lastIndexOf('.'));
        String last = key.substring(key.lastIndexOf('.') + 1);
        if (general.equals("proves") || general.equals("unproved")) {
            return held.contains("proves." + last)
                    && held.contains("unproved." + last)
                    && FactName.SYMPTOM.allows(last);
        }
        return (general.startsWith("verdict.") || general.startsWith("step.") || general.startsWith("path."))
                && held.contains(general)
                && (FactName.SYMPTOM.allows(last) || Path.byId(last).isPresent() || held.contains("rule." + last));
    }

    private Set<String> said() throws IOException {
        Set<String> keys = new TreeSet<>();
        Questions.ALL.forEach(question -> {
            keys.add("question." + question.id());
            keys.add("why." + question.id());
            keys.add("again." + question.id());
            question.options().forEach(option -> keys.add("option." + question.id() + "." + option.id()));
        });
        for (FactName name : FactName.values()) {
            keys.add("fact." + name.id());
            if (!name.isSymptom()) {
                name.allowed().forEach(value -> keys.add(valueKey(name, value)));
            }
        }
        FactName.SYMPTOM.allowed().forEach(value -> keys.add("symptom." + value));
        all(keys, "cause.", Arrays.stream(Cause.values()).map(Cause::id));
        all(keys, "cause-words.", Arrays.stream(Cause.values()).map(Cause::id));
        all(keys, "because.", Arrays.stream(Cause.values()).map(Cause::id));
        all(keys, "verdict.", Arrays.stream(Cause.values()).map(Cause::id));
        all(keys, "check.", VerdictSpeech.CAN_BE_CHECKED.stream().map(Cause::id));
        all(keys, "path.", Arrays.stream(Path.values()).map(Path::id));
        all(keys, "note.unread.", Arrays.stream(Unreadable.values()).map(Unreadable::id));
        all(keys, "blank.", Voice.BLANKS.stream().map(FactName::id));
        all(keys, "", Arrays.stream(StepId.values()).map(StepId::key));
        all(keys, "rule.", found(RULE, "diagnosis"));
        all(keys, "rule.", found(CARRIED_OUT, "conversation"));
        all(keys, "", found(LITERAL, "conversation"));
        all(keys, "", found(LITERAL, "cli"));
        keys.add("check-composer.title");
        for (String stem : BY_NUMBER_OF_KEYS) {
            keys.remove(stem);
            all(keys, stem, Stream.of(".one-key", ".two-keys"));
        }
        for (FactName fetch : KeyCheck.FACTS) {
            keys.add("check-curl.title." + fetch.id());
            keys.add("blank.publicKey." + fetch.id());
        }
        return keys;
    }

    private String valueKey(FactName name, String value) {
        String own = "value." + name.id() + "." + value;
        return phrases.has(Language.EN, own) ? own : "value." + value;
    }

    private static void all(Set<String> keys, String start, Stream<String> ids) {
        ids.forEach(id -> keys.add(start + id));
    }

    /** What stands in the source of a package. */
    private static Stream<String> found(Pattern pattern, String folder) throws IOException {
        java.nio.file.Path sources = java.nio.file.Path.of("src/main/java/dev/magentokeys", folder);
        try (Stream<java.nio.file.Path> files = Files.list(sources)) {
            Set<String> found = new TreeSet<>();
            for (java.nio.file.Path file : files.collect(Collectors.toList())) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
            return found.stream();
        }
    }
}
