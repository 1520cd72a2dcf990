package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

    @ParameterizedTest
    @CsvSource({
        "restrat, restart, true",
        "restar, restart, true",
        "restaart, restart, true",
        "rastart, restart, true",
        "restart, restart, false",
        "rstr, restart, false",
        "rastrat, restart, false"
    })
    void isOneSlipAndNotTwo(String typed, String meant, boolean one) {
        assertThat(Typo.isOne(typed, meant)).isEqualTo(one);
    }
}
