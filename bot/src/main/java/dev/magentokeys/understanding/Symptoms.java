package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Symptom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what goes wrong, told in words: a phrase that names a symptom, else an HTTP status and what it stands beside. */
final class Symptoms {
    /** Symptoms that speak of one package, so that a package named beside them is the one that fails. */
    private static final Set<String> OF_PACKAGE =
            Set.of("package-forbidden", "package-not-found", "package-not-listed", "package-withdrawn", "unauthorized");
    /** Vendors whose packages come from Packagist; the free Adobe packages have the vendor magento too. */
    private static final Set<String> OPEN_VENDORS = Set.of(
            "magento",
            "guzzle",
            "guzzlehttp",
            "symfony",
            "laminas",
            "composer",
            "monolog",
            "league",
            "psr",
            "doctrine",
            "phpunit");

    /** "It is not ..." as a folded text has it; "does not resolve" is no denial. */
    private static final List<String> DENIALS =
            List.of("isn't", "is not", "wasn't", "\u00E4r inte", "\u00E4r det inte", "non \u00E8", "\u4E0D\u662F");

    private final Spotter<Symptom> phrases;

    Symptoms(Spotter<Symptom> phrases) {
        this.phrases = phrases;
    }

    void read(Message message, Facts facts) {
        told(message)
                .filter(term -> !closesTheCheck(message, term, facts))
                .ifPresent(term -> facts.add(
                        FactName.SYMPTOM,
                        term.sense().id(),
                        origin(message, term.start()),
                        message.text().quote(term.start(), term.end())));
        List<Values.Value> packages = Values.packages(message.text().chars());
        boolean asked = message.asks(FactName.FAILED_PACKAGE)
                || message.asks(FactName.PACKAGE_KIND)
                || message.asks(FactName.SYMPTOM);
        boolean fails =
                facts.value(FactName.SYMPTOM).filter(OF_PACKAGE::contains).isPresent();
        packages.stream()
                .filter(found -> isPackage(message, found))
                .filter(found -> asked || fails || message.has(Meaning.FAILS))
                .findFirst()
                .ifPresent(found -> packageFails(message, found, asked || fails, facts));
    }

    /** Asked for the package's name and version, "that version is gone" is the answer. */
    private static boolean closesTheCheck(Message message, Term<Symptom> term, Facts facts) {
        boolean closes = message.asks(FactName.PACKAGE_CHECK) && term.sense() == Symptom.PACKAGE_WITHDRAWN;
        if (closes) {
            facts.add(
                    FactName.PACKAGE_CHECK,
                    "withdrawn",
                    origin(message, term.start()),
                    message.text().quote(term.start(), term.end()));
        }
        return closes;
    }

    private static void packageFails(Message message, Values.Value found, boolean ofMagento, Facts facts) {
        String quote = message.text().quote(found.start(), found.end());
        facts.add(FactName.FAILED_PACKAGE, found.text(), Origin.USER, quote);
        String vendor = found.text().substring(0, found.text().indexOf('/'));
        if (ofMagento && !OPEN_VENDORS.contains(vendor)) {
            facts.add(FactName.PACKAGE_KIND, "extension", Origin.USER, quote);
        }
    }

    /** "old/new" and "user/password" are pairs of known words, not packages. */
    private static boolean isPackage(Message message, Values.Value found) {
        return message.terms().stream()
                .noneMatch(term -> term.start() == found.start()
                        && term.end() < found.end()
                        && message.text().chars().charAt(term.end()) == '/');
    }

    private Optional<Term<Symptom>> told(Message message) {
        List<Term<Symptom>> named = phrases.in(message.text(), message.tongue()).stream()
                .filter(term -> isStated(message, term.start()) && !isOfTheForm(message, term))
                .toList();
        Comparator<Term<Symptom>> weight = Comparator.comparing(Term::sense);
        Optional<Term<Symptom>> telling = named.stream().min(weight);
        Optional<Term<Symptom>> status = Values.statuses(message.text().chars()).stream()
                .filter(value -> isStated(message, value.start()))
                .map(value -> status(message, value))
                .findFirst();
        if (telling.isEmpty() || (status.isPresent() && isVaguer(telling.get().sense()))) {
            return status;
        }
        return telling.map(term -> onPackages(message, term));
    }

    /** "Forbidden" or "not found" beside a status says no more than the status. */
    private static boolean isVaguer(Symptom symptom) {
        return switch (symptom) {
            case UNAUTHORIZED, PACKAGE_FORBIDDEN, PACKAGE_NOT_FOUND, CREDENTIALS_REFUSED, REPOSITORY_UNAVAILABLE ->
                true;
            default -> false;
        };
    }

    private static boolean isStated(Message message, int position) {
        return message.clauseAt(position)
                .filter(message::states)
                .filter(clause -> !deniedAt(clause, position))
                .isPresent();
    }

    /** "The support form says I am not authorised" speaks of the form. */
    private static boolean isOfTheForm(Message message, Term<Symptom> term) {
        return term.sense() == Symptom.UNAUTHORIZED
                && (message.asks(FactName.TICKET_POSSIBLE)
                        || message.clauseAt(term.start())
                                .filter(clause -> clause.has(Set.of(Meaning.TICKET, Meaning.SUPPORT)))
                                .isPresent());
    }

    private static boolean deniedAt(Clause clause, int position) {
        String before = clause.text().chars().substring(clause.start(), position);
        return DENIALS.stream().anyMatch(before::contains);
    }

    private static Term<Symptom> status(Message message, Values.Value value) {
        String chars = message.text().chars();
        boolean elsewhere = chars.contains("github");
        Symptom symptom = switch (value.text()) {
            case "401" -> elsewhere ? Symptom.GITHUB_ACCESS : Symptom.UNAUTHORIZED;
            case "403" -> elsewhere ? Symptom.GITHUB_ACCESS : Symptom.PACKAGE_FORBIDDEN;
            case "404" -> elsewhere ? Symptom.GITHUB_ACCESS : Symptom.PACKAGE_NOT_FOUND;
            default -> Symptom.REPOSITORY_UNAVAILABLE;
        };
        return onPackages(message, new Term<>(symptom, message.tongue().language(), value.start(), value.end()));
    }

    /** A refusal of packages.json is one of the whole repository. */
    private static Term<Symptom> onPackages(Message message, Term<Symptom> term) {
        boolean whole = term.sense() == Symptom.PACKAGE_FORBIDDEN
                && message.text().chars().contains("packages.json");
        return whole ? new Term<>(Symptom.REPOSITORY_FORBIDDEN, term.language(), term.start(), term.end()) : term;
    }

    private static Origin origin(Message message, int position) {
        return message.clauseAt(position).map(FactReader::origin).orElse(Origin.USER);
    }
}
