package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationIdsTest {

    private final ConversationIds ids = ConversationIds.unguessable();

    @Test
    void freshIdsAreLongDifferentAndLetIn() {
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
    void aScriptMayBringARandomIdOfItsOwn() {
        assertThat(ids.accepts("3f2b8c1e-9d47-4a60-8f15-c0de5a7b9e21")).isTrue();
    }

    @Test
    void anIdThatCouldBeGuessedIsNotLetIn() {
        assertThat(ids.accepts("")).isFalse();
        assertThat(ids.accepts("my-conversation")).isFalse();
        assertThat(ids.accepts("a".repeat(30))).isFalse();
        assertThat(ids.accepts("x".repeat(1000))).isFalse();
    }
}
