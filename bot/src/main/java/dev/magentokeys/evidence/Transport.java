package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Composer says when a server did not answer, or not with anything that can be used. */
final class Transport {
    private static final Pattern CURL = Pattern.compile("curlerror(\\d{1,3})$");
    private static final Pattern NAME_TROUBLE =
            Pattern.compile("(?i)getaddrinfo|couldnotresolve|nameresolution|resolvingtimedout");
    private static final Pattern TLS_TROUBLE = Pattern.compile("(?i)ssl|crypto|certificate|tls");
    /** Numbers of libcurl-errors(3): a name could not be resolved; the handshake or a certificate failed; time was up. */
    private static final Set<Integer> CURL_DNS = Set.of(5, 6);

    private static final Set<Integer> CURL_TLS = Set.of(35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91);
    private static final int CURL_TIMEOUT = 28;
    private static final Pattern NAME = Pattern.compile("([\\w.-]{1,80}/[\\w.-]{1,120}):");
    private static final Pattern REPOSITORY = Pattern.compile("repo\\((https?://[^)]{1,180})\\)");
    private static final String FROM = "(downloadedfrom";
    private static final int MESSAGE = 300;

    private Transport() {}

    /** {@code curl error 28 while downloading …} */
    static void curl(Hit hit, Notes notes) {
        Matcher code = CURL.matcher(hit.before(13));
        Hit words = new Hit(hit.rule(), hit.page(), hit.start(), hit.end() - "http".length());
        Optional<Hit.Located> url = words.urlAfter();
        if (code.find() && url.isPresent()) {
            notes.eras(Eras.V2);
            notes.sight(words, ofCurl(Integer.parseInt(code.group(1)), words.after(MESSAGE)))
                    .of(url.get())
                    .around(code.group().length(), Answers.lengthOf(url))
                    .note();
        }
    }

    private static Symptom ofCurl(int number, String message) {
        boolean resolving =
                number == CURL_TIMEOUT && NAME_TROUBLE.matcher(message).find();
        if (CURL_DNS.contains(number) || resolving) {
            return Symptom.DNS;
        }
        return CURL_TLS.contains(number) ? Symptom.TLS : Symptom.NETWORK;
    }

    /** {@code The "…" file could not be downloaded: …} with an error of PHP's streams. */
    static void stream(Hit hit, Notes notes, Hit.Located url, String message) {
        String told = message.substring(0, Math.min(message.length(), MESSAGE / 2));
        Symptom symptom = NAME_TROUBLE.matcher(told).find()
                ? Symptom.DNS
                : TLS_TROUBLE.matcher(told).find() ? Symptom.TLS : Symptom.NETWORK;
        notes.sight(hit, symptom).of(url).note();
    }

    /** {@code "…" appears broken, and returned an empty 200 response} and JSON that is none. */
    static void broken(Hit hit, Notes notes) {
        hit.urlBefore().filter(url -> !url.address().host().isEmpty()).ifPresent(url -> {
            boolean magento = url.address().isMagento();
            notes.sight(hit, magento ? Symptom.REPOSITORY_UNAVAILABLE : Symptom.NETWORK)
                    .of(url)
                    .note();
        });
    }

    /** {@code The checksum verification of the file failed (downloaded from …)} */
    static void checksum(Hit hit, Notes notes) {
        Optional<Hit.Located> url = new Hit(hit.rule(), hit.page(), hit.start(), hit.end() + FROM.length()).urlAfter();
        if (url.isPresent() && hit.after(FROM.length()).equals(FROM)) {
            boolean magento = url.get().address().isMagento();
            notes.sight(hit, magento ? Symptom.REPOSITORY_UNAVAILABLE : Symptom.NETWORK)
                    .of(url.get())
                    .note();
        }
    }

    /** {@code Failed to extract vendor/name: (9) …}: what came was no archive, unless something else tells why. */
    static void extracted(Hit hit, Notes notes) {
        Matcher name = NAME.matcher(hit.after(250));
        if (name.lookingAt()) {
            boolean magento = notes.kinds().isOfMagento(name.group(1));
            notes.sight(hit, magento ? Symptom.REPOSITORY_UNAVAILABLE : Symptom.NETWORK)
                    .of(name.group(1), "")
                    .around(0, name.end())
                    .standing(Standing.WEAK)
                    .note();
        }
    }

    /** {@code Could not load packages in composer repo (https://repo.magento.com/): …} */
    static void loaded(Hit hit, Notes notes) {
        Matcher url = REPOSITORY.matcher(hit.after(200));
        if (url.find()) {
            Address address = Address.of(url.group(1));
            notes.sight(hit, address.isMagento() ? Symptom.REPOSITORY_UNAVAILABLE : Symptom.NETWORK)
                    .host(address.host())
                    .around(0, url.end())
                    .standing(Standing.WEAK)
                    .note();
        }
    }

    /** An error of the transport with the address after it, or none. */
    static Reading about(Symptom symptom) {
        return (hit, notes) -> {
            Draft draft = notes.sight(hit, symptom);
            hit.urlAfter().ifPresent(draft::of);
            draft.note();
        };
    }
}
