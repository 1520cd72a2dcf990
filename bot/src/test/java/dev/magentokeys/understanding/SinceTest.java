package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceTest {
    private static Understood read(String text, Optional<FactName> asked, Language language) {
        return Reader.UNDERSTANDING.read(text, asked, Optional.of(language));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, EN, 2026-11-20",
        "it began on 20/11/2026, EN, 2026-11-20",
        "11/20/26, EN, 2026-11-20",
        "03/03, EN, 3 March",
        "in March, EN, March",
        "3 April, EN, 3 April",
        "last week, EN, last week",
        "3/4, SV, 3 April",
        "i tisdags, SV, i tisdags",
        "förra veckan, SV, förra veckan",
        "dal 3/4/2026, IT, 2026-04-03",
        "la settimana scorsa, IT, la settimana scorsa",
        "上星期, ZH_HANT, 上星期",
        "3/4, ZH_HANT, 4 March",
        "3月4日, ZH_HANT, 4 March"
    })
    void answersSinceWhenItFails(String text, Language language, String since) {
        Understood understood = read(text, Optional.of(FactName.FAILING_SINCE), language);
        assertThat(Reader.facts(understood)).containsEntry("failingSince", since);
        assertThat(understood.doubts()).isEmpty();
    }

    @Test
    void aDateThatCanBeReadInTwoWaysIsAskedBack() {
        Understood understood = read("since 03/04", Optional.of(FactName.FAILING_SINCE), Language.EN);
        assertThat(Reader.facts(understood)).isEmpty();
        assertThat(understood.doubts()).containsExactly(Doubt.WHICH_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "the deploy fails since Monday with 403 on a/bc, EN, Monday",
        "sedan i tisdags får vi 403 på aa/bc, SV, i tisdags",
        "da lunedì il deploy fallisce con 403, IT, lunedì",
        "從上星期開始部署失敗 403, ZH_HANT, 上星期"
    })
    void isHeardInPassing(String text, Language language, String since) {
        assertThat(Reader.facts(read(text, Optional.empty(), language))).containsEntry("failingSince", since);
    }

    @ParameterizedTest
    @CsvSource({
        "the licence changed hands in March, EN",
        "he left since he found a new job, EN",
        "I am away from Monday on, EN",
        "licensen bytte ägare förra veckan, SV",
        "composer 2.7.7 dies with 403 on aa/bc since 2.4.6, EN"
    })
    void otherTimesAreNot(String text, Language language) {
        assertThat(Reader.facts(read(text, Optional.empty(), language))).doesNotContainKey("failingSince");
    }

    @Test
    void lastWeekIsNoOldKey() {
        Map<String, String> facts =
                Reader.facts(read("vi bytte till den nya förra veckan", Optional.of(FactName.KEY_IN_USE), Language.SV));
        assertThat(facts).containsEntry("keyInUse", "new");
    }
}
