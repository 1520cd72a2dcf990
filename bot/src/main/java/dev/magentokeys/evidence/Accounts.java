package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Symptom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what says who may not enter: the repository's own words on its keys, prompts, GitHub and git. */
final class Accounts {
    private static final Pattern HOST =
            Pattern.compile("^[\"'(]{0,2}([a-zA-Z0-9][a-zA-Z0-9.-]{2,200}?)(?=[)\"':,/ ]|\\.?$|\\. )");
    private static final Pattern GIT_REFUSAL = Pattern.compile("URLreturnederror:40[134]");
    private static final Pattern SAID = Pattern.compile("(?i)(?:youhaven[^a-z]{0,3}t|^your|[^a-z]your)$");
    /** How many letters of the repository's words follow their beginning. */
    private static final int MISSING_OR_INVALID = 32;

    private static final int NEAR = 400;

    private Accounts() {}

    /** What repo.magento.com says of its keys, whoever prints it. */
    static Reading ofMagento(Symptom symptom) {
        return (hit, notes) -> {
            String before = hit.before(60);
            int from = before.lastIndexOf("Warningfrom");
            if (!isSaid(hit) || Talk.about(hit, from < 0 ? hit.start() : hit.start() - before.length() + from)) {
                return;
            }
            notes.sight(hit, symptom)
                    .host(Address.MAGENTO)
                    .around(from < 0 ? 0 : before.length() - from, 0)
                    .note();
        };
    }

    /** The first words of the same, where a paste ends before the rest of them. */
    static Reading startOfMagento(Symptom symptom) {
        return (hit, notes) -> {
            String rest = hit.after(MISSING_OR_INVALID);
            boolean cut = rest.length() < MISSING_OR_INVALID || rest.indexOf('…') >= 0 || rest.contains("...");
            if (cut && !Talk.about(hit, hit.start())) {
                notes.sight(hit, symptom).host(Address.MAGENTO).note();
            }
        };
    }

    /** {@code You haven't provided your …} and {@code Your … are invalid}, or their ends where a partial paste begins. */
    private static boolean isSaid(Hit hit) {
        boolean whole = SAID.matcher(hit.before(20)).find();
        return whole
                || (hit.page().lead(hit.start(), 40).isBlank() && hit.after(1).equals("."));
    }

    /** {@code Authentication required (repo.magento.com):} */
    static void prompt(Hit hit, Notes notes) {
        hostAfter(hit).ifPresent(host -> {
            notes.interactive();
            Symptom asked = host.host().equals(Address.MAGENTO) ? Symptom.KEYS_MISSING : refused(host);
            notes.sight(hit, asked)
                    .host(host.host())
                    .around(0, host.host().length())
                    .standing(Standing.PROMPT)
                    .note();
        });
    }

    /** {@code Could not authenticate against github.com} */
    static void notAuthenticated(Hit hit, Notes notes) {
        hostAfter(hit)
                .ifPresent(host -> notes.sight(hit, refused(host))
                        .host(host.host())
                        .around(0, host.host().length())
                        .note());
    }

    private static Symptom refused(Address host) {
        if (host.host().equals(Address.MAGENTO)) {
            return Symptom.CREDENTIALS_REFUSED;
        }
        return host.isGitHub() ? Symptom.GITHUB_ACCESS : Symptom.OTHER_REPOSITORY_AUTH;
    }

    private static Optional<Address> hostAfter(Hit hit) {
        Matcher host = HOST.matcher(hit.page().spacedAfter(hit.end(), 220).strip());
        boolean found = host.find() && host.group(1).indexOf('.') > 0;
        return found ? Optional.of(new Address(host.group(1).toLowerCase(Locale.ROOT), "")) : Optional.empty();
    }

    /** Git's own refusal of an address over HTTPS. */
    static void git(Hit hit, Notes notes) {
        hit.urlAfter()
                .ifPresent(url -> notes.sight(hit, refused(url.address()))
                        .of(url)
                        .around(0, 20)
                        .note());
    }

    /** {@code fatal: unable to access '…': The requested URL returned error: 403} */
    static void gitAnswered(Hit hit, Notes notes) {
        Matcher refusal = GIT_REFUSAL.matcher(hit.after(NEAR));
        if (refusal.find()) {
            git(hit, notes);
        }
    }

    /** Words that mean GitHub only where its name stands near. */
    static Reading nearGitHub(Symptom symptom) {
        return (hit, notes) -> {
            String before = hit.before(NEAR);
            String near = before + hit.after(NEAR);
            if (near.contains("github.com") || near.contains("GitHub")) {
                int from = before.lastIndexOf("Couldnotfetch");
                notes.sight(hit, symptom)
                        .host("github.com")
                        .around(from < 0 ? 0 : before.length() - from, 0)
                        .note();
            } else if (before.contains("Couldnotfetch")) {
                notes.sight(hit, Symptom.OTHER_REPOSITORY_AUTH).note();
            }
        };
    }

    /** {@code Your github oauth token for github.com contains invalid characters} */
    static void tokenFormat(Hit hit, Notes notes) {
        String before = hit.before(120);
        int from = before.toLowerCase(Locale.ROOT).lastIndexOf("oauthtoken");
        if (from >= 0) {
            notes.sight(hit, Symptom.GITHUB_TOKEN_FORMAT)
                    .host("github.com")
                    .around(before.length() - from, 0)
                    .note();
        }
    }

    /** JSON that is none: the file of the credentials, or the answer of a repository. */
    static void badJson(Hit hit, Notes notes) {
        String before = hit.page().spacedBefore(hit.start(), 200).stripTrailing();
        if (before.endsWith("auth.json\"")) {
            notes.sight(hit, Symptom.CREDENTIALS_MALFORMED).around(12, 0).note();
        } else {
            Transport.broken(hit, notes);
        }
    }
}
