package dev.magentokeys.measuring;

import dev.magentokeys.secrets.Masked;
import dev.magentokeys.understanding.Understanding;
import dev.magentokeys.wording.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads labelled messages the way a conversation would and counts. Its language is told from the message alone. */
public final class Measuring {
    private final Understanding understanding;
    private final Function<String, Masked> masker;

    public Measuring(Understanding understanding, Function<String, Masked> masker) {
        this.understanding = understanding;
        this.masker = masker;
    }

    /** The figures by language, in the order of {@link Language}. */
    public Map<Language, Tally> of(Collection<Labelled> messages) {
        Map<Language, List<Outcome>> outcomes = messages.stream()
                .map(this::read)
                .collect(Collectors.groupingBy(outcome -> outcome.message().language()));
        Map<Language, Tally> tallies = new EnumMap<>(Language.class);
        outcomes.forEach((language, own) -> tallies.put(language, new Tally(own)));
        return tallies;
    }

    private Outcome read(Labelled message) {
        Masked masked = masker.apply(message.text());
        return new Outcome(
                message, understanding.read(masked.text(), message.asked(), Optional.empty()), masked.count());
    }
}
