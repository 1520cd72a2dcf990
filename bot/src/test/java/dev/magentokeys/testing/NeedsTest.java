package dev.magentokeys.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class NeedsTest {

    @Test
    void aTestThatHasWhatItNeedsRuns() {
        assertThatCode(() -> Needs.skipUnless(true, "no browser", "fail")).doesNotThrowAnyException();
    }

    @Test
    void aTestThatLacksSomethingIsSkippedWithTheReason() {
        assertThatThrownBy(() -> Needs.skipUnless(false, "no browser", "allow"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no browser");
    }

    @Test
    void whereNothingMayBeSkippedItFailsWithTheReason() {
        assertThatThrownBy(() -> Needs.skipUnless(false, "no browser", "fail"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no browser");
    }
}
