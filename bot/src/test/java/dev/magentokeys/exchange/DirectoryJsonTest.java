package dev.magentokeys.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Import;
import dev.magentokeys.directory.Line;
import dev.magentokeys.directory.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryJsonTest {

    @Test
    void anEntryStandsOnOneLine() {
        assertThat(DirectoryJson.write(Sample.directory()).lines())
                .startsWith("{", "\"contacts\": [")
                .contains("  {\"id\":\"berta\",\"name\":\"Berta\","
                        + "\"told\":{\"name\":{\"since\":\"2026-01-15T08:00:00Z\",\"by\":\"Cleo\"}}}")
                .contains("\"extensions\": [],");
    }

    @Test
    void aTextAsPeopleWriteItIsTaken() throws BadLines {
        List<Line> lines = DirectoryJson.read("""
                {"keys": [{"label": "X", "account": "anna"}],
                 "accounts": [
                   {"name": "Anna"}]}
                """);
        assertThat(lines).extracting(Line::number).containsExactly(1, 3);
        assertThat(Import.changes(Directory.EMPTY, lines, Sample.TOLD)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                     | Line 1: This is not one object.
            {} {}                                                  | Line 1: This is not one object.
            {"people": [{"name": "Anna"}]}                         | Line 1: This is no list of a kind of entries.
            {"contacts": {"name": "Anna"}}                         | Line 1: This is no list of a kind of entries.
            {\\n"contacts":\\n[{"name": "Anna"},\\n"Bo"]}          | Line 4: This is no entry.
            {"contacts":\\n[{"name": 7}]}                          | Line 2: A name is not known, or its value is no text.
            {"contacts": [{"phone": "7"}]}                         | Line 1: A name is not known, or its value is no text.
            {"contacts": [{"name": "A", "told": {"name": {}}}]}    | Line 1: A name is not known, or its value is no text.
            {"contacts": [{"name": "A", "told": "by Bo"}]}         | Line 1: Who told it is no object.
            {"contacts":\\n[{"name": "A", "name": "B"}]}           | Line 1: The list that begins here is no JSON
            {\\n"contacts": [{"name": "A"                          | Line 2: The list that begins here is no JSON
            {"contacts": [[[[[[[[[[]]]]]]]]]]}                     | Line 1: The list that begins here is no JSON
            """)
    void whatIsWrongIsSaidByItsLine(String json, String sentence) {
        assertThatThrownBy(() -> DirectoryJson.read(json.replace("\\n", "\n")))
                .isInstanceOf(BadLines.class)
                .hasMessageStartingWith(sentence)
                .hasMessageContaining(" [Hint: ");
    }
}
