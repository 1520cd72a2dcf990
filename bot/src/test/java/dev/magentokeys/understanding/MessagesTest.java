package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.measuring.Labelled;
import dev.magentokeys.measuring.Outcome;
import dev.magentokeys.wording.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example is understood exactly. */
class MessagesTest {

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Messages.examples(language).stream())
                .map(message -> DynamicTest.dynamicTest(message.id() + " " + message.text(), () -> check(message)));
    }

    private static void check(Labelled message) {
        Understood understood =
                Reader.UNDERSTANDING.read(message.text(), message.asked(), Optional.of(message.language()));
        Outcome outcome = new Outcome(message, understood, 0);
        assertThat(understood.act().id()).isIn(message.expected().acts());
        assertThat(outcome.missed()).isEmpty();
        assertThat(outcome.wrong()).isEmpty();
        assertThat(understood.guide()).isEqualTo(message.expected().guide());
        assertThat(understood.wanted()).isEqualTo(message.expected().wanted());
        assertThat(understood.language()).isEqualTo(message.language());
        assertThat(understood.facts())
                .filteredOn(finding -> finding.origin() != Origin.LOG)
                .extracting(Finding::quote)
                .allMatch(message.text().replace("<mailto:", "")::contains);
        message.expected()
                .inferred()
                .ifPresent(fact ->
                        assertThat(Reader.finding(understood, fact).origin()).isEqualTo(Origin.INFERRED));
    }
}
