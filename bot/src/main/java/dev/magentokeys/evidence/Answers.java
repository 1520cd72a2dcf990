package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Composer says of the answers, or the silence, of a server. */
final class Answers {
    private static final Pattern STATUS = Pattern.compile("\\(?HTTP(?:/(?:1\\.[01]|[23](?:\\.0)?))?(\\d{3})(?!\\d)");
    private static final Pattern CURL = Pattern.compile("curlerror(\\d{1,3})$");
    private static final Pattern NAME_TROUBLE = Pattern.compile("(?i)getaddrinfo|couldnotresolve|nameresolution|resolvingtimedout");
    private static final Pattern TLS_TROUBLE = Pattern.compile("(?i)ssl|crypto|certificate|tls");
    private static final Set<Integer> CURL_DNS = Set.of(5, 6);
    private static final Set<Integer> CURL_TLS = Set.of(35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91);
    /** The host of a partial paste is not known: these are taken for the repository's unless another host is seen. */
    private static final Map<Integer, Symptom> HOSTLESS =
            Map.of(401, Symptom.UNAUTHORIZED, 403, Symptom.PACKAGE_FORBIDDEN, 404, Symptom.PACKAGE_NOT_FOUND);

    private Answers() {}

    /** {@code The '…' URL required authentication} */
    static void required(Hit hit, Notes notes) {
        boolean named = hit.after(10).startsWith("(HTTP401)");
        notes.eras(named ? Eras.STATUS_NAMED : Eras.STATUS_UNNAMED);
        answered(hit, notes, hit.urlBefore(), 401, named ? 10 : 1);
    }

    /** {@code The '…' URL could not be accessed} */
    static void inaccessible(Hit hit, Notes notes) {
        String after = hit.after(60);
        Optional<Integer> status = status(after);
        if (status.isPresent() && status.get() != 400) {
            notes.eras(after.startsWith("(HTTP") ? Eras.STATUS_NAMED : Eras.STATUS_UNNAMED);
        }
        answered(hit, notes, hit.urlBefore(), status.orElse(403), lengthOfStatus(after));
    }

    /** {@code Invalid credentials for '…', aborting.} and {@code Invalid credentials (HTTP 403) for '…', aborting.} */
    static void invalid(Hit hit, Notes notes) {
        Optional<Integer> status = status(hit.after(16));
        int skipped = status.isPresent() ? 9 : 0;
        Hit named = new Hit(hit.rule(), hit.page(), hit.start(), Math.min(hit.end() + skipped, hit.page().squeezed().length()));
        if (!named.after(3).equals("for")) {
            return;
        }
        Hit whole = new Hit(hit.rule(), hit.page(), hit.start(), named.end() + 3);
        Optional<Hit.Located> url = whole.urlAfter();
        notes.interactive();
        if (status.isPresent()) {
            notes.eras(Eras.STATUS_NAMED);
            answered(whole, notes, url, status.get(), lengthOf(url));
        } else if (url.isPresent()) {
            notes.eras(url.get().address().isMagento() ? Eras.STATUS_UNNAMED : Eras.all());
            Symptom symptom = refusal(url.get().address());
            notes.sight(whole, symptom).of(url.get()).around(0, lengthOf(url)).note();
        }
    }

    private static int lengthOf(Optional<Hit.Located> url) {
        return url.map(located -> located.address().host().length() + located.address().path().length() + 20).orElse(0);
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
        Optional<Integer> status = status(after.startsWith("(") ? after : streamStatus(after));
        if (status.isPresent()) {
            answered(hit, notes, url, status.get(), lengthOfStatus(after));
        } else if (after.startsWith(",gotredirect")) {
            answered(hit, notes, url, 502, 30);
        } else if (url.isPresent() && !url.get().address().host().isEmpty() && after.startsWith(":")) {
            silent(hit, notes, url.get(), trouble(after.substring(0, Math.min(after.length(), 150))));
        }
    }

    private static String streamStatus(String after) {
        int http = after.indexOf("HTTP/");
        return http < 0 ? "" : after.substring(http);
    }

    /** {@code curl error 28 while downloading …} */
    static void curl(Hit hit, Notes notes) {
        Matcher code = CURL.matcher(hit.before(13));
        Hit whole = new Hit(hit.rule(), hit.page(), hit.start(), hit.end() - "http".length());
        Optional<Hit.Located> url = whole.urlAfter();
        if (code.find() && url.isPresent()) {
            notes.eras(Eras.V2);
            int number = Integer.parseInt(code.group(1));
            Symptom symptom = CURL_DNS.contains(number)
                    ? Symptom.DNS
                    : CURL_TLS.contains(number) ? Symptom.TLS : afterTimeOut(number, whole.after(300));
            int before = hit.start() - code.group().length();
            notes.sight(whole, symptom)
                    .of(new Hit.Located(url.get().address(), before))
                    .around(0, lengthOf(url))
                    .note();
        }
    }

    private static Symptom afterTimeOut(int number, String after) {
        return number == 28 && NAME_TROUBLE.matcher(after).find() ? Symptom.DNS : Symptom.NETWORK;
    }

    /** {@code "…" appears broken, and returned an empty 200 response} and JSON that is none. */
    static void broken(Hit hit, Notes notes) {
        hit.urlBefore().filter(url -> !url.address().host().isEmpty()).ifPresent(url -> {
            boolean magento = url.address().isMagento();
            silent(hit, notes, url, magento ? Symptom.REPOSITORY_UNAVAILABLE : Symptom.NETWORK);
        });
    }

    /** An error of the transport with the address after it, or none. */
    static Reading transport(Symptom symptom) {
        return (hit, notes) -> {
            Notes.Draft draft = notes.sight(hit, symptom);
            hit.urlAfter().ifPresent(draft::of);
            draft.note();
        };
    }

    private static Symptom trouble(String text) {
        if (NAME_TROUBLE.matcher(text).find()) {
            return Symptom.DNS;
        }
        return TLS_TROUBLE.matcher(text).find() ? Symptom.TLS : Symptom.NETWORK;
    }

    private static void silent(Hit hit, Notes notes, Hit.Located url, Symptom symptom) {
        notes.sight(hit, symptom).of(url).around(0, 40).note();
    }

    private static void answered(Hit hit, Notes notes, Optional<Hit.Located> url, int status, int after) {
        if (url.isPresent()) {
            Symptom symptom = symptom(url.get().address(), status);
            notes.sight(hit, symptom).of(url.get()).status(status).around(0, after).note();
        } else if (HOSTLESS.containsKey(status)) {
            notes.sight(hit, HOSTLESS.get(status)).status(status).around(0, after).general().note();
        }
    }

    private static Symptom symptom(Address address, int status) {
        boolean denied = status == 401 || status == 402 || status == 403 || status == 404 || status == 410;
        if (address.isMagento()) {
            return magento(address.archive().isPresent(), status);
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
