package dev.magentokeys.evidence;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds words in lines by one pass of an automaton: {@link #admits} tells the few lines worth reading from the many, {@link #hits} finds
 * the rules on a page.
 *
 * <p>A message that a console broke over two lines still passes the gate: each rule has two pieces that do not overlap, and one break can
 * spoil only one of them.
 */
final class Gate {
    private final AhoCorasickDoubleArrayTrie<String> pieces = new AhoCorasickDoubleArrayTrie<>();
    private final AhoCorasickDoubleArrayTrie<List<Rule>> words = new AhoCorasickDoubleArrayTrie<>();

    Gate(List<Rule> rules) {
        TreeMap<String, String> anchors = new TreeMap<>();
        TreeMap<String, List<Rule>> squeezed = new TreeMap<>();
        for (Rule rule : rules) {
            int half = rule.words().length() / 2;
            if (rule.mark()) {
                anchors.put(rule.words(), rule.words());
            } else {
                anchors.put(rule.words().substring(0, half), rule.words());
                anchors.put(rule.words().substring(half), rule.words());
            }
            squeezed.computeIfAbsent(rule.squeezed(), key -> new ArrayList<>()).add(rule);
        }
        pieces.build(anchors);
        words.build(squeezed);
    }

    boolean admits(String line) {
        return pieces.matches(line);
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
