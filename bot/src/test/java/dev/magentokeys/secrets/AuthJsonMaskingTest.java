package dev.magentokeys.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contents of auth.json in every dress in which people paste it. */
class AuthJsonMaskingTest {
    private static final String USER = "canary" + "UserOne";
    private static final String SECRET = "canary" + "SecretTwo";
    private static final String JSON =
            ("{\"http-basic\":{\"repo.magento.com\":{\"username\":\"USER\",\"password\":\"SECRET\"}},"
                            + "\"github-oauth\":{\"github.com\":\"SECRET\"},\"bearer\":{\"a.example.com\":\"SECRET\"},"
                            + "\"gitlab-token\":{\"gitlab.com\":{\"username\":\"USER\",\"token\":\"SECRET\"}},"
                            + "\"gitlab-oauth\":{\"gitlab.com\":\"SECRET\"},\"custom-headers\":{\"b.example.com\":[\"X-Key: SECRET\"]}}")
                    .replace("USER", USER)
                    .replace("SECRET", SECRET);

    static Stream<String> dresses() {
        return Stream.of(
                JSON,
                "COMPOSER_AUTH='" + JSON + "'",
                "COMPOSER_AUTH=\"" + JSON.replace("\"", "\\\"") + "\"",
                "{\"log\":\"" + JSON.replace("\"", "\\\"").replace("}", "}\\n") + "\"}",
                "{\"log\":\"" + JSON.replace("\"", "\\\\\\\"") + "\"}",
                JSON.replace('"', '\''),
                JSON.replace("\"", "&quot;"),
                JSON.replace("\"", "\\u0022"),
                JSON.replace("\":", "”:")
                        .replace(":\"", ":“")
                        .replace("{\"", "{“")
                        .replace(",\"", ",“")
                        .replace("\"}", "”}")
                        .replace("\",", "”,"),
                JSON.replace("{", "{\n    ").replace(",", ",\n    ").replace(":", " : "),
                JSON.replace(":{", ": {\r\n  "),
                JSON.replace("\"username\":", "\"username\" "),
                JSON.replace("}}", "}"),
                "{http-basic:{repo.magento.com:{username:" + USER + ",password:" + SECRET + "}}}",
                "{\"http-basic\":{\"repo.magento.com\":{\"username\":\"" + USER + "\",\"password\":\"" + SECRET
                        + "}}}\nnext line",
                "{\"x\":{\"password\":\"" + SECRET + "\"}}",
                "{\"password\":\"a\\\"" + SECRET + "\"}",
                "{\"bearer\":{\"x\":\"" + SECRET,
                wrapped(JSON, 80, "\n"),
                wrapped(JSON, 33, "\n      "),
                wrapped(JSON, 50, "   \r\n  W:   "));
    }

    private static String wrapped(String text, int width, String wrap) {
        return text.replaceAll("(.{" + width + "})", "$1" + wrap.replace("\\", "\\\\"));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void noValueSurvives(String text) {
        Masked masked = Masker.mask(text);
        String flat = masked.text().replaceAll("\\s+(W:)?\\s*", "");
        assertThat(masked.count()).isPositive();
        assertThat(flat).doesNotContain("canary", "SecretTwo", "UserOne");
        assertThat(masked.text().lines().count()).isEqualTo(text.lines().count());
        assertThat(Masker.mask(masked.text())).isEqualTo(new Masked(masked.text(), 0));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void theNamesOfTheHostsStay(String text) {
        if (text.startsWith(JSON.substring(0, 50)) && !text.contains("\n")) {
            assertThat(Masker.mask(text).text()).contains("repo.magento.com", "gitlab.com", "http-basic", "username");
        } else {
            assertThat(Masker.mask(text).text()).isNotEqualTo(text);
        }
    }
}
