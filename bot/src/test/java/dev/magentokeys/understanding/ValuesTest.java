package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static List<String> texts(List<Values.Value> values) {
        return values.stream().map(Values.Value::text).toList();
    }

    @Test
    void findsAddresses() {
        assertThat(texts(Values.emails("ask a.b+c@x-y.example, or d@e.example. not @here, a@b or x@.example")))
                .containsExactly("a.b+c@x-y.example", "d@e.example");
    }

    @Test
    void findsPackageNames() {
        assertThat(texts(Values.packages("amasty/rma and magento/module-banner.")))
                .containsExactly("amasty/rma", "magento/module-banner");
    }

    @Test
    void pathsAndAddressesAreNoPackages() {
        assertThat(texts(Values.packages("app/etc, a/b/c, https://x.example/y, vendor/bin, src/main.php, 403/404, x/")))
                .isEmpty();
    }

    @Test
    void findsVersions() {
        assertThat(texts(Values.versions("2.7.8, v1.10.22. and 3 or 2.x"))).containsExactly("2.7.8", "1.10.22");
    }

    @Test
    void findsStatusesThatStandAlone() {
        assertThat(texts(Values.statuses("403, two 404s, 503; not 2.403.1, 4030 or 200")))
                .containsExactly("403", "404", "503");
    }
}
