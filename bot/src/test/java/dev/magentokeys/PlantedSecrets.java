package dev.magentokeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that hold secrets, and what of them must be found nowhere. All are made up from parts, so that no scanner takes them for real. */
final class PlantedSecrets {

    private static final String PUBLIC = "c0ffee12" + "3456789a" + "bcdef012" + "34567890";
    private static final String PRIVATE = "dec0de98" + "7654321f" + "edcba987" + "65432100";
    private static final String PASSWORD = "s3cr3tC4nary" + "Pw";
    private static final String GITHUB = "gh" + "p_" + "C4naryC4naryC4naryC4naryC4naryC4nary";
    private static final String SLACK = "xo" + "xb-" + "123456789012-C4naryC4naryC4naryC4nary";

    /** Each way to write a secret, by its name. */
    static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "plain pair", "our keys are " + PUBLIC + " and " + PRIVATE,
            "full width", "keys " + fullWidth(PUBLIC) + " " + fullWidth(PRIVATE),
            "composer auth",
                    "{\"http-basic\":{\"repo.magento.com\":{\"username\":\"%s\",\"password\":\"%s\"}}}"
                            .formatted(PUBLIC, PRIVATE),
            "address", "https://anna:" + PASSWORD + "@repo.magento.com/packages.json fails with 403",
            "github", "github-oauth.github.com " + GITHUB,
            "slack", "token " + SLACK));

    private static final List<String> NEVER =
            List.of(PUBLIC, PRIVATE, fullWidth(PUBLIC), fullWidth(PRIVATE), PASSWORD, GITHUB, SLACK);

    private PlantedSecrets() {}

    /** The secrets that a text holds, whole; empty is what every text must be. */
    static List<String> in(String text) {
        return NEVER.stream().filter(text::contains).toList();
    }

    /** Every byte that a folder keeps, as text. */
    static String everythingIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(PlantedSecrets::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fullWidth(String ascii) {
        return ascii.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).collect(Collectors.joining());
    }
}
