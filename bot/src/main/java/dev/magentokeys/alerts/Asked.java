package dev.magentokeys.alerts;

import dev.magentokeys.bookkeeping.Typed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A transfer as somebody told it, in their own words.
 *
 * @param told what is not blank
 * @param deliberate whether it holds what nobody says by the way: a pair, or the name of a kind
 */
record Asked(Map<Blank, String> told, boolean deliberate) {

    Asked {
        told = Map.copyOf(told);
    }

    Optional<String> of(Blank blank) {
        return Optional.ofNullable(told.get(blank));
    }

    /** By a form: what is left out is not known. */
    static Asked filled(Map<Blank, String> values) {
        Map<Blank, String> told = new EnumMap<>(Blank.class);
        values.forEach((blank, value) -> {
            if (!value.isBlank()) {
                told.put(blank, value.strip());
            }
        });
        return new Asked(told, true);
    }

    /**
     * By a line: {@code from anna to Berta Ek other-account licence=shop}.
     *
     * @throws Doubt when a word or a pair says nothing that belongs here
     */
    static Asked read(Typed line) throws Doubt {
        Map<Blank, StringBuilder> names = new EnumMap<>(Blank.class);
        Map<Blank, String> told = new EnumMap<>(Blank.class);
        Optional<Blank> named = Optional.empty();
        for (String word : line.words()) {
            if (Word.FROM.is(word) || Word.TO.is(word)) {
                named = Optional.of(Word.FROM.is(word) ? Blank.FROM : Blank.TO);
            } else if (Kinds.read(word).isPresent()) {
                told.put(Blank.KIND, word);
            } else if (Day.isOne(word)) {
                told.put(Blank.WHEN, word);
            } else {
                Blank about = named.orElseThrow(() -> Doubt.about("transfer.word", word));
                StringBuilder name = names.computeIfAbsent(about, first -> new StringBuilder());
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        boolean deliberate = told.containsKey(Blank.KIND) || !line.pairs().isEmpty();
        names.forEach((blank, name) -> told.put(blank, name.toString()));
        for (Map.Entry<String, String> pair : line.pairs().entrySet()) {
            told.put(
                    Blank.named(pair.getKey()).orElseThrow(() -> Doubt.about("transfer.word", pair.getKey())),
                    pair.getValue());
        }
        return new Asked(filled(told).told, deliberate);
    }
}
