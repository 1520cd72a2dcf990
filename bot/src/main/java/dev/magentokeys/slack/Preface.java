package dev.magentokeys.slack;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.Opened;
import dev.magentokeys.diagnosis.FactName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only this edge can say of a letter, before the dialogue's own words and in its language: what reached it, and what did not. */
final class Preface {

    private Preface() {}

    static List<String> of(ReplyTo.Way way, Letter letter, Opened opened, Reply reply) {
        Words words = Words.of(reply.language());
        List<String> lines = new ArrayList<>();
        if (way == ReplyTo.Way.SHORTCUT_IN_VAIN) {
            lines.add(words.get("shortcut.no-log"));
        }
        boolean wordsWereHeard = opened.read().isEmpty() && !letter.text().isBlank();
        if (opened.files() > 1 || (wordsWereHeard && opened.files() > 0)) {
            names(words.get("files.read"), opened.read().stream().map(Opened.Read::name), lines);
            names(words.get("files.unread"), opened.refused().stream().map(Opened.Refused::name), lines);
        }
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

    private static void names(String label, Stream<String> names, List<String> lines) {
        String list = names.filter(name -> !name.isBlank())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            lines.add(label + " " + list);
        }
    }

    static Reply before(Reply reply, List<String> lines) {
        List<Part> parts = Stream.concat(lines.stream().map(Part.Paragraph::new), reply.parts().stream())
                .toList();
        return new Reply(
                reply.turn(),
                reply.language(),
                parts,
                reply.asks(),
                reply.learned(),
                reply.facts(),
                reply.causes(),
                reply.verdict(),
                reply.guide(),
                reply.done());
    }
}
