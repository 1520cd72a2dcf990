package dev.magentokeys.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text around secrets. A build masks the stored inputs; the profile {@code fuzz} lets Jazzer look for more. */
class MaskerGuidedFuzzTest {
    private static final Canaries CANARIES = new Canaries(1);
    private static final List<String> SECRETS = List.of(
            CANARIES.key(),
            CANARIES.gitHub("p"),
            CANARIES.fineGrainedGitHub(),
            CANARIES.slack("b"),
            CANARIES.slackApp());

    /** A control character stands for a secret, with a blank on either side. */
    @FuzzTest
    @DictionaryFile(resourcePath = "secrets.dict")
    void noPlantedSecretSurvives(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int number = 0; number < SECRETS.size(); number++) {
            text = text.replace(Character.toString(number + 1), " " + SECRETS.get(number) + " ");
        }
        Masked masked = Masker.mask(text);
        assertThat(masked.text()).doesNotContain(SECRETS);
        assertThat(breaks(masked.text())).isEqualTo(breaks(text));
        assertThat(Masker.mask(masked.text())).isEqualTo(new Masked(masked.text(), 0));
    }

    private static String breaks(String text) {
        return text.replaceAll("[^\r\n]", "");
    }
}
