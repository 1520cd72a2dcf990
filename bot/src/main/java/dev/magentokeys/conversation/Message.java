package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.evidence.UnreadableLogException;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person sent, already masked by the edge.
 *
 * @param platformLanguage the language that the person's Slack, Teams or browser is set to, where known
 * @param redactions how many secrets the edge masked in this message
 * @param slept how long the conversation had rested when it came; zero when that is not known
 */
public record Message(Content content, Optional<Language> platformLanguage, int redactions, Duration slept) {

    /** One that comes while the conversation runs. */
    public Message(Content content, Optional<Language> platformLanguage, int redactions) {
        this(content, platformLanguage, redactions, Duration.ZERO);
    }

    /** What kind of thing was sent. */
    public sealed interface Content permits Text, Log, Unread, Pressed, Filled, Changed, Recalled, Reminder {

        /**
         * A file that was given as a log, read to its end but not closed.
         *
         * @throws IOException when the file stops coming
         */
        static Content ofFile(InputStream file, LogReader reader, String comment) throws IOException {
            try {
                return new Log(reader.read(file), comment);
            } catch (UnreadableLogException unreadable) {
                return new Unread(unreadable.reason());
            }
        }
    }

    /** Free text, of one line or of many: words, a pasted log, a command such as "back". */
    public record Text(String text) implements Content {}

    /**
     * A whole log that the edge has read as it came: a file that was uploaded or dropped, a message that somebody pointed at.
     *
     * @param comment what the person wrote beside it; blank when nothing
     */
    public record Log(LogReading reading, String comment) implements Content {}

    /** Something that was meant as a log and could not be read. */
    public record Unread(Unreadable reason) implements Content {}

    /**
     * A button.
     *
     * @param turn the turn in which the button was offered; empty means the latest
     */
    public record Pressed(String choice, Optional<Integer> turn) implements Content {}

    /** A form, by input id; blank means left out. */
    public record Filled(Map<String, String> values) implements Content {}

    /**
     * A fact that the person set by hand.
     *
     * @param value what it is now; empty takes it back
     */
    public record Changed(FactName fact, Optional<String> value) implements Content {

        /** @throws IllegalArgumentException when the fact does not take the value */
        public Changed {
            if (value.filter(given -> !fact.allows(given)).isPresent()) {
                throw new IllegalArgumentException(
                        "Fact %s does not take that value [Hint: allowed are %s]".formatted(fact.id(), fact.allowed()));
            }
        }
    }

    /**
     * What is on record begins or goes on with the case; nobody said it.
     *
     * @param facts take the place of all that was on record before; what was said or seen counts more
     */
    public record Recalled(List<Finding> facts) implements Content {
        public Recalled {
            facts = List.copyOf(facts);
        }
    }

    /** Nobody said anything, and the time has come that {@link Dialogue.Turn#comesBack} named. */
    public record Reminder() implements Content {}

    public static Message text(String text) {
        return new Message(new Text(text), Optional.empty(), 0);
    }

    public static Message log(LogReading reading, String comment) {
        return new Message(new Log(reading, comment), Optional.empty(), 0);
    }

    public static Message pressed(String choice) {
        return new Message(new Pressed(choice, Optional.empty()), Optional.empty(), 0);
    }

    public static Message reminder() {
        return new Message(new Reminder(), Optional.empty(), 0);
    }

    public static Message filled(Map<String, String> values) {
        return new Message(new Filled(values), Optional.empty(), 0);
    }

    public static Message changed(FactName fact, String value) {
        return new Message(new Changed(fact, Optional.of(value)), Optional.empty(), 0);
    }

    public static Message takenBack(FactName fact) {
        return new Message(new Changed(fact, Optional.empty()), Optional.empty(), 0);
    }

    public Message from(Optional<Language> platform) {
        return new Message(content, platform, redactions, slept);
    }

    public Message after(Duration rest) {
        return new Message(content, platformLanguage, redactions, rest);
    }
}
