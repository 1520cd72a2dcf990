package dev.magentokeys.parity;

import dev.magentokeys.cli.ChatRun;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;

/** {@code chat --format json}, line by line. */
record TerminalStage(Dialogue dialogue) implements Stage {

    @Override
    public void play(Script script, Language language) {
        ChatRun.replies(dialogue, script, language);
    }

    @Override
    public void close() {
        // Nothing is open between two runs.
    }
}
