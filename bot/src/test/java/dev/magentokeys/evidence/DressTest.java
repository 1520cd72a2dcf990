package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.CommerceModules;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One failure in all the dresses in which people and machines show it. The text is that of Composer 1.x for a bought extension, boxed at 80
 * columns; each dress is put on by the function beside its name.
 */
class DressTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String PLAIN = "Package operations: 2 installs, 0 updates, 0 removals\n"
            + "  - Installing acme-shop/module-loyalty (3.4.1): Downloading\n"
            + Console.oldBox(
                    "The 'https://repo.magento.com/archives/acme-shop/module-loyalty/acme-shop-module-loyalty-3.4.1.0.zip' URL could not be"
                            + " accessed: HTTP/1.1 403 Forbidden",
                    80)
            + "\ninstall [--prefer-source] [--prefer-dist]\n";

    record Dress(String name, UnaryOperator<String> put) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Dress> dresses() {
        return Stream.of(prefixes(), garments(), chats()).flatMap(dresses -> dresses);
    }

    private static Stream<Dress> prefixes() {
        return Stream.of(
                new Dress("as it is", text -> text),
                new Dress("the cloud's activity log", eachLine("        W: ")),
                new Dress("the cloud's errors", eachLine("E: ")),
                new Dress("git push", eachLine("remote: ")),
                new Dress("git push to the cloud", eachLine("remote:   W: ")),
                new Dress("a container build", eachLine("#12 3.456 ")),
                new Dress("a CI step", eachLine("[build] ")),
                new Dress("GitHub Actions", eachLine("2026-01-02T03:04:05.6789012Z ")),
                new Dress("GitHub CLI", eachLine("build\tcomposer install\t2026-01-02T03:04:05.6789012Z ")),
                new Dress("a time stamp of ece-tools", eachLine("[2026-01-02 03:04:05] DEBUG: ")),
                new Dress("a time stamp of Monolog", eachLine("[2026-01-02T03:04:05.678901+00:00] build.INFO: ")),
                new Dress("a clock", eachLine("03:04:05 ")),
                new Dress("docker compose", eachLine("app_1  | ")),
                new Dress("numbered lines", eachLine("12 | ")),
                new Dress("syslog", eachLine("Jan  2 03:04:05 web-1 composer[123]: ")));
    }

    private static Stream<Dress> garments() {
        return Stream.of(
                new Dress("Windows", text -> text.replace("\n", "\r\n")),
                new Dress("a quote in Markdown", eachLine("> ")),
                new Dress(
                        "a quote in Slack",
                        text -> eachLine("&gt; ").apply(text).replace("'", "&#39;")),
                new Dress("smart quotes", text -> text.replaceFirst("'", "‘").replace("'", "’")),
                new Dress(
                        "smart double quotes",
                        text -> text.replaceFirst("'", "“").replace("'", "”")),
                new Dress("a code fence", text -> "it fails:\n```\n" + text + "```\nany idea?"),
                new Dress("a code fence without a line of its own", text -> "```" + text.strip() + "```"),
                new Dress("colours", text -> text.replaceAll("(?m)^(  )(\\S.*)$", "$1\u001b[37;41m$2\u001b[39;49m")),
                new Dress(
                        "colours that lost their escape",
                        text -> text.replaceAll("(?m)^(  )(\\S.*)$", "$1[37;41m$2[39;49m")),
                new Dress("a progress bar", text -> "    0 [>---]\r 10 [=>--]\r 28/28 [====] 100%\r\n" + text),
                new Dress(
                        "the backspaces of Composer 1",
                        text -> "Downloading (10%)\b\b\b\b\bDownloading (failed)\b\b\b\b" + text),
                new Dress("spaces that do not break", text -> text.replace("  ", "\u00a0 ")),
                new Dress("invisible characters", text -> text.replace("/", "/\u200b")),
                new Dress("a JSON string", text -> "{\"log\":\"" + json(text) + "\",\"state\":\"complete\"}"),
                new Dress(
                        "a JSON string in a JSON string",
                        text -> "{\"a\":\"" + json("{\"log\":\"" + json(text) + "\"}") + "\"}"),
                new Dress("without its indentation", text -> text.replaceAll("(?m)^ +| +$", "")),
                new Dress("in one line", text -> text.replaceAll("\\s*\n\\s*", " ")),
                new Dress(
                        "in the middle of much else",
                        text -> "nothing to see\n".repeat(5000) + text + "more\n".repeat(5000)),
                new Dress("only the last lines", text -> text.substring(text.indexOf("  The 'https"))));
    }

    private static Stream<Dress> chats() {
        String address = "(https://[^'\"\\s]+)";
        return Stream.of(
                new Dress("a link of Slack", text -> text.replaceAll(address, "<$1|$1>")),
                new Dress("a link of Slack without a text", text -> text.replaceAll(address, "<$1>")),
                new Dress("a link of Markdown", text -> text.replaceAll(address, "[$1]($1)")),
                new Dress(
                        "line breaks of HTML",
                        text -> text.replace("  ", "&nbsp; ").replace("\n", "<br/>\n")),
                new Dress(
                        "paragraphs of Teams",
                        text -> text.replaceAll("(?m)^(.*)$", "<p><span class=\"x\">$1</span></p>")),
                new Dress("one paragraph of Teams", text -> "<div>" + text.replace("\n", "<br>") + "</div>"),
                new Dress(
                        "escaped twice", text -> text.replace("'", "&amp;#x27;").replace(">", "&amp;gt;")),
                new Dress(
                        "JSON with plain slashes",
                        text -> "{\"state\":\"complete\",\"log\":\"" + text.replace("\n", "\\n") + "\"}"),
                new Dress(
                        "JSON with escapes for quotes",
                        text -> "{\"log\":\"" + json(text).replace("'", "\\u0027") + "\"}"),
                new Dress("a string of JSON alone", text -> "\"" + text.replace("\n", "\\n") + "\""),
                new Dress("a list of lines in JSON", text -> text.replaceAll("(?m)^(.*)$", "    \"$1\",")),
                new Dress(
                        "links of a terminal",
                        text -> text.replaceAll(
                                address, "\u001b]8;;https://a.example\u001b\\\\$1\u001b]8;;\u001b\\\\")),
                new Dress(
                        "colours written out", text -> text.replaceAll("(?m)^(  )(\\S.*)$", "$1^[[37;41m$2^[[39;49m")),
                new Dress("tabs", text -> text.replace("    ", "\t")),
                new Dress("blanks of a chat", text -> text.replace(" ", "\u00a0")));
    }

    private static UnaryOperator<String> eachLine(String prefix) {
        return text -> text.replaceAll("(?m)^", prefix.replace("\\", "\\\\").replace("$", "\\$"));
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("/", "\\/")
                .replace("\n", "\\n");
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void theFailureIsReadInEveryDress(Dress dress) {
        LogReading reading = READER.read(dress.put().apply(PLAIN));
        assertThat(reading.sightings()).as(reading.toString()).hasSize(1);
        Sighting sighting = reading.sightings().get(0);
        assertThat(sighting.symptom()).isEqualTo(Symptom.PACKAGE_FORBIDDEN);
        assertThat(sighting.host()).contains("repo.magento.com");
        assertThat(sighting.packageName()).contains("acme-shop/module-loyalty");
        assertThat(sighting.packageKind()).contains(PackageKind.EXTENSION);
        assertThat(sighting.version()).contains("3.4.1");
        assertThat(sighting.status()).hasValue(403);
        assertThat(reading.looksLikeLog()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void theLinesAreThoseOfTheMessage(Dress dress) {
        String text = dress.put().apply(PLAIN);
        List<String> lines = text.lines().toList();
        int first =
                (int) lines.stream().takeWhile(line -> !line.contains("repo.")).count() + 1;
        assertThat(READER.read(text).sightings().get(0).lines()).contains(first);
    }

    @Test
    void theEndOfAMessageIsEnough() {
        LogReading reading =
                READER.read("/acme-shop-module-loyalty-3.4.1.0.zip' URL could not be accessed: HTTP/1.1 403 Forbidden");
        assertThat(reading.sightings().get(0).symptom()).isEqualTo(Symptom.PACKAGE_FORBIDDEN);
        assertThat(READER.read("URL required authentication (HTTP 401).").sightings())
                .extracting(Sighting::symptom)
                .containsExactly(Symptom.UNAUTHORIZED);
    }

    @Test
    void anAnswerWithoutAHostYieldsToAnythingThatSaysMore() {
        String log =
                "URL required authentication (HTTP 401).\ncurl error 28 while downloading https://repo.example.com/a.zip: timed out";
        assertThat(READER.read(log).sightings()).extracting(Sighting::symptom).containsExactly(Symptom.NETWORK);
    }

    @Test
    void aSecretInALineIsMaskedInItsQuote() {
        String password = "canary" + "Secret9";
        String log = "The 'https://shop:" + password
                + "@repo.magento.com/packages.json' URL required authentication (HTTP 401).";
        Sighting sighting = READER.read(log).sightings().get(0);
        assertThat(sighting.symptom()).isEqualTo(Symptom.UNAUTHORIZED);
        assertThat(sighting.host()).contains("repo.magento.com");
        assertThat(sighting.toString()).doesNotContain(password);
    }

    @Test
    void whatAPersonTypesIsNoLog() {
        assertThat(Stream.of(
                        "403 on acme/module-x",
                        "we get a 401 from repo.magento.com since Anna left",
                        "composer install fails with 404 for magento/module-banner",
                        "my keys are invalid, I think",
                        "No package can be downloaded: access denied",
                        "https://repo.magento.com/archives/acme/module-x/acme-module-x-1.0.0.0.zip gives 403"))
                .noneMatch(READER::looksLikeLog);
    }
}
