package dev.magentokeys.evidence;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what kind a package is from its name.
 *
 * @param commerce the packages that only an Adobe Commerce licence gives
 * @param bundled the packages of other vendors that come with the core
 */
public record PackageKinds(Set<String> commerce, Set<String> bundled) {
    private static final Pattern SOLD_THERE =
            Pattern.compile("magento|mage|adobe|module-|-module|m2-|-m2|/m2|theme-frontend", Pattern.CASE_INSENSITIVE);
    /** Adobe's packages that packagist.org carries too: they need no keys. */
    private static final Pattern PUBLIC = Pattern.compile(
            "magento/(?:composer|magento-composer-installer|magento-coding-standard|magento2-functional-testing-framework"
                    + "|composer-dependency-version-audit-plugin|composer-root-update-plugin|magento-zf-db|magento-semver"
                    + "|zendframework1|zend-[a-z]+|php-compatibility-fork|magento-allure-phpunit)");

    public PackageKinds {
        commerce = Set.copyOf(commerce);
        bundled = Set.copyOf(bundled);
    }

    /** @param name {@code vendor/name} */
    public PackageKind of(String name) {
        if (commerce.contains(name)) {
            return PackageKind.COMMERCE;
        }
        return name.startsWith("magento/") || bundled.contains(name) ? PackageKind.OPEN_SOURCE : PackageKind.EXTENSION;
    }

    /** Whether a package, by its name, comes from repo.magento.com and not from packagist.org. */
    boolean isOfMagento(String name) {
        return commerce.contains(name)
                || bundled.contains(name)
                || (SOLD_THERE.matcher(name).find() && !PUBLIC.matcher(name).matches());
    }
}
