package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Sighting;
import dev.magentokeys.evidence.Unreadable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the files of a letter turned out to be; of those that could be read, the most telling first. */
public record Opened(List<Read> read, List<Refused> refused) {

    private static final Comparator<Read> MOST_TELLING_FIRST = Comparator.comparing((Read file) -> file.reading()
                    .mostTelling()
                    .map(Sighting::symptom)
                    .map(Symptom::ordinal)
                    .orElse(Integer.MAX_VALUE))
            .thenComparing(file -> !file.reading().looksLikeLog());

    public static final Opened NOTHING = new Opened(List.of(), List.of());

    /** @param name blank for the text of the message itself */
    public record Read(String name, LogReading reading) {}

    public record Refused(String name, Unreadable reason) {}

    public Opened {
        read = read.stream().sorted(MOST_TELLING_FIRST).toList();
        refused = List.copyOf(refused);
    }

    Opened and(Opened more) {
        return new Opened(
                Stream.concat(read.stream(), more.read.stream()).toList(),
                Stream.concat(refused.stream(), more.refused.stream()).toList());
    }

    /** How many files there were. */
    public int files() {
        return (int) read.stream().filter(file -> !file.name().isBlank()).count() + refused.size();
    }

    /** What the conversation hears: the most telling log; without any, the comment; without that, why there is no log. */
    Message.Content content(String comment) {
        if (!read.isEmpty()) {
            return new Message.Log(read.get(0).reading(), comment);
        }
        return comment.isBlank() && !refused.isEmpty()
                ? new Message.Unread(refused.get(0).reason())
                : new Message.Text(comment);
    }

    /** Secrets that were masked in what the conversation hears of a log. */
    int redactions() {
        return read.isEmpty() ? 0 : read.get(0).reading().redactions();
    }
}
