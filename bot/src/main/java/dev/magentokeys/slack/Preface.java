package dev.magentokeys.slack;

import dev.magentokeys.chat.FileNames;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.Opened;
import dev.magentokeys.diagnosis.FactName;
import java.util.ArrayList;
import java.util.List;

/** What only this edge can say of a letter, before the dialogue's own words and in its language: what reached it, and what did not. */
final class Preface {

    private Preface() {}

    static List<String> of(ReplyTo.Way way, Letter letter, Opened opened, Reply reply) {
        Texts words = Words.of(reply.language());
        List<String> lines = new ArrayList<>();
        if (way == ReplyTo.Way.SHORTCUT_IN_VAIN) {
            lines.add(words.get("shortcut.no-log"));
        }
        lines.addAll(FileNames.lines(letter, opened, words));
        if (way.isMention() && letter.cut()) {
            lines.add(words.get("mention.rest"));
        } else if (way == ReplyTo.Way.IN_THREAD && asksForTheLog(reply)) {
            lines.add(words.get("mention.above"));
        }
        return lines;
    }

    private static boolean asksForTheLog(Reply reply) {
        return reply.asks().filter(fact -> fact == FactName.SYMPTOM).isPresent();
    }
}
