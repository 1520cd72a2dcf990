package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '^',
            value = {
                "no markup at all ⇒ no markup at all",
                "The \"<https://repo.magento.com/packages.json>\" file ⇒ The \"https://repo.magento.com/packages.json\" file",
                "<http://repo.magento.com|repo.magento.com> says 401 ⇒ repo.magento.com says 401",
                "<https://ci.example/12|Build #12> failed ⇒ Build #12 failed",
                "<mailto:anna@example.com|anna@example.com> ⇒ anna@example.com",
                "<mailto:anna@example.com> ⇒ anna@example.com",
                "<@U0ANNA|anna> left ⇒ anna left",
                "<#C0SHOP|shop> ⇒ #shop",
                "&lt;b&gt; &amp;amp; &lt;!channel&gt; ⇒ <b> &amp; <!channel>",
                "a -&gt; b ⇒ a -> b",
                "<!date^1392734382^{date}|Feb 18> ⇒ Feb 18",
                "PHP <8.2 and >8.0 ⇒ PHP <8.2 and >8.0",
                "<warning>Cannot create cache</warning> ⇒ <warning>Cannot create cache</warning>",
                "<https://a.example/?x=1&amp;y=2> ⇒ https://a.example/?x=1&y=2"
            })
    void whatWasTypedOrPastedIsLeft(String written, String plain) {
        assertThat(Plain.of(written)).isEqualTo(plain);
    }

    @Test
    void mentionsWithoutANameSayNothing() {
        assertThat(Plain.of("<!here> <@U0ANNA> <#C0SHOP>")).isBlank();
    }

    @Test
    void theMentionOfOneUserIsTakenOutWithOrWithoutAName() {
        assertThat(Plain.withoutMention("<@U0BOT> and <@U0BOT|keys> and <@U0BOTH>", "U0BOT"))
                .isEqualTo("and  and <@U0BOTH>");
    }
}
