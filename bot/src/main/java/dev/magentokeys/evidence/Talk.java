package dev.magentokeys.evidence;

import java.util.regex.Pattern;

/**
 * Tells a message that a program printed from one that somebody explains: a manual says "if you see …" or "… means that …" in the same
 * sentence. A person who reports a failure does not.
 */
final class Talk {
    private static final int LEAD = 160;
    private static final String SAYS = "(?:says|prints|shows|reports|answers|returns|complains|contains|ends with)";
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:"
            + "\\b(?:if|when|whenever|in case) (?:you|users|customers|people|developers) (?:see|get|receive|encounter|run into|are getting|find|have|want|need)\\b[^.!?]*"
            + "|\\b(?:if|when|whenever) (?:composer|magento|the (?:log|build|console|output|repository|deployment)) (?:log )?" + SAYS
            + "\\b[^.!?]*"
            + "|\\b(?:such as|for example|for instance|e\\.g\\.|similar to|looks like|messages? like|errors? like|the (?:message|error|words|line|text) (?:is|means|of|about))"
            + ")[^\\w]*$");
    private static final Pattern AFTER = Pattern.compile("(?i)^.{0,60}?(?:\\d{3}(?: [A-Z][a-z]+){0,2}|\\.)?[\"'`*)\\].,: -]{0,6}"
            + "\\b(?:means|indicates|is (?:thrown|printed|shown|returned)|tells you|usually|typically|appears when|can (?:mean|be))\\b");

    private Talk() {}

    /** Whether the sentence around a message explains it. */
    static boolean about(Hit hit, int from) {
        String lead = hit.page().lead(from, LEAD);
        return BEFORE.matcher(lead).find()
                || AFTER.matcher(hit.page().rest(hit.end(), LEAD)).find();
    }
}
