package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Letters;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.directory.Conflict;
import dev.magentokeys.directory.Conflicts;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Known;
import dev.magentokeys.directory.Recorded;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks that begin from the directory: of one environment, or of all of it without a question. */
final class Checking {

    private static final String CHECK = "check";
    private static final String STALE = "stale";
    private static final int BUTTONS = 10;

    private Checking() {}

    /** Empty when the line asks for no check, or one that begins from nothing. */
    static Optional<Entered> read(Request request, String line, Words words) {
        if (isStale(request, line, words)) {
            return Optional.of(Entered.goingOn(
                    List.of(new Part.Paragraph(words.say("stale.dropped"))),
                    new Message.Recalled(List.of()),
                    List.of()));
        }
        String[] pieces = line.split("\\s+", 2);
        if (!pieces[0].toLowerCase(Locale.ROOT).equals(CHECK)) {
            return Optional.empty();
        }
        String name = pieces.length == 1 ? "" : pieces[1].strip();
        if (name.isEmpty()) {
            return alone(request, words);
        }
        return name.equalsIgnoreCase("all") ? Optional.of(all(request, words)) : named(request, name, words);
    }

    private static boolean isStale(Request request, String line, Words words) {
        boolean recalled = request.conversation().known().given().values().stream()
                .anyMatch(finding -> finding.origin() == Origin.REGISTRY);
        return recalled && (line.equals(STALE) || Letters.of(line).equals(Letters.of(words.say("option.stale"))));
    }

    /** Where there is one environment and no case is open, that is the one. */
    private static Optional<Entered> alone(Request request, Words words) {
        List<Environment> all = request.directory().all(Environment.class);
        return all.size() == 1 && !request.conversation().isOpen()
                ? Optional.of(begin(request, all.get(0), words))
                : Optional.empty();
    }

    /**
     * What names no environment belongs to the case that is open; else it is what happened, and goes on as such, unless it is one
     * word where some environments are known.
     */
    private static Optional<Entered> named(Request request, String name, Words words) {
        List<Held> found = Names.find(request.directory(), Kind.ENVIRONMENT, name);
        if (found.size() == 1) {
            return Optional.of(begin(request, (Environment) found.get(0).entry(), words));
        }
        if (found.isEmpty() && !isCommand(request) && request.conversation().isOpen()) {
            return Optional.empty();
        }
        List<Held> known = found.isEmpty()
                ? Names.of(request.directory(), Kind.ENVIRONMENT).toList()
                : found;
        boolean talk = found.isEmpty() && (known.isEmpty() || name.matches(".*\\s.*") || name.matches("[0-9]{3}"));
        if (talk) {
            return Optional.of(Entered.goingOn(List.of(), new Message.Text(name), List.of()));
        }
        String key = found.isEmpty() ? "check.which" : "check.several";
        return Optional.of(Entered.saying(List.of(
                new Part.Paragraph(words.say(key, Map.of("name", Phrases.plain(name)))), buttons(known, words))));
    }

    private static boolean isCommand(Request request) {
        return !(request.message().content() instanceof Message.Text text)
                || text.text().strip().startsWith("/");
    }

    private static Part buttons(List<Held> environments, Words words) {
        return new Part.Choices(environments.stream()
                .limit(BUTTONS)
                .map(held -> button((Environment) held.entry(), words))
                .toList());
    }

    private static Part.Choice button(Environment environment, Words words) {
        return Bookkeeper.button(
                CHECK + " " + environment.id(), words.say("option.check", Map.of("name", title(environment))));
    }

    private static String title(Environment environment) {
        return Phrases.plain(environment.project() + "/" + environment.name());
    }

    private static Entered begin(Request request, Environment environment, Words words) {
        Recall recall = Recall.of(
                Known.facts(request.directory(), environment, request.now().since()), request.directory(), words);
        List<Part> said = new ArrayList<>();
        said.add(new Part.Paragraph(recall.sentence(title(environment))));
        recall.old().ifPresent(old -> said.add(new Part.Paragraph(old)));
        conflicts(request, environment, words).forEach(line -> said.add(new Part.Paragraph(line)));
        List<Finding> facts =
                new ArrayList<>(recall.fresh().stream().map(Recorded::finding).toList());
        List<Finding> failing = request.failing(environment);
        facts.addAll(failing);
        failing.stream()
                .filter(fact -> fact.name() == FactName.SYMPTOM)
                .forEach(seen -> said.add(new Part.Evidence(words.say("check.failed"), List.of(seen.quote()))));
        return Entered.goingOn(
                said, new Message.Recalled(facts), List.of(Bookkeeper.button(STALE, words.say("option.stale"))));
    }

    private static List<String> conflicts(Request request, Environment environment, Words words) {
        return new ConflictSpeech(request.directory(), words).about(environment.ref());
    }

    private static Entered all(Request request, Words words) {
        List<Conflict> found = Conflicts.in(request.directory());
        ConflictSpeech speech = new ConflictSpeech(request.directory(), words);
        List<Held> environments =
                Names.of(request.directory(), Kind.ENVIRONMENT).toList();
        if (environments.isEmpty() && found.isEmpty()) {
            return Entered.saying(words.say("all.nothing", Map.of("example", Examples.adding(Kind.ENVIRONMENT))));
        }
        List<Part> parts = new ArrayList<>();
        found.forEach(conflict -> parts.add(new Part.Paragraph(speech.whole(conflict))));
        List<Held> concerned = environments.stream()
                .filter(held ->
                        found.stream().anyMatch(conflict -> conflict.about().equals(held.ref())))
                .toList();
        String fine = String.join(
                ", ",
                environments.stream()
                        .filter(held -> !concerned.contains(held))
                        .map(held -> title((Environment) held.entry()))
                        .toList());
        if (!fine.isEmpty()) {
            parts.add(new Part.Paragraph(words.say("all.fine", Map.of("names", fine))));
        }
        if (!concerned.isEmpty()) {
            parts.add(buttons(concerned, words));
        }
        return Entered.saying(parts);
    }
}
