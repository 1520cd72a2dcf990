package dev.magentokeys.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.testing.Fuzz;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final String HEX = "0123456789abcdef";
    private static final SplittableRandom RANDOM = Fuzz.random("RefusalsTest");

    @Test
    void aKeyIsKeptInNoFieldHoweverItIsWritten() {
        for (int round = 0; round < 50; round++) {
            String key = key();
            for (String written : new String[] {
                key,
                key.toUpperCase(Locale.ROOT),
                "Anna " + key,
                spaced(key, " "),
                spaced(key, "-"),
                key.substring(0, 24)
            }) {
                for (Kind kind : Kind.values()) {
                    for (Field field : kind.fields()) {
                        refused(kind, Map.of(field, written), key);
                    }
                }
            }
            assertThatThrownBy(() -> new Told(Sample.SINCE, "Anna " + key)).isInstanceOf(BadEntry.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slack:T024BE7LD:U024BE7LH",
                "teams:72f988bf-86f1-41af-91ab-2d7cd011db47:9f2c1d4e-0b7a-4c55-8e21-6a1b2c3d4e5f",
                "teams:72f988bf-86f1-41af-91ab-2d7cd011db47:29:1Zq0-m7hTn3yVbq4cXo9wLrE8sUd2aPjKfG6iYtNxM5_B"
            })
    void peopleAreNamedByTheIdsOfTheirPlatform(String person) {
        assertThat(new Told(Sample.SINCE, person).by()).isEqualTo(person);
    }

    private static void refused(Kind kind, Map<Field, String> values, String key) {
        assertThatThrownBy(() -> Entries.read(kind, Optional.of("an-id"), values))
                .isInstanceOf(BadEntry.class)
                .satisfies(refusal -> assertThat(refusal.getMessage().toLowerCase(Locale.ROOT))
                        .contains("[hint: ")
                        .doesNotContain(
                                key, key.substring(0, 12), spaced(key, "-").substring(0, 12)));
    }

    /** Of both digits and letters from the start, so that no part of it is a word or a number. */
    private String key() {
        StringBuilder key = new StringBuilder("1a9f");
        while (key.length() < 32) {
            key.append(HEX.charAt(RANDOM.nextInt(HEX.length())));
        }
        return key.toString();
    }

    private static String spaced(String key, String between) {
        return key.replaceAll("(.{4})(?!$)", "$1" + between);
    }

    @Test
    void theSentenceNamesTheFieldAndSaysWhatToTellInstead() {
        assertThatThrownBy(() -> Entries.read(
                        Kind.KEY, Optional.empty(), Map.of(Field.LABEL, "0123456789abcdef0123456789abcdef")))
                .hasMessage("The value for label looks like a key, a password or a token, and was not kept."
                        + " [Hint: a key is told by its label and the last four characters of its public part]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONTACT     | EMAIL     | anna at work  | 'anna at work' is no value for email.
            CONTACT     | STATE     | enabled       | contacts have no state.
            ACCOUNT     | TYPE      | person        | The value for name is missing.
            ACCOUNT     | MAGEID    | MAG-1         | The value for name is missing.
            KEY         | LABEL     | '   '         | There is no value for
            EXTENSION   | PACKAGE   | Acme          | 'Acme' is no value for package.
            ENVIRONMENT | NAME      | Production    | The value for project is missing.
            KEY_USE     | KEY       | key-x         | The value for environment is missing.
            """)
    void oneSentenceSaysWhatIsWrong(Kind kind, Field field, String value, String sentence) {
        assertThatThrownBy(() -> Entries.read(kind, Optional.empty(), Map.of(field, value)))
                .isInstanceOf(BadEntry.class)
                .hasMessageStartingWith(sentence)
                .hasMessageContaining(" [Hint: ");
    }

    @Test
    void whatIsNeitherYesNorNoIsRefused() {
        assertThatThrownBy(() ->
                        Entries.read(Kind.CONTACT, Optional.empty(), Map.of(Field.NAME, "Anna", Field.LEFT, "maybe")))
                .hasMessage("'maybe' is no value for left. [Hint: yes, no, or nothing when it is not known]");
    }

    @Test
    void moreThanFourCharactersOfAKeyAreTooMany() {
        assertThatThrownBy(() -> Entries.read(
                        Kind.KEY, Optional.empty(), Map.of(Field.LABEL, "Anna", Field.LAST_FOUR, "12309af")))
                .hasMessageStartingWith("'12309af' is no value for lastFour.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "a--b", "-a", "a b", "a/b"})
    void anIdIsASlug(String id) {
        assertThatThrownBy(() -> new Contact(id, Optional.of("Anna"), Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("'%s' is no id.", id);
    }

    @Test
    void namesOfAllScriptsGiveIds() {
        assertThat(Slug.of("  Anna  Berg (CTO) ")).isEqualTo("anna-berg-cto");
        assertThat(Slug.of("王小明")).isEqualTo("王小明");
        assertThat(Slug.of("Åsa.Öberg@example.com")).isEqualTo("åsa-öberg-example-com");
        assertThatThrownBy(() -> Slug.of("---")).hasMessageStartingWith("A name without a letter");
    }

    @Test
    void severalLinesAndTooMuchAreRefused() {
        assertThatThrownBy(() -> new Told(Sample.SINCE, "Anna\nBerg")).hasMessageContaining("line break");
        assertThatThrownBy(() -> new Told(Sample.SINCE, "x".repeat(201))).hasMessageContaining("has 201 characters");
    }

    @Test
    void aChangeOfTheContactIsAChange() {
        assertThatThrownBy(
                        () -> new Licence("shop", "Shop", Optional.empty(), Optional.of("anna"), Optional.of("anna")))
                .hasMessageStartingWith("The primary contact and the previous one are the same.");
    }
}
