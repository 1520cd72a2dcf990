package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJsonTest {

    private static final State FULL = new State(
            DayOfWeek.FRIDAY,
            3,
            Optional.of("asked"),
            Optional.of(7),
            List.of(new Answer("ja"), new Nothing(), new Deep.Deeper(2, Optional.of(new Answer("nej")))),
            new Answer(""),
            Map.of(DayOfWeek.MONDAY, List.of("två", "三")),
            Set.of("x"));

    private static final State EMPTY = new State(
            DayOfWeek.FRIDAY, 0, Optional.empty(), Optional.empty(), List.of(), new Nothing(), Map.of(), Set.of());

    private final ObjectMapper json = RecordJson.mapper();

    private sealed interface Said {}

    private record Answer(String text) implements Said {}

    private record Nothing() implements Said {}

    private sealed interface Deep extends Said {
        record Deeper(int level, Optional<Answer> answer) implements Deep {}
    }

    private record State(
            DayOfWeek day,
            int turn,
            Optional<String> asked,
            Optional<Integer> back,
            List<Said> said,
            Said last,
            Map<DayOfWeek, List<String>> facts,
            Set<String> shown) {

        public boolean isDone() {
            return turn > 2;
        }

        public String getTitle() {
            return "computed";
        }
    }

    @Test
    void everyKindOfComponentIsReadBackAsItWas() throws JsonProcessingException {
        assertThat(readBack(FULL)).isEqualTo(FULL);
        assertThat(readBack(EMPTY)).isEqualTo(EMPTY);
    }

    @Test
    void onlyComponentsAreWrittenAndOfThemOnlyWhatIsNotEmpty() throws JsonProcessingException {
        assertThat(json.writeValueAsString(EMPTY))
                .isEqualTo("{\"day\":\"FRIDAY\",\"turn\":0,\"last\":{\"is\":\"Nothing\"}}");
    }

    @Test
    void aKindIsNamedAlikeHoweverItsComponentIsDeclared() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Deep.Deeper(1, Optional.of(new Answer("ja")))))
                .isEqualTo("{\"is\":\"Deeper\",\"level\":1,\"answer\":{\"is\":\"Answer\",\"text\":\"ja\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"day\":\"FRIDAY\",\"turn\":0}",
                "{\"day\":\"FRIDAY\",\"last\":{\"is\":\"Nothing\"}}",
                "{\"day\":\"NEVERDAY\",\"turn\":0,\"last\":{\"is\":\"Nothing\"}}",
                "{\"day\":\"FRIDAY\",\"turn\":0,\"last\":{\"is\":\"Unheard\"}}",
                "{\"day\":\"FRIDAY\",\"turn\":0,\"last\":{\"is\":\"Nothing\"},\"added\":1}",
                "{\"day\":\"FRIDAY\",\"turn\":0,\"last\":{\"is\":\"Nothing\"}} {}"
            })
    void whatDoesNotFitIsRefused(String text) {
        assertThatThrownBy(() ->
                        Optional.ofNullable(json.readValue(text, State.class)).orElseThrow())
                .isInstanceOfAny(JsonProcessingException.class, NoSuchElementException.class);
    }

    private State readBack(State state) throws JsonProcessingException {
        return json.readValue(json.writeValueAsString(state), State.class);
    }
}
