package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://repo.magento.com/packages.json, repo.magento.com",
        "https://REPO.magento.com:443/packages.json, repo.magento.com",
        "https://••••@repo.magento.com/packages.json, repo.magento.com",
        "https://repo.example.com, repo.example.com",
        "http://[broken, [broken",
    })
    void theHostStandsWithoutUserAndPort(String url, String host) {
        assertThat(Address.of(url).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "magento/framework/magento-framework-103.0.7.0.zip, magento/framework, 103.0.7",
        "magento/magento2-base/magento-magento2-base-2.4.5.0-patch12.zip, magento/magento2-base, 2.4.5-p12",
        "acme-shop/m-y/acme-shop-m-y-1.2.3.4.zip, acme-shop/m-y, 1.2.3.4",
        "acme/x/acme-x-2.0.0.0-beta1.zip, acme/x, 2.0.0-beta1",
        "acme/x/other.zip, acme/x, ''",
    })
    void anArchiveNamesItsPackageAndVersion(String path, String name, String version) {
        assertThat(Address.of("https://repo.magento.com/archives/" + path).archive())
                .contains(new Address.Archive(name, version));
    }

    @Test
    void theEndOfAnAddressIsKnownByTheNameOfItsArchive() {
        Address rest = Address.of("acme-module-x-1.2.1.0.zip");
        assertThat(rest.isMagento()).isTrue();
        assertThat(rest.named()).contains("repo.magento.com");
        assertThat(rest.archive()).contains(new Address.Archive("acme/module-x", "1.2.1"));
        assertThat(Address.of("theme-1.2.zip").named()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.github.com/x, true, false",
        "https://raw.githubusercontent.com/x, true, false",
        "https://repo.packagist.org/p2/x.json, false, true",
        "https://notgithub.com/x, false, false",
    })
    void theHostsOfOthersAreKnown(String url, boolean gitHub, boolean packagist) {
        Address address = Address.of(url);
        assertThat(address.isGitHub()).isEqualTo(gitHub);
        assertThat(address.isPackagist()).isEqualTo(packagist);
        assertThat(address.isMagento()).isFalse();
    }
}
