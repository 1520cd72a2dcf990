package dev.magentokeys.evidence;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A deploy log of any length that is the same for the same seed: packages that are fetched and unpacked, code that is compiled, static files
 * that are built, each line as Composer 2, ece-tools and Commerce print it. About one line of five hundred holds known words, two of them together.
 */
final class DeployLog extends InputStream {
    private static final int LINES_TO_A_TROUBLE = 1000;
    private static final List<String> VENDORS =
            List.of("magento", "laminas", "symfony", "acme-shop", "monolog", "league");
    private static final List<String> NAMES = List.of(
            "module-catalog-graph-ql",
            "framework",
            "module-inventory-sales-api",
            "laminas-validator",
            "polyfill-mbstring",
            "module-payment-services-paypal",
            "theme-frontend-luma",
            "language-zh_hans_cn",
            "module-gift-registry",
            "flysystem");
    private static final List<String> THEMES =
            List.of("frontend/Magento/luma", "frontend/Acme/spring", "adminhtml/Magento/backend");
    private static final List<String> LOCALES = List.of("en_US", "sv_SE", "it_IT", "zh_Hant_TW");
    private static final List<String> STEPS = List.of(
            "Starting scenario(s): build-di.xml",
            "Running step: compile-di",
            "Validating configuration",
            "Clearing redis cache: ",
            "php ./bin/magento setup:di:compile --ansi --no-interaction",
            "Copying data to the ./init directory",
            "Writable directory ./app/etc was copied to the ./init/app/etc directory.",
            "Finished: set-production-mode");
    private static final List<Function<DeployLog, String>> ORDINARY = List.of(
            log -> "  - Downloading " + log.archive(),
            log -> "  - Installing " + log.archive() + ": Extracting archive",
            log -> "  - Installing " + log.archive() + ": Extracting archive",
            log -> "W:     " + log.number(900) + "/941 [=========>------------------]  " + log.number(99) + "%",
            log -> log.time() + " INFO: " + log.any(STEPS),
            log -> log.time() + " DEBUG: " + log.any(THEMES) + "/" + log.any(LOCALES) + "   " + log.number(3400)
                    + "/3412   ==========> " + log.number(99) + "%   " + log.number(60) + " secs",
            log -> "Proxies code generation... " + log.number(9) + "/9 [====>-----------------------]  "
                    + log.number(99) + "% " + log.number(59) + " secs " + log.number(900) + ".0 MiB",
            log -> log.any(THEMES) + "/" + log.any(LOCALES) + "/Magento_Catalog/js/product/view/" + log.number(9999)
                    + ".min.js",
            log -> "Module '" + log.any(NAMES) + "': Patch applied, schema version " + log.number(9) + "."
                    + log.number(99) + ".0");
    private static final List<Function<DeployLog, String>> TROUBLES = List.of(
            log -> "W:   [Composer\\Downloader\\TransportException]\nW:   The 'https://repo.magento.com/archives/"
                    + log.zip()
                    + "' URL could not be accessed (HTTP 403): HTTP/2 403\nW: \nE: Error building project: `composer` could not be run.",
            log -> "W:   The \"https://repo.magento.com/archives/" + log.zip()
                    + "\" file could not be downloaded (HTTP/2 404 )\nW: \n"
                    + "E: Error building project: `composer` could not be run.",
            log -> "W:   curl error 28 while downloading https://repo.magento.com/packages.json: Operation timed out",
            log -> "Your requirements could not be resolved to an installable set of packages.\n\n  Problem 1\n"
                    + "    - Root composer.json requires " + log.name()
                    + ", it could not be found in any version, there may be a typo",
            log -> log.time() + " CRITICAL: [127] Unable to execute command: php ./bin/magento cache:flush\n"
                    + "SQLSTATE[HY000] [2002] Connection refused, query was: SELECT " + log.number(99),
            log -> "Loading composer repositories with package information\nInstalling dependencies from lock file\n"
                    + "Verifying lock file contents can be installed on current platform.");

    private final SplittableRandom random;
    private final long length;
    private long given;
    private byte[] line = {};
    private int at;
    private int seconds;

    /** @param length in bytes; the last line may be cut */
    DeployLog(long seed, long length) {
        this.random = new SplittableRandom(seed);
        this.length = length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (given == length) {
            return -1;
        }
        if (at == line.length) {
            line = (next() + "\n").getBytes(StandardCharsets.US_ASCII);
            at = 0;
        }
        int part = (int) Math.min(Math.min(most, line.length - at), length - given);
        System.arraycopy(line, at, into, from, part);
        at += part;
        given += part;
        return part;
    }

    private String next() {
        seconds++;
        return any(random.nextInt(LINES_TO_A_TROUBLE) == 0 ? TROUBLES : ORDINARY)
                .apply(this);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private int number(int most) {
        return random.nextInt(most) + 1;
    }

    private String name() {
        return any(VENDORS) + "/" + any(NAMES);
    }

    private String archive() {
        return name() + " (" + number(110) + "." + number(20) + "." + number(20) + ")";
    }

    private String zip() {
        String vendor = any(VENDORS);
        String name = any(NAMES);
        return "%s/%s/%s-%s-%d.%d.0.0.zip".formatted(vendor, name, vendor, name, number(110), number(9));
    }

    private String time() {
        return "[2026-01-02 %02d:%02d:%02d]".formatted(seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    }
}
