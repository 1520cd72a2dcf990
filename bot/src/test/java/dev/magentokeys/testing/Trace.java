package dev.magentokeys.testing;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import java.util.List;

/** What a machine sees of a conversation: all of each reply but its words. */
public final class Trace {
    private Trace() {}

    public static String of(Reply reply) {
        return "asks %s, learned %s, knows %s, offers %s, holds %s, standings %s, guide %s, done %s"
                .formatted(
                        reply.asks().map(FactName::id).orElse("nothing"),
                        reply.learned(),
                        known(reply),
                        reply.choices().stream().map(Part.Choice::id).toList(),
                        verdict(reply),
                        reply.causes().stream()
                                .map(cause -> cause.cause().id() + " "
                                        + cause.status().id())
                                .toList(),
                        reply.guide().orElse("none"),
                        reply.done());
    }

    private static List<String> known(Reply reply) {
        return reply.facts().stream()
                .map(fact -> fact.finding().name().id() + "=" + valueInAnyLanguage(fact.finding()) + " from "
                        + fact.finding().origin())
                .sorted()
                .toList();
    }

    /** Since when it fails stays in the words of the person. */
    private static String valueInAnyLanguage(Finding finding) {
        return finding.name() == FactName.FAILING_SINCE ? "told" : finding.value();
    }

    private static String verdict(Reply reply) {
        return reply.verdict()
                .map(verdict -> "%s by %s, %s"
                        .formatted(
                                verdict.cause().id(),
                                verdict.path().id(),
                                verdict.certainty().id()))
                .orElse("nothing");
    }
}
