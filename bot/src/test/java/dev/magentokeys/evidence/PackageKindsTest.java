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
        "magento/project-enterprise-edition, commerce",
        "magento/product-b2b-edition, commerce",
        "magento/security-package-b2b, commerce",
        "magento/module-requisition-list, commerce",
        "magento/module-catalog-staging-page-builder, commerce",
        "magento/module-gift-registry, commerce",
        "magento/module-target-rule-graph-ql, commerce",
        "magento/magento-cloud-patches, open-source",
        "magento/live-search, commerce",
        "magento/product-recommendations, commerce",
        "vertexinc/module-tax-staging, commerce",
        "magento/module-gift-message, open-source",
        "magento/inventory-metapackage, open-source",
        "magento/module-inventory-api, open-source",
        "magento/page-builder, open-source",
        "magento/module-page-builder-analytics, open-source",
        "magento/quality-patches, open-source",
        "magento/project-community-edition, open-source",
        "magento/magento2-base, open-source",
        "magento/language-en_us, open-source",
        "magento/theme-frontend-luma, open-source",
        "magento/composer-root-update-plugin, open-source",
        "adobe-commerce/os-extensions-metapackage, open-source",
        "vertexinc/module-tax, open-source",
        "vertex/sdk, open-source",
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
