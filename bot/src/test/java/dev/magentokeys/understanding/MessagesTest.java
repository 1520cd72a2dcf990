package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MessagesTest {

    @TestFactory
    Stream<DynamicTest> english() throws IOException {
        return tests("en");
    }

    @TestFactory
    Stream<DynamicTest> swedish() throws IOException {
        return tests("sv");
    }

    @TestFactory
    Stream<DynamicTest> italian() throws IOException {
        return tests("it");
    }

    @TestFactory
    Stream<DynamicTest> chinese() throws IOException {
        return tests("zh-Hant");
    }

    private static Stream<DynamicTest> tests(String tag) throws IOException {
        return Sample.of(tag).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.text(), () -> check(sample, Language.byTag(tag))));
    }

    private static void check(Sample sample, Optional<Language> spoken) {
        Optional<FactName> asked = Optional.ofNullable(sample.asked()).flatMap(FactName::byId);
        Understood understood = Reader.UNDERSTANDING.read(sample.text(), asked, spoken);
        Map<String, String> facts = Reader.facts(understood);
        assertThat(understood.act().id()).isIn(sample.acts());
        assertThat(facts).containsAllEntriesOf(sample.stated());
        assertThat(facts.keySet()).allMatch(sample::tolerates);
        assertThat(understood.guide().map(Guide::id)).isEqualTo(sample.guideId());
        assertThat(understood.wanted().map(Language::tag)).isEqualTo(sample.wantedTag());
        assertThat(understood.language()).isEqualTo(spoken.orElseThrow());
        understood.facts().stream()
                .filter(finding -> finding.origin() != Origin.LOG)
                .forEach(finding ->
                        assertThat(sample.text().replace("<mailto:", "")).contains(finding.quote()));
        Optional.ofNullable(sample.inferred())
                .flatMap(FactName::byId)
                .ifPresent(fact ->
                        assertThat(Reader.finding(understood, fact).origin()).isEqualTo(Origin.INFERRED));
    }
}
