package dev.magentokeys.evidence;

import java.util.regex.Pattern;

/**
 * Tells a message that a program printed from one that somebody explains: a manual says "if you see …", "for example …" or "… means that"
 * in the same sentence. A person who reports a failure does not.
 */
final class Talk {
    private static final int NEAR = 160;
    private static final String SOMEBODY = "(?:you|users|customers|people|developers)";
    private static final String SEES = "(?:see|get|receive|encounter|run into|are getting|find|have|want|need)";
    private static final String SAYS = "(?:says|prints|shows|reports|answers|returns|complains|contains|ends with)";
    private static final Pattern BEFORE = Pattern.compile("(?iu)(?:"
            + "\\b(?:if|when|whenever|in case) " + SOMEBODY + " " + SEES + "\\b[^.!?]*"
            + "|\\b(?:if|when|whenever) (?:composer|magento|the \\w{3,12}) (?:log )?" + SAYS + "\\b[^.!?]*"
            + "|\\bom (?:du|ni) (?:ser|får)\\b[^.!?]*"
            + "|\\bse (?:vedi|ricevi|vedete|ricevete|viene visualizzato)\\b[^.!?]*"
            + "|如果(?:您|你)?(?:看到|收到|遇到|出現)[^。！？]*"
            + "|\\b(?:such as|for example|for instance|e\\.g\\.|till exempel|ad esempio)"
            + ")[^\\w]*$");
    private static final Pattern AFTER = Pattern.compile("(?i)^(?: ?\\(HTTP \\d{3}\\))?[:.]?"
            + "(?: ?\\(?HTTP/\\S{1,3} \\d{3}(?: [a-z]+){0,3}\\)?)?[\\s\"'`*)\\].,:-]{0,8}"
            + "(?:means|indicates|is (?:thrown|printed|shown|returned)|tells you)\\b");

    private Talk() {}

    /** Whether the sentence around a message explains it. */
    static boolean about(Hit hit, int from) {
        return BEFORE.matcher(hit.page().lead(from, NEAR)).find()
                || AFTER.matcher(hit.page().rest(hit.end(), NEAR)).find();
    }
}
