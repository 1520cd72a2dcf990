package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.resources.CommerceModules;
import org.junit.jupiter.api.Test;

class LogFactsTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());

    @Test
    void aFailedPackageGivesItsNameAndKindWithTheLine() {
        String log = "In AuthHelper.php line 220:\n"
                + "  The 'https://repo.magento.com/archives/magento/module-banner/magento-module-banner-101.2.6.0.zip'"
                + " URL could not be accessed (HTTP 403): HTTP/2 403";
        assertThat(LogFacts.of(READER.read(log)))
                .allMatch(fact -> fact.origin() == Origin.LOG)
                .allMatch(fact -> fact.quote().startsWith("The 'https://repo.magento.com/archives/"))
                .extracting(Finding::name, Finding::value)
                .containsExactly(
                        tuple(FactName.SYMPTOM, "package-forbidden"),
                        tuple(FactName.FAILED_PACKAGE, "magento/module-banner"),
                        tuple(FactName.FAILED_VERSION, "101.2.6.0"),
                        tuple(FactName.PACKAGE_KIND, "commerce"),
                        tuple(FactName.FAILED_HOST, "repo.magento.com"),
                        tuple(FactName.FAILED_PHASE, "dependencies"),
                        tuple(FactName.COMPOSER_VERSION, "2.2.15+"));
    }

    @Test
    void aLogWithoutAFailureGivesAtMostTheVersion() {
        assertThat(LogFacts.of(READER.read("Composer version 2.7.8 2024-08-22\nNothing to install\n")))
                .extracting(Finding::name, Finding::value, Finding::quote)
                .containsExactly(tuple(FactName.COMPOSER_VERSION, "2.7.8", ""));
        assertThat(LogFacts.of(READER.read("hello"))).isEmpty();
    }
}
