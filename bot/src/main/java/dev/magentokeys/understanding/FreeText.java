package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts whose value is text: a contact, a project, an environment. */
final class FreeText {
    private static final int LONGEST_NAME_WORDS = 4;
    /** A name does not come in more words than these; each Chinese character counts. */
    private static final int MOST_WORDS = 60;

    /** Words that a bare name can stand among. */
    private static final Set<Meaning> BESIDE_NAMES = EnumSet.of(
            Meaning.WAS,
            Meaning.NOW,
            Meaning.HEDGE,
            Meaning.THINK_SO,
            Meaning.PERSON,
            Meaning.OWNER,
            Meaning.OLD_OWNER,
            Meaning.NEW_OWNER,
            Meaning.CURRENT_OWNER,
            Meaning.PRONOUN,
            Meaning.SUBJECT,
            Meaning.TIME,
            Meaning.HAS,
            Meaning.YES,
            Meaning.LEFT,
            Meaning.FROM,
            Meaning.CORRECTION,
            Meaning.PROJECT,
            Meaning.ENVIRONMENT,
            Meaning.THATS_ME,
            Meaning.NO,
            Meaning.THIRD_PARTY);

    private final Names names;
    private final Set<String> small;

    /** @param small function words, which a name does not begin or end with */
    FreeText(Names names, Set<String> small) {
        this.names = names;
        this.small = small;
    }

    void read(Message message, Facts facts) {
        message.asked()
                .filter(FactName::isFreeText)
                .filter(fact -> !facts.has(fact))
                .ifPresent(fact -> {
                    switch (fact) {
                        case PREVIOUS_CONTACT, CURRENT_CONTACT -> contact(message, fact, facts);
                        case CLOUD_PROJECT, ENVIRONMENT -> bare(message, fact, facts);
                        default -> {}
                    }
                });
    }

    private void contact(Message message, FactName fact, Facts facts) {
        boolean states = message.terms().stream().allMatch(term -> BESIDE_NAMES.contains(term.sense()));
        List<People.Mention> mentions = names.in(message);
        Optional<People.Mention> email = mentions.stream()
                .filter(mention -> mention.value().contains("@"))
                .findFirst();
        Optional<People.Mention> named = email.or(() -> mentions.stream().findFirst());
        if (email.isPresent() || (states && named.isPresent())) {
            named.ifPresent(person ->
                    facts.add(fact, person.value(), Origin.USER, message.text().quote(person.start(), person.end())));
        } else if (states && !facts.has(FactName.CONTACT_CHANGED)) {
            plainWords(message)
                    .filter(value -> BareNames.isName(message, value))
                    .ifPresent(value -> facts.add(fact, value, Origin.USER, value));
        }
    }

    private void bare(Message message, FactName fact, Facts facts) {
        plainWords(message).ifPresent(value -> facts.add(fact, value, Origin.USER, value));
    }

    /** What is left of a short message when the small words around it are taken off. */
    private Optional<String> plainWords(Message message) {
        if (message.has(Meaning.UNSURE)
                || message.has(Meaning.NOT)
                || message.clauses().stream().anyMatch(Clause::isQuestion)) {
            return Optional.empty();
        }
        List<int[]> words = Tokens.spans(message.text().chars());
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        int first = 0;
        int last = words.size() - 1;
        while (first <= last && isSmall(message, words.get(first))) {
            first++;
        }
        while (last > first && isSmall(message, words.get(last))) {
            last--;
        }
        return first <= last && last - first < LONGEST_NAME_WORDS
                ? Optional.of(message.text().quote(words.get(first)[0], words.get(last)[1]))
                        .filter(value -> !value.isBlank())
                : Optional.empty();
    }

    private boolean isSmall(Message message, int[] span) {
        return small.contains(message.text().chars().substring(span[0], span[1]))
                || message.terms().stream()
                        .anyMatch(term -> term.sense() != Meaning.PERSON
                                && term.start() <= span[0]
                                && span[1] <= term.end()
                                && BESIDE_NAMES.contains(term.sense()));
    }
}
