package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.directory.Conflict;
import dev.magentokeys.directory.Conflicts;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the failed deployments of one environment into words: what the log shows, what that proves, and how to go on. */
record DeploySpeech(Phrases phrases, Language language, FailedDeploys failed, Directory directory) {

    /** What begins a check of an environment, wherever the button stands. */
    private static final String CHECK = "directory:check:";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(head()));
        if (failed.over().isPresent()) {
            return parts;
        }
        if (failed.areAboutKeys()) {
            meaning().map(Part.Paragraph::new).ifPresent(parts::add);
            cause().or(this::former).map(Part.Paragraph::new).ifPresent(parts::add);
        }
        failed.symptom().map(this::quoted).ifPresent(parts::add);
        if (failed.areAboutKeys()) {
            parts.add(new Part.Choices(List.of(Part.Choice.of(CHECK + environment(), say("deploy.check")))));
        }
        return parts;
    }

    private String head() {
        Map<String, Object> blanks = Map.of(
                "environment", named(),
                "date", MINUTE.format(failed.over().orElseGet(failed::latest)),
                "times", failed.times(),
                "since", MINUTE.format(failed.since()),
                "symptom", failed.symptom().map(this::inWords).orElse(""));
        String head = failed.over().isPresent()
                ? "deploy.over"
                : failed.areAboutKeys()
                        ? "deploy.keys"
                        : failed.symptom().isPresent() ? "deploy.not-keys" : "deploy.not-seen";
        return phrases.say(language, head, blanks);
    }

    private String named() {
        return Names.environment(failed.in(directory).stream()
                .findFirst()
                .map(known -> known.project() + " " + known.name())
                .orElseGet(() -> failed.project() + " " + failed.environment()));
    }

    private String inWords(Finding symptom) {
        return say("symptom." + symptom.value());
    }

    private Optional<String> meaning() {
        return failed.symptom()
                .map(symptom -> "proves." + symptom.value())
                .filter(key -> phrases.has(language, key))
                .map(this::say);
    }

    /** Where the log and what was told decide it. */
    private Optional<String> cause() {
        return failed.diagnosis(directory)
                .verdict()
                .map(Verdict::cause)
                .filter(cause -> cause != Cause.UNDETERMINED)
                .map(cause -> phrases.say(language, "deploy.cause", Map.of("cause", say("cause." + Ids.kebab(cause)))));
    }

    /** What the directory alone has against the environment's key. */
    private Optional<String> former() {
        List<Ref> here = failed.in(directory).stream().map(Environment::ref).toList();
        boolean former = Conflicts.in(directory).stream()
                .anyMatch(conflict ->
                        conflict.kind() == Conflict.Kind.FORMER_CONTACTS_KEY && here.contains(conflict.about()));
        String keys = directory.all(KeyUse.class).stream()
                .filter(use -> here.contains(new Ref(Kind.ENVIRONMENT, use.environment())))
                .map(use -> new Names(directory).key(use.key()))
                .distinct()
                .collect(Collectors.joining(", "));
        return former ? Optional.of(phrases.say(language, "deploy.former", Map.of("key", keys))) : Optional.empty();
    }

    private Part quoted(Finding symptom) {
        String line = symptom.line().isPresent()
                ? phrases.say(
                        language,
                        "deploy.line",
                        Map.of("line", String.valueOf(symptom.line().getAsInt())))
                : say("alert.evidence");
        return new Part.Evidence(line, List.of(symptom.quote()));
    }

    /** By its id where it is known, which is what a person would type. */
    private String environment() {
        return failed.in(directory).stream()
                .map(known -> known.id())
                .findFirst()
                .orElseGet(() -> failed.project() + "/" + failed.environment());
    }

    private String say(String key) {
        return phrases.say(language, key);
    }
}
