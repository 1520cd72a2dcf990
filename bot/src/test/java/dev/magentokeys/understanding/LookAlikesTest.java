package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    private static Understood read(String text) {
        return Reader.UNDERSTANDING.read(text, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the licence went from admin@shop.example to \u0430dmin@shop.example",
                "the owner is now \u0430dmin@shop.example",
                "from pau1@shop.example to paul@shop.example the licence moved"
            })
    void addressesThatLookAlikeAreDoubted(String text) {
        assertThat(read(text).doubts()).containsExactly(Doubt.LOOK_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the licence went from ed@shop.example to fay@shop.example",
                "G\u00F6ran is g\u00F6ran@shop.example",
                "\u738B\u5927\u660E wang@shop.example"
            })
    void othersAreNot(String text) {
        assertThat(read(text).doubts()).isEmpty();
    }
}
