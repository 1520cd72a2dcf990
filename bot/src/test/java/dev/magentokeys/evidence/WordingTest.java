package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.CommerceModules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The wording of each range of Composer: 1.x, 2.0 - 2.2.14, 2.2.15+, 2.3.0 - 2.3.7, 2.3.8+.
 *
 * <p>How the texts were made: the sentences are those of the sources named in {@link Rules}, filled with our own packages and versions, put
 * into the box of the symfony/console that each Composer ships ({@link Console}); line numbers are invented. What releases of each range
 * really printed is in {@link ComposerRunsTest}.
 */
class WordingTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String ARCHIVE =
            "https://repo.magento.com/archives/magento/module-gift-registry/magento-module-gift-registry-101.2.7.0-patch3.zip";
    private static final String NAME = "magento/module-gift-registry";
    private static final String UNNAMED = "1.0-2.2.14 or 2.3.0-2.3.7";
    private static final String UNNAMED_2 = "2.0-2.2.14 or 2.3.0-2.3.7";
    private static final String LIST = "https://repo.magento.com/packages.json";

    record Wanted(Symptom symptom, String name, int status, String composer) {}

    static Stream<Arguments> wordings() {
        return Stream.of(unauthorized(), forbidden(), others()).flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> unauthorized() {
        String required = "The '" + LIST
                + "' URL required authentication.\nYou must be using the interactive console to authenticate";
        String named = required.replace("authentication.", "authentication (HTTP 401).");
        return Stream.of(
                old("1.x, 2.0 - 2.2.14: 401", required, new Wanted(Symptom.UNAUTHORIZED, "", 401, UNNAMED)),
                old("2.2.15+: 401", named, new Wanted(Symptom.UNAUTHORIZED, "", 401, "2.2.15+")),
                modern("2.3.0 - 2.3.7: 401", required, new Wanted(Symptom.UNAUTHORIZED, "", 401, UNNAMED_2)),
                modern("2.3.8+: 401", named, new Wanted(Symptom.UNAUTHORIZED, "", 401, "2.2.15+")),
                old(
                        "1.x: interactive, no status",
                        "Invalid credentials for '" + ARCHIVE + "', aborting.",
                        new Wanted(Symptom.CREDENTIALS_REFUSED, NAME, 0, UNNAMED)),
                modern(
                        "2.3.8+: interactive, 401",
                        "Invalid credentials (HTTP 401) for '" + LIST + "', aborting.",
                        new Wanted(Symptom.UNAUTHORIZED, "", 401, "2.2.15+")));
    }

    private static Stream<Arguments> forbidden() {
        String denied = "The '" + ARCHIVE + "' URL could not be accessed: HTTP/1.1 403 Forbidden";
        String named = "The '" + ARCHIVE + "' URL could not be accessed (HTTP 403): HTTP/2 403 ";
        return Stream.of(
                old("1.x, 2.0 - 2.2.14: 403", denied, new Wanted(Symptom.PACKAGE_FORBIDDEN, NAME, 403, UNNAMED)),
                old("2.2.15+: 403", named, new Wanted(Symptom.PACKAGE_FORBIDDEN, NAME, 403, "2.2.15+")),
                modern("2.3.0 - 2.3.7: 403", denied, new Wanted(Symptom.PACKAGE_FORBIDDEN, NAME, 403, UNNAMED_2)),
                modern("2.3.8+: 403", named, new Wanted(Symptom.PACKAGE_FORBIDDEN, NAME, 403, "2.2.15+")),
                modern(
                        "2.3.8+: interactive, 403",
                        "Invalid credentials (HTTP 403) for '" + ARCHIVE + "', aborting.",
                        new Wanted(Symptom.PACKAGE_FORBIDDEN, NAME, 403, "2.2.15+")),
                modern(
                        "2.x: 403 of the whole repository",
                        "The '" + LIST + "' URL could not be accessed (HTTP 403): HTTP/2 403 ",
                        new Wanted(Symptom.REPOSITORY_FORBIDDEN, "", 403, "2.2.15+")));
    }

    private static Stream<Arguments> others() {
        String missing = "The \"" + ARCHIVE + "\" file could not be downloaded ";
        return Stream.of(
                old(
                        "1.x, 2.0 - 2.2: 404",
                        missing + "(HTTP/1.1 404 Not Found)",
                        new Wanted(Symptom.PACKAGE_NOT_FOUND, NAME, 404, "")),
                old(
                        "2.2: 404, HTTP/2",
                        missing + "(HTTP/2 404 )",
                        new Wanted(Symptom.PACKAGE_NOT_FOUND, NAME, 404, "")),
                modern("2.3+: 404", missing + "(HTTP/2 404 )", new Wanted(Symptom.PACKAGE_NOT_FOUND, NAME, 404, "2.x")),
                modern(
                        "2.3+: 503",
                        "The \"" + LIST + "\" file could not be downloaded (HTTP/1.1 503 Service Unavailable)",
                        new Wanted(Symptom.REPOSITORY_UNAVAILABLE, "", 503, "2.x")));
    }

    private static Arguments old(String label, String message, Wanted wanted) {
        return Arguments.of(label, (IntFunction<String>) width -> Console.oldBox(message, width), wanted);
    }

    private static Arguments modern(String label, String message, Wanted wanted) {
        IntFunction<String> printed = width -> Console.box("AuthHelper.php", 205, message, width);
        return Arguments.of(label, printed, wanted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    void theSameIsReadAtEveryWidthOfTheConsole(String label, IntFunction<String> printed, Wanted wanted) {
        for (int width : IntStream.rangeClosed(24, 260)
                .filter(all -> all < 60 || all % 5 == 0)
                .toArray()) {
            LogReading reading = READER.read("Installing\n" + printed.apply(width) + "\ninstall [--prefer-source]\n");
            assertThat(reading.sightings()).as("%s at %d", label, width).hasSize(1);
            Sighting sighting = reading.sightings().get(0);
            assertThat(sighting.symptom()).isEqualTo(wanted.symptom());
            assertThat(sighting.host()).contains("repo.magento.com");
            assertThat(sighting.packageName().orElse("")).isEqualTo(wanted.name());
            assertThat(sighting.status()).isEqualTo(status(wanted));
            assertThat(reading.phase()).isEqualTo(Phase.DEPENDENCIES);
            if (width >= 40) {
                assertThat(reading.composer().orElse("")).isEqualTo(wanted.composer());
            }
        }
    }

    private static OptionalInt status(Wanted wanted) {
        return wanted.status() == 0 ? OptionalInt.empty() : OptionalInt.of(wanted.status());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    void theWordsThatTheConsoleBrokeAreWholeAgain(String label, IntFunction<String> printed, Wanted wanted) {
        for (int width : List.of(80, 120)) {
            Sighting sighting = READER.read(printed.apply(width)).sightings().get(0);
            assertThat(sighting.text())
                    .as(label)
                    .contains(wanted.name().isEmpty() ? LIST : ARCHIVE)
                    .doesNotContain("\n");
            assertThat(sighting.lines().get(0)).isBetween(4, 5);
        }
    }

    @Test
    void theVersionIsWrittenAsComposerWritesIt() {
        String log = Console.box(
                "AuthHelper.php", 205, "The '" + ARCHIVE + "' URL could not be accessed (HTTP 403): HTTP/2 403 ", 80);
        assertThat(READER.read(log).sightings().get(0).version()).contains("101.2.7-p3");
    }

    @Test
    void aRefusalOfCredentialsComesFromSomebodysShell() {
        assertThat(READER.read("Invalid credentials for '" + LIST + "', aborting.")
                        .interactive())
                .isTrue();
        assertThat(READER.read("The '" + LIST + "' URL required authentication.")
                        .interactive())
                .isFalse();
    }

    @Test
    void thePrintedVersionIsTakenBeforeTheWording() {
        String log = "Composer version 2.7.1 2024-02-09 15:26:28\nThe '" + LIST
                + "' URL required authentication (HTTP 401).\n";
        assertThat(READER.read(log).composer()).contains("2.7.1");
        assertThat(READER.read("Running 2.2.18 (2022-08-20 11:33:38) with PHP 8.1.2 on Linux / 5.15\n")
                        .composer())
                .contains("2.2.18");
    }

    @Test
    void whatTheRepositorySaysOfTheKeysTellsMoreThanTheStatus() {
        String refusal =
                Console.box("AuthHelper.php", 205, "The '" + LIST + "' URL required authentication (HTTP 401).", 80);
        String missing =
                "Warning from repo.magento.com: You haven't provided your Magento authentication keys. For instructions, visit\n";
        String invalid =
                "Warning from https://repo.magento.com: Your Magento authentication keys are invalid. Please double-check\n";
        assertThat(symptoms(missing + refusal)).containsExactly(Symptom.KEYS_MISSING);
        assertThat(symptoms(invalid + refusal)).containsExactly(Symptom.KEYS_INVALID);
        assertThat(READER.read(invalid + refusal).sightings().get(0).lines()).containsExactly(1);
    }

    @Test
    void thePromptMeansThatNoKeyIsThere() {
        LogReading reading = READER.read("    Authentication required (repo.magento.com):\n      Username: ");
        assertThat(reading.sightings().get(0).symptom()).isEqualTo(Symptom.KEYS_MISSING);
        assertThat(reading.interactive()).isTrue();
    }

    private static List<Symptom> symptoms(String log) {
        return READER.read(log).sightings().stream().map(Sighting::symptom).toList();
    }

    @Test
    void aWarningOfCachedMetadataIsNoFailure() {
        String warned = LIST.replace("/packages.json", "") + " could not be fully loaded (The '" + LIST
                + "' URL required authentication (HTTP 401).\nYou must be using the interactive console to authenticate), "
                + "package information was loaded from the local cache and may be out of date\nNothing to install, update or remove\n";
        LogReading reading = READER.read(warned);
        assertThat(reading.sightings()).isEmpty();
        assertThat(reading.cachedMetadata().map(Sighting::symptom)).contains(Symptom.UNAUTHORIZED);
    }

    @Test
    void theSameWarningOfComposer1StandsAfterItsReason() {
        String warned = "The \"" + LIST + "\" file could not be downloaded (HTTP/1.1 503 Service Unavailable)\n"
                + "https://repo.magento.com could not be fully loaded, package information was loaded from the local cache and may be"
                + " out of date\n";
        LogReading reading = READER.read(
                warned + Console.oldBox("The '" + ARCHIVE + "' URL could not be accessed: HTTP/1.1 403 Forbidden", 80));
        assertThat(reading.sightings()).extracting(Sighting::symptom).containsExactly(Symptom.PACKAGE_FORBIDDEN);
        assertThat(reading.cachedMetadata().map(Sighting::symptom)).contains(Symptom.REPOSITORY_UNAVAILABLE);
    }

    @Test
    void aHealthyLogShowsNothing() {
        String log = "Loading composer repositories with package information\nInstalling dependencies from lock file\n"
                + "Verifying lock file contents can be installed on current platform.\nPackage operations: 2 installs, 0 updates, 0 removals\n"
                + "  - Downloading magento/framework (103.0.7)\n  - Installing magento/framework (103.0.7): Extracting archive\n"
                + "Generating autoload files\n";
        LogReading reading = READER.read(log);
        assertThat(reading.sightings()).isEmpty();
        assertThat(reading.looksLikeLog()).isTrue();
        assertThat(reading.phase()).isEqualTo(Phase.DEPENDENCIES);
        assertThat(reading.composer()).isEqualTo(Optional.of("2.x"));
        assertThat(reading.mostTelling()).isEmpty();
    }
}
