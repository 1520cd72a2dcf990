package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Reply;
import java.util.List;
import java.util.Optional;

/** What an edge does for the letters that came by it. Implementations are thread-safe. */
public interface Platform {

    /** The name that letters wait under, for instance {@code slack-letters}. */
    String letters();

    /** Begins to fetch a file, outside of any commit. Where the file may come from is the edge's to judge. */
    Fetched fetch(Enclosure enclosure);

    /** Says that a file is not there yet and is tried again; called within a commit, at most once for a letter. */
    List<Parcel> delayed(Letter letter);

    /** What takes the conversation of a letter up again later; empty where the bot cannot speak first. */
    Optional<Parcel> reminder(Letter letter);

    /** Who wrote a letter; empty when it does not say. */
    Optional<Asker> asker(Letter letter);

    /** Where a letter was written, when others read there too, as {@link Incoming#channel} has it. */
    Optional<String> channel(Letter letter);

    /** Renders the answer to a letter; called within the commit, so it only renders. */
    List<Parcel> answer(Letter letter, Opened opened, Reply reply);
}
