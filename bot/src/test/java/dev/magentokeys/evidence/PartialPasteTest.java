package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.CommerceModules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message that lost its beginning or its end: what is left is read, or nothing, but never as something else. */
class PartialPasteTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String ARCHIVE =
            "https://repo.magento.com/archives/magento/module-gift-registry/magento-module-gift-registry-101.2.7.0.zip";
    private static final String LIST = "https://repo.magento.com/packages.json";

    private static Optional<Symptom> symptom(String log) {
        return READER.read(log).mostTelling().map(Sighting::symptom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The '@' URL could not be accessed (HTTP 403): HTTP/2 403 | package-forbidden",
                "The '@' URL could not be accessed: HTTP/1.1 403 Forbidden | package-forbidden",
                "The \"@\" file could not be downloaded (HTTP/1.1 404 Not Found) | package-not-found",
                "The '@' URL required authentication (HTTP 401). | unauthorized",
                "The '#' URL required authentication (HTTP 401). | unauthorized",
                "The '#' URL could not be accessed (HTTP 403): HTTP/2 403 | repository-forbidden",
                "Invalid credentials (HTTP 403) for '@', aborting. | package-forbidden",
                "Invalid credentials for '#', aborting. | credentials-refused",
                "curl error 28 while downloading @: Operation timed out | network",
                "Warning from repo.magento.com: Your Magento authentication keys are invalid. Please double-check | keys-invalid",
                "Warning from repo.magento.com: You haven't provided your Magento authentication keys. For | keys-missing",
            })
    void anyEndOfAMessageIsItOrNothing(String message, String id) {
        String whole = message.replace("@", ARCHIVE).replace("#", LIST);
        Symptom expected = Symptom.byId(id).orElseThrow();
        assertThat(symptom(whole)).contains(expected);
        for (int at = 1; at < whole.length(); at++) {
            assertThat(symptom(whole.substring(at)).orElse(expected))
                    .as(whole.substring(at))
                    .isIn(allowed(expected));
            assertThat(symptom(whole.substring(0, at)).orElse(expected))
                    .as(whole.substring(0, at))
                    .isIn(allowed(expected));
        }
    }

    /** Without its address, a refusal is taken for that of a package; without its number, one of credentials names none. */
    private static List<Symptom> allowed(Symptom expected) {
        return switch (expected) {
            case REPOSITORY_FORBIDDEN -> List.of(expected, Symptom.PACKAGE_FORBIDDEN);
            case PACKAGE_FORBIDDEN -> List.of(expected, Symptom.REPOSITORY_FORBIDDEN);
            default -> List.of(expected);
        };
    }

    @Test
    void theLastLinesOfABoxAreEnough() {
        String box = Console.box(
                "AuthHelper.php", 225, "The '" + ARCHIVE + "' URL could not be accessed (HTTP 403): HTTP/2 403 ", 60);
        List<String> lines = box.lines().toList();
        for (int from = 0; from < lines.size() - 3; from++) {
            assertThat(symptom(String.join("\n", lines.subList(from, lines.size()))))
                    .contains(Symptom.PACKAGE_FORBIDDEN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The 'https://repo.magento.com/packages.json' URL required authentica..., unauthorized",
        "The 'https://repo.magento.com/archives/acme/x/acme-x-1.0.0.0.zip' URL could not be acc, package-forbidden",
        "Warning from repo.magento.com: You haven't provided your Mag…, keys-missing",
        "ento.com/packages.json' URL required authentication (HTTP 401)., unauthorized",
        "magento.com/packages.json' URL could not be accessed (HTTP 403): HTTP/2 403, repository-forbidden",
    })
    void aCutMessageIsStillKnown(String log, String id) {
        assertThat(symptom(log)).contains(Symptom.byId(id).orElseThrow());
    }
}
