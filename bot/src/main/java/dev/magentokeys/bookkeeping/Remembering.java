package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Letters;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes in the directory what a case has brought to light, so that the next one need not ask. */
final class Remembering {

    static final String LINE = "remember";

    private static final Pattern TYPED =
            Pattern.compile("remember(?:\\s+this)?(?:\\s+(?:for\\s+)?(?<place>\\S+))?", Pattern.CASE_INSENSITIVE);

    private Remembering() {}

    /** Empty when the line asks for something else. */
    static Optional<Entered> read(Request request, String line, Words words) {
        Matcher typed = TYPED.matcher(line);
        boolean labelled = Letters.of(line).equals(Letters.of(words.say("option.remember")));
        if (!labelled && !typed.matches()) {
            return Optional.empty();
        }
        Optional<String> place = labelled ? Optional.empty() : Optional.ofNullable(typed.group("place"));
        return place.filter(word -> !isPlace(request, word)).isPresent()
                ? Optional.empty()
                : Optional.of(note(request, place, words));
    }

    private static boolean isPlace(Request request, String word) {
        return word.matches("[^/]+/[^/]+")
                || !Names.find(request.directory(), Kind.ENVIRONMENT, word).isEmpty();
    }

    /** The button, where there is something to be noted by who asks. */
    static List<Part.Choice> offer(Request request, Words words) {
        boolean worthIt = request.role().mayChange()
                && !CaseEntries.of(request, Optional.empty(), words).changes().isEmpty();
        return worthIt ? List.of(Bookkeeper.button(LINE, words.say("option.remember"))) : List.of();
    }

    private static Entered note(Request request, Optional<String> place, Words words) {
        if (!request.role().mayChange()) {
            return Entered.refusing(words.say("refused.change"), LINE);
        }
        CaseEntries.Found found = CaseEntries.of(request, place, words);
        if (found.changes().isEmpty()) {
            return Entered.saying(words.say("remember.nothing"));
        }
        List<Part> said = new ArrayList<>(Bookkeeper.confirmed(request, found.changes(), words));
        missing(found, words).ifPresent(sentence -> said.add(said.size() - 1, new Part.Paragraph(sentence)));
        return Entered.changing(said, found.changes());
    }

    /** What the next check of this environment would have to ask. */
    private static Optional<String> missing(CaseEntries.Found found, Words words) {
        if (found.environment().isEmpty()) {
            return Optional.of(words.say("remember.environment"));
        }
        return found.environment()
                .map(Environment::id)
                .filter(id -> !found.useIsKnown())
                .map(id -> words.say(
                        "remember.use",
                        Map.of(
                                "id",
                                id,
                                "key",
                                found.ownersKey().map(AccessKey::id).orElse("key-y"))));
    }
}
