package dev.magentokeys.evidence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of all rules, as the programs that are measured take them. */
final class Words {
    private Words() {}

    static List<String> plain() {
        return Rules.ALL.stream().map(Rule::words).toList();
    }

    /** As extended regular expressions that match just the words. */
    static List<String> escaped() {
        return plain().stream()
                .map(words -> words.replaceAll("[\\\\\\[\\](){}.*+?^$|]", "\\\\$0"))
                .toList();
    }

    static Pattern alternation() {
        return Pattern.compile(plain().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }
}
