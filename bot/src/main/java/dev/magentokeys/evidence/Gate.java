package dev.magentokeys.evidence;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Parts the few places worth reading from the many with a {@link Sieve}, and finds the rules on a page by one pass of an automaton. */
final class Gate {
    private final Sieve sieve;
    private final AhoCorasickDoubleArrayTrie<List<Rule>> words = new AhoCorasickDoubleArrayTrie<>();

    Gate(List<Rule> rules) {
        sieve = new Sieve(rules);
        TreeMap<String, List<Rule>> squeezed = new TreeMap<>();
        rules.forEach(rule -> squeezed.computeIfAbsent(rule.squeezed(), key -> new ArrayList<>())
                .add(rule));
        words.build(squeezed);
    }

    /** Where, from one place of a log up to another, known words or a piece of them stand; -1 when nowhere. */
    int find(byte[] log, int from, int to) {
        return sieve.find(log, from, to);
    }

    /** All rules on a page, in the order in which their words end. */
    List<Hit> hits(Page page) {
        List<Hit> hits = new ArrayList<>();
        words.parseText(
                page.squeezed(),
                (int begin, int end, List<Rule> rules) ->
                        rules.forEach(rule -> hits.add(new Hit(rule, page, begin, end))));
        return hits;
    }
}
