package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each failure that is not about the keys has a short answer of its own, in every language. */
class NotKeysAnswersTest {

    private static final int LONGEST_SENTENCES = 330;
    private static final Map<Language, String> LEAVE_THEM = Map.of(
            Language.EN, "leave", Language.SV, "vara som de är", Language.IT, "come sono", Language.ZH_HANT, "請維持原樣");

    private static Stream<Symptom> notKeys() {
        return Arrays.stream(Symptom.values()).filter(symptom -> symptom.family() == Symptom.Family.NOT_KEYS);
    }

    static Stream<Arguments> everyOneInEveryLanguage() {
        return notKeys()
                .flatMap(symptom -> Stream.of(Language.values()).map(language -> Arguments.of(symptom, language)));
    }

    private static Talk log(Symptom symptom, Language language) {
        Message.Content log = Script.named("log-" + symptom.id()).steps().get(0).content(language);
        return Talk.in(language).send(new Message(log, Optional.of(language), 0));
    }

    @ParameterizedTest
    @MethodSource("everyOneInEveryLanguage")
    void itNamesTheThingAndLeavesTheKeysAlone(Symptom symptom, Language language) {
        Talk talk = log(symptom, language);
        String first = talk.of(Part.Paragraph.class).get(0).text();
        assertThat(first).containsIgnoringCase(LEAVE_THEM.get(language)).hasSizeLessThan(LONGEST_SENTENCES);
        assertThat(first).doesNotContain("{", "[").isNotEqualTo(general(symptom, language));
        List<Part.Step> steps = talk.steps();
        assertThat(steps).hasSizeBetween(2, 3);
        assertThat(steps.get(0).text()).isNotEqualTo(Bundles.phrases().say(language, "step.repair"));
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.text()).doesNotContain("{").hasSizeLessThan(LONGEST_SENTENCES));
    }

    private static String general(Symptom symptom, Language language) {
        String words = Bundles.phrases().say(language, "symptom." + symptom.id());
        return Bundles.phrases().say(language, "verdict.not-keys", Map.of("symptomInWords", words));
    }

    @ParameterizedTest
    @MethodSource("everyOneInEveryLanguage")
    void toldWithoutALogItStillReadsAsASentence(Symptom symptom, Language language) {
        Map<String, ?> unknown = Map.of(
                "hostKnown", "no", "packageKnown", "no", "failedHost", "?", "failedPackage", "?", "failedPhase", "x");
        String said = Bundles.phrases().say(language, "verdict.not-keys." + symptom.id(), unknown);
        assertThat(said).doesNotContain("{", "?").hasSizeGreaterThan(20);
    }

    @Test
    void eachHasTheLinkThatFitsIt() {
        List<String> links = new ArrayList<>();
        notKeys()
                .forEach(symptom -> log(symptom, Language.EN)
                        .of(Part.Links.class)
                        .forEach(part -> part.links().forEach(link -> links.add(link.url()))));
        assertThat(links).hasSameSizeAs(notKeys().toList()).allMatch(url -> url.startsWith("https://"));
        assertThat(new HashSet<>(links)).hasSameSizeAs(links);
    }

    @Test
    void whatTheLogShowedStandsInTheWordsAndInTheCommands() {
        assertThat(log(Symptom.OTHER_REPOSITORY_AUTH, Language.EN).words()).contains("composer.acme.example refuses");
        assertThat(command(Symptom.PLUGIN_NOT_ALLOWED, 0))
                .hasValue("composer config --no-plugins allow-plugins.acme-shop/composer-plugin true");
        assertThat(command(Symptom.DEPENDENCY_CONFUSION, 0))
                .hasValueSatisfying(text -> assertThat(text).startsWith("composer require acme-shop/module-loyalty:"));
        assertThat(command(Symptom.DNS, 1)).hasValue("nslookup repo.magento.com");
        assertThat(command(Symptom.GIT_SSH_KEY, 1)).hasValue("magento-cloud ssh-key:add");
        assertThat(log(Symptom.LATER_PHASE, Language.EN).words()).contains("It fails while deploying.");
    }

    private static Optional<String> command(Symptom symptom, int step) {
        return log(symptom, Language.EN).steps().get(step).command();
    }
}
