package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.resources.CommerceModules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that is reported is a failure, one that is explained is none. */
class TalkTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String REFUSED =
            "The 'https://repo.magento.com/packages.json' URL required authentication (HTTP 401).";
    private static final String GONE =
            "The \"https://repo.magento.com/archives/acme/module-x/acme-module-x-1.0.0.0.zip\" file could not be downloaded (HTTP/1.1 404 Not Found)";
    private static final String INVALID =
            "Warning from repo.magento.com: Your Magento authentication keys are invalid.";

    private static String filled(String sentence) {
        return sentence.replace("{401}", REFUSED).replace("{404}", GONE).replace("{keys}", INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you see `{401}`, put the keys into auth.json.",
                "When you get \"{404}\" the package is not part of your licence.",
                "If composer says {keys} then make a new pair.",
                "* errors of the repository, for example {404}",
                "{401} means that the keys are missing",
                "`{404}` indicates a missing licence",
                "Om du ser {401} saknas nycklarna.",
                "Se vedi {keys}, crea una nuova coppia.",
                "如果看到 {401} 請重新建立金鑰",
                "Check that you have provided your Magento authentication keys.",
                "I think that my Magento authentication keys are invalid",
                "composer prints \"URL required authentication\" without keys",
                "the words \"file could not be downloaded (HTTP/2 404 )\" say little",
            })
    void anExplainedMessageIsNoFailure(String sentence) {
        LogReading reading = READER.read(filled(sentence));
        assertThat(reading.sightings()).isEmpty();
        assertThat(reading.composer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{401}",
                "since Monday we get: {401} It usually works.",
                "when I run composer install I see {404}",
                "the error is {404}",
                "Anna says that you have to look at this: {keys} What does it mean?",
                "Still this: {keys} If you see what is wrong, tell me.",
                "我們的部署失敗：{404}",
                "Il deploy si ferma con {401}",
                "it fails with '{401}' on staging, which means we are stuck",
                "You haven't provided your Magento authentication keys. Am I doing anything wrong?",
                "{\"warning\":\"You haven\\u0027t provided your Magento authentication keys.\"}",
                "Your Magento authentication keys are invalid. Please double-check your keys",
            })
    void aReportedMessageIsAFailure(String sentence) {
        LogReading reading = READER.read(filled(sentence));
        assertThat(reading.sightings()).as(reading.toString()).hasSize(1);
        assertThat(reading.sightings().get(0).host()).contains("repo.magento.com");
    }
}
