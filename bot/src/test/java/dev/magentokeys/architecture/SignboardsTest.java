package dev.magentokeys.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignboardsTest {
    private static final Pattern ONE_SENTENCE = Pattern.compile("(?s)\\A/\\*\\*[^.]+\\.\\s*\\*/.*");

    @Test
    void everyRoomSaysInOneSentenceWhatItIsFor() {
        assertThat(rooms())
                .as("packages whose package-info.java does not open with one sentence, /** Like this. */")
                .allMatch(room ->
                        signboard(room, text -> ONE_SENTENCE.matcher(text).matches()));
    }

    @Test
    void everyRoomIsNullMarked() {
        assertThat(rooms())
                .as("packages whose package-info.java lacks @NullMarked (org.jspecify.annotations)")
                .allMatch(room -> signboard(room, text -> text.contains("\n@NullMarked\npackage ")));
    }

    private static List<Path> rooms() {
        return Sources.MAIN.stream()
                .map(source -> source.path().getParent())
                .distinct()
                .toList();
    }

    private static boolean signboard(Path room, Predicate<String> says) {
        return Sources.MAIN.stream()
                .filter(source -> source.path().equals(room.resolve("package-info.java")))
                .anyMatch(source -> says.test(source.text()));
    }
}
