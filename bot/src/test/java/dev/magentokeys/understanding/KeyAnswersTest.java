package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the repository answered to each key, as people say it. */
class KeyAnswersTest {

    private static Map<String, String> offered(String text) {
        return Reader.facts(Reader.read(text, FactName.OLD_KEY_FETCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X 403, Y 200 | refused | fetched",
                "x: 404; y: 206 | refused | fetched",
                "key X gives 401 and key Y gives 200 | unauthorized | fetched",
                "old key: 404 / new key: 200 | refused | fetched",
                "Y 200, X 403 | refused | fetched",
                "403 with the old key, 200 with the new key | refused | fetched",
                "key X: HTTP/2 403, key Y: HTTP/1.1 302 | refused | fetched",
                "nyckel X 403, nyckel Y 200 | refused | fetched",
                "gamla nyckeln: 404, nya nyckeln: 200 | refused | fetched",
                "den förra ägarens nyckel 403, den nuvarande ägarens nyckel 403 | refused | refused",
                "chiave X 401, chiave Y 200 | unauthorized | fetched",
                "la vecchia chiave: 403, la nuova chiave: 200 | refused | fetched",
                "chiave del titolare precedente 403, chiave del titolare attuale 206 | refused | fetched",
                "金鑰X 403，金鑰Y 200 | refused | fetched",
                "舊金鑰：404，新金鑰：200 | refused | fetched",
                "Ｘ ４０３，Ｙ ２００ | refused | fetched",
            })
    void bothKeysNamedPlainlyNeedNoOffer(String text, String old, String now) {
        Map<String, String> expected = Map.of("oldKeyFetch", old, "newKeyFetch", now);
        assertThat(Reader.facts(Reader.read(text))).isEqualTo(expected);
        assertThat(offered(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first one 401 second 200 | unauthorized | fetched",
                "the first gave 403 and the second 200 | refused | fetched",
                "the old one 403, the new one 200 | refused | fetched",
                "403, 200 | refused | fetched",
                "403 and then 200 | refused | fetched",
                "1: 403 2: 200 | refused | fetched",
                "HTTP/2 403 HTTP/2 200 | refused | fetched",
                "both 403 | refused | refused",
                "404 for both keys | refused | refused",
                "X not listed, Y 200 | refused | fetched",
                "första 401, andra 200 | unauthorized | fetched",
                "den gamla 403, den nya 206 | refused | fetched",
                "båda 404 | refused | refused",
                "403 och 200 | refused | fetched",
                "la prima 401, la seconda 200 | unauthorized | fetched",
                "quella vecchia 403, quella nuova 200 | refused | fetched",
                "entrambe 403 | refused | refused",
                "403 e poi 200 | refused | fetched",
                "第一個 401，第二個 200 | unauthorized | fetched",
                "舊的 403，新的 200 | refused | fetched",
                "兩組都 403 | refused | refused",
                "403 和 200 | refused | fetched",
            })
    void whereTheCheckIsOnOfferTheOrderAndShortNamesCount(String text, String old, String now) {
        assertThat(offered(text)).isEqualTo(Map.of("oldKeyFetch", old, "newKeyFetch", now));
    }

    @Test
    void theBareOutputOfBothCommandsIsReadInTheirOrder() {
        assertThat(offered("403\n200")).isEqualTo(Map.of("oldKeyFetch", "refused", "newKeyFetch", "fetched"));
        assertThat(offered("401\n206\n")).isEqualTo(Map.of("oldKeyFetch", "unauthorized", "newKeyFetch", "fetched"));
        assertThat(Reader.facts(Reader.read("403", FactName.USED_KEY_FETCH)))
                .isEqualTo(Map.of("usedKeyFetch", "refused"));
        assertThat(offered("X: [403] https://repo.magento.com/archives/a/b/a-b-101.2.7.0.zip"))
                .isEqualTo(Map.of("oldKeyFetch", "refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"403", "403 200 401", "X 403 404", "X 403, X 200", "403 / 403 / 200", "X and Y: 403"})
    void whoseNumberItIsIsNeverGuessed(String text) {
        Map<String, String> facts = offered(text);
        if (text.equals("X and Y: 403")) {
            assertThat(facts).isEqualTo(Map.of("oldKeyFetch", "refused", "newKeyFetch", "refused"));
        } else {
            assertThat(facts).isEqualTo(Map.of("oldKeyFetch", "unsure"));
        }
    }

    @ParameterizedTest
    @CsvSource({"000", "407", "500", "503", "429", "100"})
    void aNumberThatSaysNothingOfTheKeyIsQuoted(String number) {
        Understood understood = Reader.read("X 403, Y " + number, FactName.OLD_KEY_FETCH);
        assertThat(Reader.facts(understood)).isEqualTo(Map.of("oldKeyFetch", "refused", "newKeyFetch", "unsure"));
        assertThat(Reader.finding(understood, FactName.NEW_KEY_FETCH).quote()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "403\n200",
                "403",
                "the deploy gives 403 with the old key",
                "first 403, then 404",
                "does X give 403 and Y 200?",
                "the old project gave 403 and the new project gives 404"
            })
    void withoutAnOfferNothingElseIsTakenForACheck(String text) {
        assertThat(Reader.facts(Reader.read(text))).doesNotContainKeys("oldKeyFetch", "newKeyFetch", "usedKeyFetch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the deploy now says 404 instead of 403",
                "the old key",
                "the new one has 2 keys",
                "no, still the old one, since 2023",
                "magento/module-rma 101.2.7 fails"
            })
    void anAnswerToTheQuestionIsNoAnswerOfTheRepository(String text) {
        assertThat(offered(text)).doesNotContainKeys("oldKeyFetch", "newKeyFetch", "usedKeyFetch");
    }
}
