package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.resources.CommerceModules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageKindsTest {
    private static final PackageKinds KINDS = CommerceModules.load();

    @ParameterizedTest
    @CsvSource({
        "magento/product-enterprise-edition, commerce",
        "magento/module-customer-balance, commerce",
        "magento/module-staging-page-builder, commerce",
        "magento/module-company-credit, commerce",
        "magento/extension-b2b, commerce",
        "magento/magento-cloud-metapackage, commerce",
        "magento/ece-tools, commerce",
        "fastly/magento2, commerce",
        "magento/framework, open-source",
        "magento/module-catalog, open-source",
        "magento/product-community-edition, open-source",
        "magento/module-page-builder, open-source",
        "klarna/module-kp, open-source",
        "paypal/module-braintree, open-source",
        "acme-shop/module-loyalty, extension",
    })
    void aPackageIsOfItsKind(String name, String kind) {
        assertThat(KINDS.of(name).id()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "magento/module-catalog, true",
        "acme/magento2-search, true",
        "acme/module-search, true",
        "magento/composer, false",
        "magento/zend-db, false",
        "symfony/console, false",
        "monolog/monolog, false",
    })
    void onlyPackagesOfTheRepositoryCanBeMissingForTheirKeys(String name, boolean expected) {
        assertThat(KINDS.isOfMagento(name)).isEqualTo(expected);
    }
}
