package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every how-to is found by a question for it in each language, under the old and the new names of things. */
class GuidesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "guides.csv", delimiter = '|')
    void isFound(String guide, String question) {
        Understood understood = Reader.UNDERSTANDING.read(question, Optional.empty(), Optional.empty());
        assertThat(understood.guide().map(Guide::id)).as(question).contains(guide);
        assertThat(understood.act()).isEqualTo(Act.GUIDE);
    }
}
