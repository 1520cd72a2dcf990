package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Heard.Commands;
import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Copyable;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.KeyCheck;
import dev.magentokeys.diagnosis.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers the check of the keys in one line where it would settle the case, and gives its commands to whoever wants them. */
final class CheckOffer {
    private CheckOffer() {}

    static final String CHOICE = "check-commands";
    static final String COMPOSER_CHOICE = "check-composer";

    /** The check, where it would settle something and the package is known that has to be fetched. */
    static Optional<KeyCheck> of(Diagnosis diagnosis) {
        return KeyCheck.of(diagnosis)
                .filter(check -> diagnosis.find(FactName.FAILED_PACKAGE).isPresent())
                .filter(check -> KeyCheck.wouldSettle(diagnosis));
    }

    /** The present owner's key was seen to fetch the package: no other proof is needed that it is the one to use. */
    static boolean isSettled(Diagnosis diagnosis) {
        return diagnosis
                .find(FactName.NEW_KEY_FETCH)
                .map(Finding::value)
                .filter("fetched"::equals)
                .isPresent();
    }

    static Heard commands(Conversation current, CheckTool tool) {
        Diagnosis diagnosis = Diagnosis.of(current.known());
        if (KeyCheck.of(diagnosis).isEmpty()) {
            return Heard.of(current, "note.no-check");
        }
        boolean listed = !isNotListed(diagnosis);
        return new Heard(
                current, List.of(new Commands(listed ? tool : CheckTool.COMPOSER)), List.of(), Optional.empty(), false);
    }

    /** The line under a question or a verdict; empty when there is nothing to offer. */
    static Optional<Paragraph> line(Voice voice) {
        return of(voice.diagnosis()).map(check -> new Paragraph(voice.say(key("offer.check", check))));
    }

    static Optional<Choice> choice(Voice voice, boolean shown) {
        Optional<KeyCheck> check = of(voice.diagnosis());
        if (shown) {
            return check.filter(known -> !isNotListed(voice.diagnosis()))
                    .map(known -> Choice.of(COMPOSER_CHOICE, voice.say("option.check-composer")));
        }
        return check.map(known -> Choice.of(CHOICE, voice.say(key("option.check", known))));
    }

    /**
     * Puts the offer among the answers to a question, before the one for a person who does not know.
     *
     * @param shown the commands of curl stand above, so that Composer's are what is left to offer
     */
    static List<Choice> among(List<Choice> answers, Voice voice, boolean shown) {
        List<Choice> all = new ArrayList<>(answers);
        choice(voice, shown).ifPresent(choice -> all.add(Math.max(0, all.size() - 1), choice));
        return List.copyOf(all);
    }

    /** What the commands prove, the commands themselves, and what to send back. */
    static List<Part> parts(CheckTool tool, Voice voice) {
        KeyCheck check = KeyCheck.of(voice.diagnosis()).orElseThrow();
        String name = tool == CheckTool.CURL ? "check-curl" : "check-composer";
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(voice.say(key(name + ".why", check))));
        if (tool == CheckTool.COMPOSER) {
            parts.add(new Copyable(voice.say(name + ".title"), CheckCommands.composer(voice.blanks())));
        } else {
            check.fetches()
                    .forEach(fetch -> parts.add(new Copyable(
                            voice.say("check-curl.title." + fetch.id()),
                            CheckCommands.curl(voice.say("blank.publicKey." + fetch.id()), voice.blanks()))));
        }
        parts.add(new Paragraph(voice.say(key(name + ".send", check))));
        return parts;
    }

    private static String key(String stem, KeyCheck check) {
        return stem + (check.fetches().size() == 1 ? ".one-key" : ".two-keys");
    }

    private static boolean isNotListed(Diagnosis diagnosis) {
        return diagnosis
                .find(FactName.SYMPTOM)
                .map(Finding::value)
                .filter(Symptom.PACKAGE_NOT_LISTED.id()::equals)
                .isPresent();
    }
}
