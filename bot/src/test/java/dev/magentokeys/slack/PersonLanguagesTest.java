package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLanguagesTest {

    private static final Person ANNA = new Person("T1", "U1");

    private final SettableClock clock = SettableClock.standing();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private CompletableFuture<String> answer = CompletableFuture.completedFuture("sv-SE");
    private final PersonLanguages languages = new PersonLanguages(
            user -> {
                asked.add(user);
                return answer.thenApply(locale -> new Profile(locale, Set.of()));
            },
            clock);

    @ParameterizedTest
    @CsvSource({"en-GB, EN", "sv-SE, SV", "it-IT, IT", "zh-TW, ZH_HANT"})
    void aLocaleBecomesALanguageOfTheBot(String locale, Language language) {
        answer = CompletableFuture.completedFuture(locale);
        assertThat(languages.of(ANNA)).contains(language);
    }

    @Test
    void aLocaleThatTheBotDoesNotSpeakIsRemembered() {
        answer = CompletableFuture.completedFuture("ko-KR");
        assertThat(languages.of(ANNA)).isEmpty();
        assertThat(languages.of(ANNA)).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aPersonIsAskedForAgainAfterTwelveHours() {
        languages.of(ANNA);
        clock.advance(PersonLanguages.STALENESS.minusSeconds(1));
        answer = CompletableFuture.completedFuture("it-IT");
        assertThat(languages.of(ANNA)).contains(Language.SV);
        clock.advance(Duration.ofSeconds(1));
        assertThat(languages.of(ANNA)).contains(Language.IT);
    }

    @Test
    void aSlowAnswerIsNotWaitedForButServesTheNextMessage() {
        answer = new CompletableFuture<>();
        assertTimeout(
                Duration.ofMillis(2_500), () -> assertThat(languages.of(ANNA)).isEmpty());
        answer.complete("it-IT");
        assertThat(languages.of(ANNA)).contains(Language.IT);
        assertThat(asked).hasSize(1);
    }

    @Test
    void afterAFailureNobodyAsksForAMinute() {
        answer = CompletableFuture.failedFuture(new IOException("no"));
        assertThat(languages.of(ANNA)).isEmpty();
        answer = CompletableFuture.completedFuture("sv-SE");
        assertThat(languages.of(ANNA)).isEmpty();
        assertThat(languages.of(new Person("T1", "U2"))).isEmpty();
        assertThat(asked).hasSize(1);
        clock.advance(PersonLanguages.REST);
        assertThat(languages.of(ANNA)).contains(Language.SV);
    }
}
