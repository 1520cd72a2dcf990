package dev.magentokeys.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void wordsAndPairsStandInAnyOrder() {
        Typed typed = Typed.of("add last=09af \"Key X\" account= anna-account name：「王 小明」");
        assertThat(typed.words()).containsExactly("add", "Key X", "name：", "王 小明");
        assertThat(typed.pairs()).isEqualTo(Map.of("last", "09af", "account", "anna-account"));
    }

    @Test
    void anEmptyValueIsKeptAtTheEndAndBeforeAnotherPair() {
        assertThat(Typed.of("contacts change anna left=").pairs()).isEqualTo(Map.of("left", ""));
        assertThat(Typed.of("change anna left= email=a@example.com").pairs())
                .isEqualTo(Map.of("left", "", "email", "a@example.com"));
        assertThat(Typed.of("left = yes").pairs()).isEqualTo(Map.of("left", "yes"));
    }
}
