package dev.magentokeys.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.measuring.Outcome;
import dev.magentokeys.measuring.Tally;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a measurement is shown: a table for people, one object a language for programs. */
final class MeasureReport {
    private static final String ROW = "%-8s %5s  %5s  %9s  %6s  %7s  %8s  %6s";

    private MeasureReport() {}

    static List<String> text(Map<Language, Tally> tallies, boolean misses) {
        List<String> lines = new ArrayList<>();
        if (misses) {
            tallies.values().forEach(tally -> tally.inexact().forEach(outcome -> lines.add(miss(outcome))));
        }
        lines.add(ROW.formatted("lang", "n", "acts", "precision", "recall", "guides", "language", "masked"));
        tallies.forEach((language, tally) -> lines.add(row(language, tally)));
        return lines;
    }

    private static String row(Language language, Tally tally) {
        return ROW.formatted(
                language.tag(),
                tally.messages(),
                share(tally.acts()),
                share(tally.precision()),
                share(tally.recall()),
                tally.guides() + "/" + tally.guidesAsked(),
                share(tally.languages()),
                tally.masked() + "/" + tally.toMask());
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static String miss(Outcome outcome) {
        String wrong = outcome.wrong().stream()
                .map(finding -> " %s=%s".formatted(finding.name().id(), finding.value()))
                .collect(Collectors.joining());
        String guide = outcome.understood()
                .guide()
                .map(Guide::id)
                .map(" guide "::concat)
                .orElse("");
        return "%s \"%s\"%n    act %s (right: %s)%s%s%s"
                .formatted(
                        outcome.message().id(),
                        outcome.message().text().replace('\n', ' '),
                        outcome.understood().act().id(),
                        String.join("|", outcome.message().expected().acts()),
                        guide,
                        wrong.isEmpty() ? "" : ", wrong:" + wrong,
                        outcome.missed().isEmpty() ? "" : ", missed: " + String.join(" ", outcome.missed()));
    }

    static List<String> json(Map<Language, Tally> tallies, boolean misses) {
        return tallies.entrySet().stream()
                .map(entry -> json(entry.getKey(), entry.getValue(), misses))
                .toList();
    }

    private static String json(Language language, Tally tally, boolean misses) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("locale", language.tag())
                .put("messages", tally.messages())
                .put("acts", tally.acts())
                .put("precision", tally.precision())
                .put("recall", tally.recall())
                .put("guides", tally.guides())
                .put("guidesAsked", tally.guidesAsked())
                .put("language", tally.languages())
                .put("masked", tally.masked())
                .put("toMask", tally.toMask());
        if (misses) {
            tally.inexact()
                    .forEach(outcome ->
                            node.withArray("misses").add(outcome.message().id()));
        }
        return ReplyJson.line(node);
    }
}
