package dev.magentokeys.chat;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list of cases says of each. */
public final class CaseLines {

    private CaseLines() {}

    /** What fails, what came out, and what is next. */
    public static Stream<String> of(Reply status, Texts words) {
        Optional<String> failing = shown(status, FactName.SYMPTOM);
        String title = "**" + failing.orElseGet(() -> words.get("cases.untold")) + "**"
                + shown(status, FactName.FAILED_PACKAGE)
                        .map(name -> " `" + name + "`")
                        .orElse("");
        Optional<String> result = status.verdict()
                .flatMap(verdict -> label(verdict, status))
                .map(label -> words.get("cases.result") + " " + label);
        return Stream.of(Optional.of(title), result, next(status, words)).flatMap(Optional::stream);
    }

    private static Optional<String> shown(Reply status, FactName name) {
        return status.facts().stream()
                .filter(fact -> fact.finding().name() == name)
                .map(Reply.ShownFact::shown)
                .findFirst();
    }

    private static Optional<String> label(Verdict verdict, Reply status) {
        return status.causes().stream()
                .filter(cause -> cause.cause() == verdict.cause())
                .map(Reply.ShownCause::label)
                .findFirst();
    }

    /** A status says what is known, and then the open question or the next step. */
    private static Optional<String> next(Reply status, Texts words) {
        return status.parts().stream()
                .skip(1)
                .filter(Part.Paragraph.class::isInstance)
                .map(part -> ((Part.Paragraph) part).text())
                .map(text -> words.get("cases.next") + " " + text)
                .findFirst();
    }
}
