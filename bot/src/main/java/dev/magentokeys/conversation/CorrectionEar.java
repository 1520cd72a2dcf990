package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Conversation.Entry;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Understood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears what a correction corrects: in "I was wrong about Anna, she still has access" the opening words answer nothing, and the
 * rest is about something that is known already, not about the open question.
 */
final class CorrectionEar {

    private static final Pattern PAUSE = Pattern.compile("(?<=[,;.:])\\s+|(?<=[，、；。：])|\\s+[–—-]\\s+");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}@.]+");
    private static final int SHORTEST_NAME = 2;

    private static final Set<Act> PLAIN = EnumSet.of(Act.CORRECT, Act.ANSWER, Act.YES, Act.NO, Act.UNKNOWN);
    private static final List<FactName> OF_THE_FORMER_CONTACT =
            List.of(FactName.OLD_ACCOUNT_ACCESS, FactName.PREVIOUS_CONTACT_LEFT, FactName.OLD_KEY_EXISTS);
    private static final List<FactName> OF_THE_PRESENT_CONTACT = List.of(FactName.NEW_KEY_EXISTS, FactName.CAN_PAY);

    private final BiFunction<String, Optional<FactName>, Understood> reader;

    /** @param reader reads a text in the light of what it may be about */
    CorrectionEar(BiFunction<String, Optional<FactName>, Understood> reader) {
        this.reader = reader;
    }

    /** @param whole the message as it was read in the light of the open question */
    Understood amended(Conversation current, String text, Understood whole) {
        if (!PLAIN.contains(whole.act()) || reader.apply(text, Optional.empty()).act() != Act.CORRECT) {
            return whole;
        }
        List<String> openers = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String clause : PAUSE.split(text)) {
            (isOpener(clause) ? openers : rest).add(clause);
        }
        List<Finding> own = whole.facts().stream()
                .filter(finding -> openers.stream().noneMatch(opener -> contains(opener, finding.quote())))
                .toList();
        boolean untouched = own.size() == whole.facts().size();
        if (openers.isEmpty() || (untouched && !own.isEmpty())) {
            return whole;
        }
        return correcting(whole, own.isEmpty() ? aboutTheKnown(current, text, String.join(" ", rest)) : own);
    }

    private boolean isOpener(String clause) {
        Understood alone = reader.apply(clause, Optional.empty());
        return alone.act() == Act.CORRECT && alone.facts().isEmpty();
    }

    private static boolean contains(String opener, String quote) {
        return !quote.isEmpty() && opener.toLowerCase(Locale.ROOT).contains(quote.toLowerCase(Locale.ROOT));
    }

    private List<Finding> aboutTheKnown(Conversation current, String text, String rest) {
        if (rest.isBlank()) {
            return List.of();
        }
        List<Finding> plain = reader.apply(rest, Optional.empty()).facts();
        if (!plain.isEmpty()) {
            return plain;
        }
        Diagnosis known = Diagnosis.of(current.known());
        return likeliest(current, known, text).stream()
                .map(fact -> reader.apply(rest, Optional.of(fact)).facts().stream()
                        .filter(finding -> finding.name() == fact && isOtherThan(known.find(fact), finding))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isOtherThan(Optional<Finding> before, Finding now) {
        return !now.isUnsure()
                && before.filter(finding -> finding.value().equals(now.value())).isEmpty();
    }

    /** What is known of the person who is named; then what was said, the latest first. */
    private static Set<FactName> likeliest(Conversation current, Diagnosis known, String text) {
        Set<FactName> likeliest = new LinkedHashSet<>();
        if (isNamed(FactName.PREVIOUS_CONTACT, known, text)) {
            likeliest.addAll(OF_THE_FORMER_CONTACT);
        }
        if (isNamed(FactName.CURRENT_CONTACT, known, text)) {
            likeliest.addAll(OF_THE_PRESENT_CONTACT);
        }
        List<Entry> entries = current.entries();
        Stream.iterate(entries.size() - 1, at -> at >= 0, at -> at - 1)
                .flatMap(at -> entries.get(at).learned().stream())
                .map(Finding::name)
                .filter(name -> !name.isFreeText() && !name.isSymptom())
                .forEach(likeliest::add);
        return likeliest;
    }

    private static boolean isNamed(FactName contact, Diagnosis known, String text) {
        String said = text.toLowerCase(Locale.ROOT);
        return known.find(contact).stream()
                .flatMap(finding -> Arrays.stream(WORD.split(finding.value().toLowerCase(Locale.ROOT))))
                .anyMatch(name -> name.length() >= SHORTEST_NAME && said.contains(name));
    }

    private static Understood correcting(Understood whole, List<Finding> facts) {
        return new Understood(whole.language(), whole.sure(), Act.CORRECT, facts, Optional.empty(), Optional.empty());
    }
}
