package dev.magentokeys.testing;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import java.util.ArrayList;
import java.util.List;

/** A dialogue that keeps what it replied, for one conversation at a time. Thread-safe. */
public final class TracedDialogue implements Dialogue {

    private final Dialogue dialogue;
    private final List<Reply> replies = new ArrayList<>();

    public TracedDialogue(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public synchronized Turn take(Conversation before, Message message) {
        Turn turn = dialogue.take(before, message);
        replies.add(turn.reply());
        return turn;
    }

    public synchronized Reply last() {
        return replies.get(replies.size() - 1);
    }

    /** The trace since the last call of this method. */
    public synchronized List<String> trace() {
        List<String> trace = replies.stream().map(Trace::of).toList();
        replies.clear();
        return trace;
    }
}
