package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Composer says of the answers, or the silence, of a server. */
final class Answers {
    private static final Pattern STATUS = Pattern.compile("\\(?HTTP(?:/(?:1\\.[01]|[23](?:\\.0)?))?(\\d{3})(?!\\d)");
    /** The host of a partial paste is not known: these are taken for the repository's unless another host is seen. */
    private static final Map<Integer, Symptom> HOSTLESS =
            Map.of(401, Symptom.UNAUTHORIZED, 403, Symptom.PACKAGE_FORBIDDEN, 404, Symptom.PACKAGE_NOT_FOUND);

    private Answers() {}

    /** {@code The '…' URL required authentication} */
    static void required(Hit hit, Notes notes) {
        if (!isMessage(hit, hit.urlBefore())) {
            return;
        }
        boolean named = hit.after(10).startsWith("(HTTP401)");
        notes.eras(named ? Eras.STATUS_NAMED : Eras.STATUS_UNNAMED);
        answered(hit, notes, hit.urlBefore(), 401, named ? 10 : 1);
    }

    /** {@code The '…' URL could not be accessed} */
    static void inaccessible(Hit hit, Notes notes) {
        if (!isMessage(hit, hit.urlBefore())) {
            return;
        }
        String after = hit.after(60);
        Optional<Integer> status = status(after);
        if (status.isPresent() && status.get() != 400) {
            notes.eras(after.startsWith("(HTTP") ? Eras.STATUS_NAMED : Eras.STATUS_UNNAMED);
        }
        answered(hit, notes, hit.urlBefore(), status.orElse(403), lengthOfStatus(after));
    }

    /** The first words of a message, where a paste ends before the rest of them. */
    static Reading cut(String rest, int status) {
        return (hit, notes) -> {
            String after = hit.after(rest.length());
            String left = after.endsWith("...") ? after.substring(0, after.length() - 3) : after.replace("…", "");
            boolean cut = after.length() < rest.length() || left.length() < after.length();
            if (cut && rest.startsWith(left) && hit.urlBefore().isPresent() && isMessage(hit, hit.urlBefore())) {
                answered(hit, notes, hit.urlBefore(), status, 0);
            }
        };
    }

    /** {@code Invalid credentials for '…', aborting.} and {@code Invalid credentials (HTTP 403) for '…', aborting.} */
    static void invalid(Hit hit, Notes notes) {
        Optional<Integer> status = status(hit.after(16));
        int skipped = status.isPresent() ? 9 : 0;
        Hit named = new Hit(
                hit.rule(),
                hit.page(),
                hit.start(),
                Math.min(hit.end() + skipped, hit.page().squeezed().length()));
        if (!named.after(3).equals("for")) {
            return;
        }
        Hit whole = new Hit(hit.rule(), hit.page(), hit.start(), named.end() + 3);
        Optional<Hit.Located> url = whole.urlAfter();
        if (Talk.about(whole, whole.start())) {
            return;
        }
        if (status.isPresent()) {
            notes.interactive();
            notes.eras(Eras.STATUS_NAMED);
            answered(whole, notes, url, status.get(), lengthOf(url));
        } else if (url.isPresent()) {
            notes.interactive();
            notes.eras(url.get().address().isMagento() ? Eras.STATUS_UNNAMED : Eras.all());
            Symptom symptom = refusal(url.get().address());
            notes.sight(whole, symptom).of(url.get()).around(0, lengthOf(url)).note();
        }
    }

    static int lengthOf(Optional<Hit.Located> url) {
        return url.map(located -> located.address().host().length()
                        + located.address().path().length()
                        + 20)
                .orElse(0);
    }

    private static Symptom refusal(Address address) {
        if (address.isMagento()) {
            return Symptom.CREDENTIALS_REFUSED;
        }
        return address.isGitHub() ? Symptom.GITHUB_ACCESS : Symptom.OTHER_REPOSITORY_AUTH;
    }

    /** {@code The "…" file could not be downloaded}: with a status, with an error of PHP's streams, or after a bad redirect. */
    static void notDownloaded(Hit hit, Notes notes) {
        String after = hit.after(200);
        Optional<Hit.Located> url = hit.urlBefore();
        if (!isMessage(hit, url)) {
            return;
        }
        Optional<Integer> status = status(after.startsWith("(") ? after : streamStatus(after));
        if (status.isPresent()) {
            answered(hit, notes, url, status.get(), lengthOfStatus(after));
        } else if (after.startsWith(",gotredirect")) {
            answered(hit, notes, url, 502, 30);
        } else if (url.isPresent() && !url.get().address().host().isEmpty() && after.startsWith(":")) {
            Transport.stream(hit, notes, url.get(), after);
        }
    }

    /** Whether the words belong to an address, or to the cut of one, and nobody only explains them. */
    private static boolean isMessage(Hit hit, Optional<Hit.Located> url) {
        boolean whole = url.isPresent() || hit.continuesMessage();
        return whole && !Talk.about(hit, url.map(Hit.Located::from).orElse(hit.start()));
    }

    private static String streamStatus(String after) {
        int http = after.indexOf("HTTP/");
        return http < 0 ? "" : after.substring(http);
    }

    private static void answered(Hit hit, Notes notes, Optional<Hit.Located> url, int status, int after) {
        if (url.filter(located -> !located.address().isCut()).isPresent()) {
            Symptom symptom = symptom(url.get().address(), status);
            notes.sight(hit, symptom)
                    .of(url.get())
                    .status(status)
                    .around(0, after)
                    .note();
        } else if (HOSTLESS.containsKey(status)) {
            boolean list = url.filter(rest -> rest.address().path().endsWith("packages.json"))
                    .isPresent();
            notes.sight(hit, list ? magento(false, status) : HOSTLESS.get(status))
                    .status(status)
                    .around(0, after)
                    .general()
                    .note();
        }
    }

    private static Symptom symptom(Address address, int status) {
        boolean denied = status == 401 || status == 402 || status == 403 || status == 404 || status == 410;
        if (address.isMagento()) {
            return magento(address.isArchive(), status);
        }
        if (address.isGitHub()) {
            return status == 429 ? Symptom.GITHUB_RATE_LIMIT : denied ? Symptom.GITHUB_ACCESS : Symptom.NETWORK;
        }
        return denied && !address.isPackagist() ? Symptom.OTHER_REPOSITORY_AUTH : Symptom.NETWORK;
    }

    private static Symptom magento(boolean archive, int status) {
        return switch (status) {
            case 401 -> Symptom.UNAUTHORIZED;
            case 402, 403 -> archive ? Symptom.PACKAGE_FORBIDDEN : Symptom.REPOSITORY_FORBIDDEN;
            case 404, 410 -> archive ? Symptom.PACKAGE_NOT_FOUND : Symptom.REPOSITORY_UNAVAILABLE;
            case 407 -> Symptom.NETWORK;
            default -> Symptom.REPOSITORY_UNAVAILABLE;
        };
    }

    private static Optional<Integer> status(String text) {
        Matcher status = STATUS.matcher(text);
        return status.find() && status.start() < 3 ? Optional.of(Integer.valueOf(status.group(1))) : Optional.empty();
    }

    /** How far the status goes on from the words. */
    private static int lengthOfStatus(String after) {
        Matcher status = STATUS.matcher(after);
        return status.find() ? status.end() : 0;
    }
}
