package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.List;

/** One step back: out of a question that was put in between, to the last step of a path, or to before the last message that told something. */
final class GoingBack {
    private GoingBack() {}

    static Heard from(Conversation current) {
        if (current.stage() != current.stage().beneath()) {
            return ChangeTalk.leave(current);
        }
        if (current.stage() instanceof Stage.Guiding guiding && !guiding.done().isEmpty()) {
            return AfterPath.untick(current, guiding);
        }
        return current.entries().isEmpty() ? Heard.of(current, "note.nothing-before") : withoutTheLast(current);
    }

    private static Heard withoutTheLast(Conversation current) {
        Conversation before = current.withoutLastEntry();
        List<Finding> told = told(current.entries().get(current.entries().size() - 1));
        return told.isEmpty() ? Heard.of(before, "note.back") : Heard.noting(before, new Heard.Undone(told));
    }

    /** What people said or picked; what a log shows is too long to be told again. */
    private static List<Finding> told(Entry last) {
        return last.learned().stream()
                .filter(finding -> finding.origin() == Origin.USER && !finding.isUnsure())
                .toList();
    }
}
