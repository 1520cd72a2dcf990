package dev.magentokeys.testing;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/** Replies that say just what a test needs. */
public final class Replies {

    private Replies() {}

    public static Reply of(Part... parts) {
        return of(7, Language.EN, List.of(parts));
    }

    public static Reply of(int turn, Language language, List<Part> parts) {
        return new Reply(
                turn,
                language,
                parts,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
