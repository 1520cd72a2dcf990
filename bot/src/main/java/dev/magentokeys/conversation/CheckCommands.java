package dev.magentokeys.conversation;

import java.util.Map;

/**
 * The commands with which people check the keys themselves. Both programs ask for the private key at their own prompt, so it is
 * in no command, no history and no list of processes.
 *
 * <p>curl asks for the first byte only and does not follow a redirection: a pointer to a store of files is already a yes of
 * repo.magento.com, and an answer of the store would say nothing of the key. Composer gets a home of its own, no variable and no
 * cache, so that nothing but the keys typed in decides.
 */
final class CheckCommands {
    private CheckCommands() {}

    static String curl(String publicKey, Map<String, String> blanks) {
        return "curl -sS -r 0-0 -o /dev/null -w \"%%{http_code}\\n\" -u \"%s\" \"%s\""
                .formatted(publicKey, url(blanks));
    }

    static String composer(Map<String, String> blanks) {
        String version = version(blanks)
                .replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\.0(?=$|-)", "$1")
                .replaceFirst("-patch(?=\\d)", "-p");
        return """
                mkdir key-check && cd key-check
                echo '{"repositories":[{"packagist.org":false},{"type":"composer","url":"https://repo.magento.com/"}],"config":{"store-auths":false,"cache-dir":"/dev/null"}}' > composer.json
                env -u COMPOSER_AUTH COMPOSER_HOME="$PWD/home" composer archive -vvv --no-plugins "%s" "%s"
                """.formatted(packageName(blanks), version);
    }

    private static String url(Map<String, String> blanks) {
        String name = packageName(blanks);
        return "https://repo.magento.com/archives/%s/%s-%s.zip"
                .formatted(name, name.replace('/', '-'), version(blanks));
    }

    /** What does not look like a package is left a blank: a command holds nothing that anybody may have written. */
    private static String packageName(Map<String, String> blanks) {
        String name = blanks.getOrDefault("failedPackage", "");
        return name.matches("[\\w.-]{1,100}/[\\w.-]{1,150}") ? name : "[vendor/package]";
    }

    private static String version(Map<String, String> blanks) {
        String version = blanks.getOrDefault("failedVersion", "");
        return version.matches("[\\w.+-]{1,60}") || version.matches("\\[[^\"`$\\\\\\[\\]]*]") ? version : "[version]";
    }
}
