package dev.magentokeys.evidence;

import java.util.List;
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
    private static final String START = "[ \\t]{0,40}";
    private static final String DAY = "[\\dXY]{4}[-/][\\dXMD]{2}[-/][\\dXD]{2}";
    private static final String TIME = "[\\dXH]{2,3}:[\\dXMI]{2}:[\\dXS]{2}(?:[.,]\\d{1,9})?";
    private static final String STAMP = DAY + "[T ]" + TIME + "(?:Z|[+-]\\d\\d:?\\d\\d| UTC)?";
    private static final String PROCESS = "[\\w.-]{1,60} [\\w./-]{1,60}(?:\\[\\d{1,8}\\])?:[ ]";

    /** Quotes of a chat; the marks of the cloud and of git. */
    private static final List<String> MARKS =
            List.of(START + ">[ ]?", START + "[WE]:(?![\\\\/])[ ]?", START + "remote:[ ]?", START + "```[\\w-]{0,12}");

    /** Time stamps with what follows them: in order syslog, GitLab, journald, Heroku, CloudWatch, containerd; TeamCity; a clock; syslog. */
    private static final List<String> STAMPS = List.of(
            "<\\d{1,3}>1 " + STAMP + "(?: [\\w./-]{1,80}){4} (?:-|\\[[^\\]]{0,120}\\])[ ]",
            START + STAMP + " \\d\\d[OE](?:\\+| |$)",
            START + STAMP + " " + PROCESS,
            START + STAMP + " [\\w./-]{1,60}\\[[\\w.-]{1,40}\\]:[ ]",
            START + STAMP + " (?:[\\w.-]{1,80}/){0,4}[0-9a-f-]{8,40}[ ]",
            START + STAMP + " (?:stdout|stderr) [FP][ ]",
            START + "\\[?" + STAMP + "\\]?[ ]?",
            START + "\\[\\d\\d:\\d\\d:\\d\\d\\][ ]?[ WEFi]?:\\t[ ]?",
            START + "\\[?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,6})?\\]?[ ]",
            START + "(?:<\\d{1,3}>)?[A-Z][a-z]{2} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d " + PROCESS);

    /**
     * Levels of Monolog; the steps of BuildKit, twice; the name of a step, a stage, a pod or a host in brackets; the commands of Azure and of
     * GitHub; Buildkite; GitLab; Capistrano; numbered lines; docker compose; the two columns of GitHub's command line.
     */
    private static final List<String> NAMES = List.of(
            START
                    + "(?:[a-zA-Z_]{1,30}\\.)?(?:DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL|ALERT|EMERGENCY):(?! \\[\\d)[ ]?",
            START + "#\\d{1,4} (?:\\d{1,6}\\.\\d{1,4} ?|ERROR: |(?=\\[))",
            "\\d{1,5}\\.\\d{3}(?: |$)",
            START + "\\[(?![\\w ]{0,40}Exception)[A-Za-z0-9][\\w ./:-]{0,60}\\](?:[ ](?:[<>] )?|$)",
            START + "##\\[\\w{1,20}\\]",
            START + "::(?:error|warning|notice|debug)[\\w =,./-]{0,80}::",
            "_bk;t=\\d{10,16}\\x07?",
            "section_(?:start|end):\\d{9,12}:[\\w-]{1,60}(?:\\[[\\w=,]{0,60}\\])?",
            "[ ]{6}\\d\\d (?=[ ]{0,60}\\S)",
            "[ ]{0,6}\\d{1,6}\\t",
            "[\\w.-]{1,40}+ {1,20}+\\|(?: |$)",
            "[^\\t]{1,60}+\\t[^\\t]{1,60}+\\t(?=\\d{4}-\\d\\d-\\d\\dT)");

    private static final FirstCharacters PREFIXES = new FirstCharacters(Stream.of(MARKS, STAMPS, NAMES)
            .flatMap(List::stream)
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
