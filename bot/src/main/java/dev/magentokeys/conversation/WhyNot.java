package dev.magentokeys.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Why isn't it the invoice?": asks in words what speaks against a cause; whatever names no cause is read as anything else is. */
final class WhyNot {
    private WhyNot() {}

    private static final int LONGEST = 120;

    private static final Pattern ASKED = Pattern.compile("(?iuU)(?:\\W|but|and|so|men|och|ma|e|那|但|可是|那麼)*"
            + "(?:why (?:not|isn['’]?t|is(?: it| this| that)? not|wouldn['’]?t|can['’]?t|couldn['’]?t|it['’]?s not)"
            + "|varför (?:inte|är det (?:väl )?inte|kan det inte|skulle det inte|beror det inte|ligger det inte)"
            + "|(?:perch[éèe]'?|come mai) non"
            + "|為什麼不|為甚麼不|為何不|怎麼不|为什么不)"
            + "(?<cause>.+)");

    static Optional<Heard> read(Conversation current, String text, Voice voice) {
        Matcher asked = ASKED.matcher(text.strip());
        return text.length() <= LONGEST && asked.matches()
                ? CauseNames.inWords(asked.group("cause"), voice)
                        .map(cause -> Hearing.explained(current, Optional.of(cause.id())))
                : Optional.empty();
    }
}
