package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.CommerceModules;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What CI servers, containers and log collectors put before each line, around a message that a console broke in mid-word. Each prefix is
 * written in the form that the server named beside it prints; where a server prints nothing before a line, there is nothing to test.
 */
class PrefixesTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String ADDRESS =
            "https://repo.magento.com/archives/magento/module-gift-registry/magento-module-gift-registry-101.2.7.0.zip";

    static Stream<Arguments> prefixes() {
        return Stream.of(stamps(), servers(), collectors()).flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> stamps() {
        return Stream.of(
                Arguments.of("GitHub Actions", "2026-01-02T03:04:05.6789012Z "),
                Arguments.of("GitHub's command line", "build\tRun composer install\t2026-01-02T03:04:05.6789012Z "),
                Arguments.of("GitLab", "2026-01-02T03:04:05.678901Z 01E "),
                Arguments.of("GitLab, a line that goes on", "2026-01-02T03:04:05.678901Z 00O+"),
                Arguments.of("Jenkins, timestamper", "[2026-01-02T03:04:05.678Z] "),
                Arguments.of("Jenkins, timestamper, elapsed", "00:01:12.345  "),
                Arguments.of("Azure DevOps", "2026-01-02T03:04:05.6789012Z ##[error]"),
                Arguments.of("TeamCity", "[03:04:05]W:\t [Step 1/3] "),
                Arguments.of("TeamCity, indented", "[03:04:05] :\t\t [Step 1/3] "),
                Arguments.of("CodeBuild", "[Container] 2026/01/02 03:04:05.678901 "),
                Arguments.of("magento-cloud activity:log --timestamps", "[2026-01-02T03:04:05+00:00] "),
                Arguments.of("ece-tools", "[2026-01-02 03:04:05] DEBUG: "));
    }

    private static Stream<Arguments> servers() {
        return Stream.of(
                Arguments.of("the cloud", "    W: "),
                Arguments.of("git push to the cloud", "remote:   E: "),
                Arguments.of("BuildKit", "#12 3.456 "),
                Arguments.of("BuildKit, the excerpt of the step that failed", "3.456 "),
                Arguments.of("docker compose", "magento-1  | "),
                Arguments.of("docker compose 1", "magento_1        | "),
                Arguments.of("kubectl logs --prefix", "[pod/magento-7d4b9c/php] "),
                Arguments.of(
                        "kubectl logs --prefix --timestamps", "[pod/magento-0/php] 2026-01-02T03:04:05.678901234Z "),
                Arguments.of("Buildkite", "\u001b_bk;t=1767323045678\u0007"),
                Arguments.of("Buildkite, copied", "_bk;t=1767323045678"),
                Arguments.of("Capistrano", "      01 "),
                Arguments.of("Deployer", "[production] "),
                Arguments.of("Deployer 6", "[prod] < "),
                Arguments.of("a notification of Jenkins", "\u001b[8mha:////4AbC+d/e==\u001b[0m"),
                Arguments.of("cat -n", "    12\t"));
    }

    private static Stream<Arguments> collectors() {
        return Stream.of(
                Arguments.of("syslog", "Jan  2 03:04:05 web-1 composer[123]: "),
                Arguments.of("syslog with its priority", "<13>Jan  2 03:04:05 web-1 composer: "),
                Arguments.of("syslog, RFC 5424", "<134>1 2026-01-02T03:04:05.678Z web-1 composer 123 - - "),
                Arguments.of("journald, short-iso", "2026-01-02T03:04:05+0000 web-1 composer[123]: "),
                Arguments.of("containerd", "2026-01-02T03:04:05.678901234Z stderr F "),
                Arguments.of("Heroku", "2026-01-02T03:04:05.678901+00:00 app[web.1]: "),
                Arguments.of(
                        "aws logs tail", "2026-01-02T03:04:05.678000+00:00 php/web/0123456789abcdef0123456789abcdef "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prefixes")
    void aMessageIsWholeBehindItsPrefix(String server, String prefix) {
        String message = "The '" + ADDRESS + "' URL could not be accessed (HTTP 403): HTTP/2 403 ";
        for (int width : IntStream.rangeClosed(20, 200).toArray()) {
            String box = Console.box("AuthHelper.php", 225, message, width).replaceAll("(?m)^", prefix);
            LogReading reading = READER.read(box);
            assertThat(reading.sightings())
                    .as("%s at %d:\n%s", server, width, box)
                    .hasSize(1);
            Sighting sighting = reading.sightings().get(0);
            assertThat(sighting.symptom()).isEqualTo(Symptom.PACKAGE_FORBIDDEN);
            assertThat(sighting.packageName()).contains("magento/module-gift-registry");
            assertThat(sighting.version())
                    .as("%s at %d:\n%s", server, width, box)
                    .contains("101.2.7");
            assertThat(sighting.status()).hasValue(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"log\":\"@\\n\",\"stream\":\"stderr\",\"time\":\"2026-01-02T03:04:05.678Z\"}",
                "{\"timestamp\":1767323045678,\"message\":\"@\"}",
                "{\"data\":{\"timestamp\":\"2026-01-02T03:04:05.678Z\",\"message\":\"@\\n\"},\"seal\":false}",
                "            \"@\","
            })
    void aMessageIsWholeInLinesOfJson(String shape) {
        String message = "The '" + ADDRESS + "' URL could not be accessed (HTTP 403): HTTP/2 403 ";
        String json = Console.box("AuthHelper.php", 225, message, 80)
                .replaceAll(
                        "(?m)^(.*)$",
                        java.util.regex.Matcher.quoteReplacement(shape).replace("@", "$1"));
        Sighting sighting = READER.read(json).sightings().get(0);
        assertThat(sighting.packageName()).as(json).contains("magento/module-gift-registry");
        assertThat(sighting.version()).contains("101.2.7");
    }

    @Test
    void theNameOfAnExceptionIsNoPrefix() {
        assertThat(Cleaner.clean(1, "[RuntimeException] No luck").content()).startsWith("[RuntimeException]");
        assertThat(Cleaner.clean(1, "[Composer\\Downloader\\TransportException]")
                        .content())
                .startsWith("[Composer");
    }
}
