package dev.magentokeys.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands before the words of a log: the cloud's and git's marks, time stamps, levels, the names that CI servers and containers put
 * before each line, and the quotes of a chat. The patterns are bounded and look at the first characters of a line only.
 */
final class Prefixes {
    private static final int LOOKED_AT = 160;
    private static final int MOST = 8;
    private static final String DAY = "[\\dXY]{4}-[\\dXMD]{2}-[\\dXD]{2}";
    private static final String TIME = "[\\dXH]{2,3}:[\\dXMI]{2}:[\\dXS]{2}(?:[.,]\\d{1,9})?";

    private static final FirstCharacters PREFIXES = new FirstCharacters(Stream.of(
                    "[ \\t]{0,40}>[ ]?",
                    "[ \\t]{0,40}[WE]:(?![\\\\/])[ ]?",
                    "[ \\t]{0,40}remote:[ ]?",
                    "[ \\t]{0,40}```[\\w-]{0,12}",
                    "[ \\t]{0,10}\\[?" + DAY + "[T ]" + TIME + "(?:Z|[+-]\\d\\d:?\\d\\d| UTC)?\\]?[ ]?",
                    "[ \\t]{0,10}\\[?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,6})?\\]?[ ]",
                    "[ \\t]{0,10}[A-Z][a-z]{2} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d [\\w.-]{1,60} [\\w./-]{1,60}(?:\\[\\d{1,8}\\])?:[ ]",
                    "[ \\t]{0,10}(?:[a-zA-Z_]{1,30}\\.)?(?:DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL|ALERT|EMERGENCY):(?! \\[\\d)[ ]?",
                    "[ \\t]{0,10}#\\d{1,4} (?:\\d{1,6}\\.\\d{1,4} ?|ERROR: |(?=\\[))",
                    "[ \\t]{0,10}\\[[A-Za-z0-9][\\w ./:-]{0,40}\\][ ](?=[ \\t]{0,60}\\S)",
                    "[ \\t]{0,10}##\\[\\w{1,20}\\]",
                    "[ \\t]{0,10}::(?:error|warning|notice|debug)[\\w =,./-]{0,80}::",
                    "[\\w.-]{1,40}+ {1,20}+\\|(?: |$)",
                    "[^\\t]{1,60}+\\t[^\\t]{1,60}+\\t(?=\\d{4}-\\d\\d-\\d\\dT)")
            .map(Pattern::compile)
            .toList());

    private Prefixes() {}

    /** Where the words begin, with the blanks that indent them. */
    static int end(String line) {
        int end = 0;
        for (int found = 0; found < MOST; found++) {
            int next = next(line, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int next(String line, int from) {
        int limit = Math.min(line.length(), from + LOOKED_AT);
        for (Pattern prefix : PREFIXES.at(line, from)) {
            Matcher matcher = prefix.matcher(line).region(from, limit);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return from;
    }
}
