package dev.magentokeys.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that Composer asked.
 *
 * @param host in lower case, without port and user; empty when the log shows only the end of the address
 * @param path from the slash after the host
 */
record Address(String host, String path) {
    static final String MAGENTO = "repo.magento.com";

    private static final Pattern ARCHIVE =
            Pattern.compile("archives/([\\w.-]{1,100})/([\\w.-]{1,150})/([^/]{1,300})\\.zip");
    private static final Pattern NAMED_FILE =
            Pattern.compile("([\\w.]{1,60})-([\\w.-]{1,150}?)-(\\d+\\.\\d+\\.\\d+\\.\\d+[\\w.-]{0,40})\\.zip");

    /** Reads {@code https://user@host:443/path}, or the rest of one. */
    static Address of(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return new Address("", url);
        }
        String rest = url.substring(scheme + 3);
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d{0,5}$", "");
        return new Address(host.toLowerCase(Locale.ROOT), slash < 0 ? "" : rest.substring(slash));
    }

    /** Whether this is the repository of the keys; the end of an address is when it is named as only that repository names archives. */
    boolean isMagento() {
        return host.equals(MAGENTO) || (host.isEmpty() && archive().isPresent());
    }

    /** Whether a single package was asked for, and not the list of them. */
    boolean isArchive() {
        return path.startsWith("/archives/") || archive().isPresent();
    }

    /** Whether a partial paste left only the end of an address, which does not tell whose it is. */
    boolean isCut() {
        return host.isEmpty() && archive().isEmpty();
    }

    boolean isGitHub() {
        return host.equals("github.com") || host.endsWith(".github.com") || host.endsWith(".githubusercontent.com");
    }

    boolean isPackagist() {
        return host.equals("packagist.org") || host.equals("repo.packagist.org") || host.equals("getcomposer.org");
    }

    /** Whether only the deployment itself can reach the host. */
    boolean isInternal() {
        return host.endsWith(".internal") || host.equals("localhost") || host.startsWith("127.") || host.equals("db");
    }

    Optional<String> named() {
        return host.isEmpty() ? Optional.of(MAGENTO).filter(magento -> isMagento()) : Optional.of(host);
    }

    /** A package's name and its version as Composer writes it. */
    record Archive(String name, String version) {}

    Optional<Archive> archive() {
        Matcher archive = ARCHIVE.matcher(path);
        if (archive.find()) {
            String file = archive.group(3);
            String prefix = archive.group(1) + "-" + archive.group(2) + "-";
            String version = file.startsWith(prefix) ? file.substring(prefix.length()) : "";
            return Optional.of(new Archive(archive.group(1) + "/" + archive.group(2), pretty(version)));
        }
        Matcher file = NAMED_FILE.matcher(path.substring(path.lastIndexOf('/') + 1));
        return host.isEmpty() && file.matches()
                ? Optional.of(new Archive(file.group(1) + "/" + file.group(2), pretty(file.group(3))))
                : Optional.empty();
    }

    /** {@code 1.2.1.0} is 1.2.1, {@code 2.4.5.0-patch12} is 2.4.5-p12. */
    private static String pretty(String normalized) {
        return normalized.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\.0(?=$|-)", "$1").replaceFirst("-patch(?=\\d)", "-p");
    }
}
