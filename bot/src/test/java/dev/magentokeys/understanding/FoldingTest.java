package dev.magentokeys.understanding;

import static dev.magentokeys.diagnosis.FactName.COMPOSER_VERSION;
import static dev.magentokeys.diagnosis.FactName.CURRENT_CONTACT;
import static dev.magentokeys.diagnosis.FactName.OLD_ACCOUNT_ACCESS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    private static String fold(String raw) {
        return Normaliser.normalise(Markup.unwrap(raw)).chars();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "ＡＢＣ　１２３ ~ abc 123",
                "don’t “quote” – dash ~ don't \"quote\" - dash",
                "好的，謝謝。 ~ 好的,谢谢.",
                "<mailto:a@b.example|a@b.example> left ~ a@b.example left",
                "<mailto:a@b.example> left ~ a@b.example left",
                "see <https://x.example/y|the page> now ~ see the page now",
                "see <https://x.example/y> now ~ see https://x.example/y now",
                "<at>Bot</at> he left ~ he left",
                "it was <at>Göran</at> before ~ it was  göran  before",
                "<@U123|ann> left ~ ann left",
                "a &lt;b&gt; &amp; c ~ a <b> & c",
                "*bold* text ~ bold  text",
                "1 < 2 &unknown ~ 1 < 2 &unknown"
            })
    void makesWhatIsWrittenAlikeTheSame(String raw, String folded) {
        assertThat(fold(raw).strip()).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ＡＢＣ 𝒳 ﬁ ß Å", "帳號 账号 帐号", "İstanbul", "e\u0301 \u00E9", "<p>one</p><p>two</p>"})
    void twiceGivesWhatOnceGives(String raw) {
        assertThat(fold(fold(raw))).isEqualTo(fold(raw));
    }

    @Test
    void keepsThePersonsOwnWordsForTheQuote() {
        Understood understood = Reader.read("Ｉｔ'ｓ ＬＯＣＫＥＤ ＯＵＴ", OLD_ACCOUNT_ACCESS);
        assertThat(Reader.finding(understood, OLD_ACCOUNT_ACCESS).quote()).isEqualTo("ＬＯＣＫＥＤ ＯＵＴ");
    }

    @Test
    void aNameKeepsItsCapitals() {
        assertThat(Reader.facts(Reader.read("It is now Zoë O'Neil", CURRENT_CONTACT))
                        .get("currentContact"))
                .startsWith("Zoë");
    }

    @Test
    void fullWidthDigitsAreAVersion() {
        assertThat(Reader.facts(Reader.read("２．２．９", COMPOSER_VERSION))).containsEntry("composerVersion", "2.2.9");
    }

    @Test
    void simplifiedAndTraditionalSayTheSame() {
        assertThat(Reader.facts(Reader.read("没有人能登录旧账号"))).isEqualTo(Reader.facts(Reader.read("沒有人能登入舊帳號")));
    }
}
