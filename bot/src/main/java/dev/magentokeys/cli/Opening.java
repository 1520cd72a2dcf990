package dev.magentokeys.cli;

import dev.magentokeys.conversation.Reply;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/** What stands before the first reply: nothing. */
final class Opening {
    private Opening() {}

    static Reply reply(Language language) {
        return new Reply(
                0,
                language,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
