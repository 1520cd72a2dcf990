package dev.magentokeys.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Import;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import dev.magentokeys.directory.Sample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryCsvTest {

    @Test
    void aFileHasAHeadAndOneLineForEachEntry() {
        assertThat(DirectoryCsv.write(Sample.directory(), Kind.CONTACT).lines())
                .containsExactly(
                        "id,name,email,left,name since,name by,email since,email by,left since,left by",
                        "anna,Anna,anna@example.com,yes,2026-01-15T08:00:00Z,Cleo,2026-01-15T08:00:00Z,Cleo,"
                                + "2026-01-15T08:00:00Z,Cleo",
                        "berta,Berta,,,2026-01-15T08:00:00Z,Cleo,,,,");
    }

    @Test
    void aFileAsPeopleWriteItIsTaken() throws BadLines {
        List<Line> lines =
                DirectoryCsv.read(Kind.CONTACT, "\uFEFFemail;name\r\nann@example.com;\"Berg, Ann\"\r\n\r\n;Bo\r\n");
        assertThat(lines).extracting(Line::number).containsExactly(2, 4);
        assertThat(Import.changes(Directory.EMPTY, lines, Sample.TOLD))
                .extracting(Change::ref)
                .hasToString("[contacts/berg-ann, contacts/bo]");
    }

    @Test
    void aTelephoneNumberKeepsItsPlus() throws BadLines {
        assertThat(DirectoryCsv.read(Kind.CONTACT, "name\n+46 8 123\n'+46 8 124\n''=x\n'quoted'\n"))
                .extracting(line -> line.values().values().iterator().next())
                .containsExactly("+46 8 123", "+46 8 124", "'=x", "'quoted'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name,phone\\nAnna,1                      | Line 1: Column 2 is none of contacts.
            Anna,anna@example.com                    | Line 1: Column 1 is none of contacts.
            name,name\\nAnna,Anna                    | Line 1: A column is there twice.
            name\\nAnna\\nBo,1                       | Line 3: It has 2 cells, and the head has 1.
            name\\n"Anna                             | Line 2: This is no CSV.
            name,name since\\nAnna,2026-01-15        | Line 2: Of name only one of since and by is there.
            name,name since,name by\\nAnna,monday,Bo | Line 2: Since when name is so is no time.
            """)
    void whatIsWrongIsSaidByItsLine(String csv, String sentence) {
        assertThatThrownBy(() -> DirectoryCsv.read(Kind.CONTACT, csv.replace("\\n", "\n")))
                .isInstanceOf(BadLines.class)
                .hasMessageStartingWith(sentence)
                .hasMessageContaining(" [Hint: ");
    }

    @Test
    void anEmptyFileAndAHugeOneAreRefused() {
        assertThatThrownBy(() -> DirectoryCsv.read(Kind.KEY, ""))
                .hasMessage("Line 1: The file is empty."
                        + " [Hint: the first line names the columns: id, label, lastFour, account, state]");
        assertThatThrownBy(() -> DirectoryCsv.read(Kind.KEY, "x".repeat(1_000_001)))
                .hasMessageStartingWith("Line 1: The file has 1000001 characters.");
    }

    @Test
    void nothingIsImportedWhenAnyLineIsBad() throws BadLines {
        List<Line> lines = DirectoryCsv.read(
                Kind.KEY,
                "label,account,state\nX,anna-account,off\nfine,anna-account,enabled\nY,nowhere,enabled\nfine,,\n"
                        + "1a9f1a9f1a9f1a9f1a9f1a9f1a9f1a9f,,\n");
        assertThatThrownBy(() -> Import.changes(Sample.directory(), lines, Sample.TOLD))
                .hasMessage("""
                        Line 2: 'off' is no value for state. [Hint: one of enabled, disabled, disabled-by-mistake, deleted]
                        Line 4: keys/y names accounts/nowhere, which is not there. [Hint: add it first]
                        Line 5: keys/fine is on line 3 already. [Hint: keep one of them, or give each an id of its own]
                        Line 6: The value for label looks like a key, a password or a token, and was not kept. [Hint: a key is \
                        told by its label and the last four characters of its public part]""");
    }

    @Test
    void anImportChangesWhatItNamesAndLeavesTheRest() throws BadLines {
        List<Line> lines = DirectoryCsv.read(
                Kind.KEY, "id,label,lastFour,account,state\nkey-x,key-x,09af,anna-account,disabled\n");
        List<Change> changes = Import.changes(Sample.directory(), lines, Sample.TOLD);
        assertThat(changes).hasSize(1).first().isInstanceOf(Change.Changed.class);
        Directory after = Sample.directory().apply(changes.get(0));
        assertThat(after.find(Sample.KEY_Y.ref())).isEqualTo(Sample.directory().find(Sample.KEY_Y.ref()));
        assertThat(after.find(AccessKey.class, "key-x").flatMap(key -> key.state()))
                .isEqualTo(Optional.of(AccessKey.State.DISABLED));
    }
}
