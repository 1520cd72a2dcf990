package dev.magentokeys.understanding;

import dev.magentokeys.measuring.BadLabelException;
import dev.magentokeys.measuring.Labelled;
import dev.magentokeys.measuring.LabelledFile;
import dev.magentokeys.wording.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The labelled messages under {@code messages}: for each language examples of the rules, and talk as people write it. */
final class Messages {
    private Messages() {}

    /** Each shows a rule and is understood exactly. */
    static List<Labelled> examples(Language language) {
        return read(language.tag());
    }

    /** Written before the lexicons were widened, from what people in that language would say. */
    static List<Labelled> talk(Language language) {
        return read(language.tag() + "-talk");
    }

    /** Written later, by people who had not looked into the lexicons. */
    static List<Labelled> fresh(Language language) {
        return read(language.tag() + "-fresh");
    }

    static Stream<Labelled> all() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(examples(language), talk(language), fresh(language)))
                .flatMap(List::stream);
    }

    private static List<Labelled> read(String name) {
        try (InputStream in = Messages.class.getResourceAsStream("messages/" + name + ".jsonl");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return LabelledFile.read(lines.lines().toList());
        } catch (IOException | BadLabelException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }
}
