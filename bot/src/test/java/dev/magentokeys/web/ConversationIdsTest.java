package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationIdsTest {

    private static final byte[] KEY = "a key of the test, 16+".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Test
    void freshIdsAreLongDifferentAndLetIn() {
        ConversationIds ids = ConversationIds.unguessable();
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String id = ids.fresh();
            assertThat(id).matches("[A-Za-z0-9_-]{27}");
            assertThat(ids.accepts(id)).isTrue();
            made.add(id);
        }
        assertThat(made).hasSize(10_000);
    }

    @Test
    void sealedIdsAreKnownAgainAfterARestartAndOthersAreNot() {
        ConversationIds ids = ConversationIds.sealed(KEY, ConversationIds.unguessable()::fresh);
        ConversationIds restarted = ConversationIds.sealed(KEY, ConversationIds.unguessable()::fresh);
        ConversationIds stranger = ConversationIds.sealed(new byte[16], ConversationIds.unguessable()::fresh);
        String id = ids.fresh();
        assertThat(restarted.accepts(id)).isTrue();
        assertThat(stranger.accepts(id)).isFalse();
        assertThat(ids.accepts(id + "A")).isFalse();
        assertThat(ids.accepts((id.charAt(0) == 'A' ? 'B' : 'A') + id.substring(1)))
                .isFalse();
        assertThat(ids.accepts("3f2b8c1e-9d47-4a60-8f15-c0de5a7b9e21")).isFalse();
        assertThat(ids.accepts("")).isFalse();
        assertThat(ids.accepts("x".repeat(1000))).isFalse();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> ConversationIds.sealed(new byte[8], () -> "x")).hasMessageContaining("[Hint: ");
    }
}
