package dev.magentokeys.testing;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dialogue that keeps what it replied, for one conversation at a time; not what was only foreseen, from where the conversation did
 * not go on. Thread-safe.
 */
public final class TracedDialogue implements Dialogue {

    private final Dialogue dialogue;
    private final List<Reply> replies = new ArrayList<>();
    private Optional<Conversation> latest = Optional.empty();

    public TracedDialogue(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public synchronized Turn take(Conversation before, Message message) {
        Turn turn = dialogue.take(before, message);
        if (latest.filter(before::equals).isPresent()) {
            replies.remove(replies.size() - 1);
        }
        latest = Optional.of(before);
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
        latest = Optional.empty();
        return trace;
    }
}
