package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asking to change a fact: {@code /change}, {@code /change keyInUse}, "change 3" after a status, or a button. */
final class ChangeRequests {
    private ChangeRequests() {}

    static final String ANY = "change";
    private static final String COMMAND = "/change";
    private static final String BUTTON = ANY + "-";

    /** The id of the button that changes a fact. */
    static String button(FactName fact) {
        return BUTTON + fact.id();
    }

    /** The button names its fact, so it never grows old. */
    static Optional<Heard> pressed(Conversation current, String choice) {
        if (choice.equals(ANY)) {
            return Optional.of(which(current));
        }
        return Optional.of(choice)
                .filter(pressed -> pressed.startsWith(BUTTON))
                .flatMap(pressed -> FactName.byId(pressed.substring(BUTTON.length())))
                .map(fact -> ChangeTalk.begin(current, fact));
    }

    static Optional<Heard> read(Conversation current, String text, Voice voice) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.equals(COMMAND) || typed.startsWith(COMMAND + " ")) {
            return Optional.of(fact(current, typed.substring(COMMAND.length()), voice)
                    .map(fact -> ChangeTalk.begin(current, fact))
                    .orElseGet(() -> which(current)));
        }
        return Stream.of(voice.say("option.change-word"), ANY)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(typed::startsWith)
                .flatMap(word -> fact(current, typed.substring(word.length()), voice).stream())
                .findFirst()
                .map(fact -> ChangeTalk.begin(current, fact));
    }

    /** Asks for which fact it is, where anything is known. */
    static Heard which(Conversation current) {
        List<FactName> known = names(current);
        return known.isEmpty()
                ? Heard.of(current, "note.status-nothing")
                : Heard.noting(current, new Heard.FactList("note.change-which", known));
    }

    /** By its number in the status, its name of record, or its name in the person's language. */
    private static Optional<FactName> fact(Conversation current, String named, Voice voice) {
        String wanted = Letters.of(named);
        if (wanted.matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(wanted);
            List<FactName> names = names(current);
            return number >= 1 && number <= names.size() ? Optional.of(names.get(number - 1)) : Optional.empty();
        }
        return Arrays.stream(FactName.values())
                .filter(fact -> Letters.of(fact.id()).equals(wanted)
                        || Letters.of(voice.label(fact)).equals(wanted))
                .findFirst();
    }

    private static List<FactName> names(Conversation current) {
        return StatusSpeech.listed(current.known()).stream().map(Finding::name).toList();
    }
}
