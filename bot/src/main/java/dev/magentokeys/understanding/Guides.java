package dev.magentokeys.understanding;

import static dev.magentokeys.understanding.Meaning.*;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the how-to that a question is about: the first line of a table whose words are all there. */
final class Guides {
    private static final Set<Meaning> CUES = EnumSet.of(HOW, WHERE, WHAT_IS, QUESTION);

    private static final List<Topic> TOPICS = List.of(
            new Topic(Guide.USE_KEYS, List.of(Set.of(PUBLIC_KEY, PRIVATE_KEY), Set.of(USER_NAME, PASSWORD))),
            new Topic(Guide.USE_KEYS, List.of(Set.of(USER_NAME, PASSWORD), Set.of(KEY), Set.of(WHAT_IS))),
            new Topic(Guide.USE_KEYS, List.of(Set.of(USER_NAME, PASSWORD), Set.of(SET), Set.of(WHAT_IS))),
            new Topic(Guide.USE_KEYS, List.of(Set.of(LOGIN_DATA), Set.of(COMPOSER), Set.of(WHAT_IS))),
            new Topic(Guide.USE_KEYS, List.of(Set.of(USER_NAME), Set.of(PASSWORD))),
            new Topic(Guide.USE_KEYS, List.of(Set.of(PUBLIC_KEY, PRIVATE_KEY), Set.of(WHAT_IS))),
            new Topic(Guide.DOWNLOAD_TOKEN, List.of(Set.of(TOKEN))),
            new Topic(Guide.INSTALL_METAPACKAGE, List.of(Set.of(METAPACKAGE))),
            new Topic(Guide.CLONE_REPOSITORY, List.of(Set.of(CLONE))),
            new Topic(Guide.UPGRADE_MODULES, List.of(Set.of(UPGRADE))),
            new Topic(Guide.UPGRADE_MODULES, List.of(Set.of(CHANGED), Set.of(EXTENSION, MODULES))),
            new Topic(Guide.DISABLE_KEY, List.of(Set.of(DISABLE), Set.of(KEY))),
            new Topic(Guide.ENABLE_KEY, List.of(Set.of(Meaning.ENABLE), Set.of(KEY, DISABLED))),
            new Topic(Guide.DELETE_KEY, List.of(Set.of(DELETE), Set.of(KEY))),
            new Topic(Guide.SUBMIT_TICKET, List.of(Set.of(TICKET, SUPPORT))),
            new Topic(Guide.SET_CREDENTIALS, List.of(Set.of(VARIABLE, AUTH_JSON))),
            new Topic(Guide.SET_CREDENTIALS, List.of(Set.of(SET, CHANGED), Set.of(KEY, LOGIN_DATA))),
            new Topic(Guide.SET_CREDENTIALS, List.of(Set.of(USES), Set.of(KEY), Set.of(HOW))),
            new Topic(Guide.CREATE_KEYS, List.of(Set.of(CREATE, MADE, HAS), Set.of(KEY))),
            new Topic(Guide.DISABLE_KEY, List.of(Set.of(DISABLED), Set.of(KEY), Set.of(HOW, WHERE))),
            new Topic(Guide.ENABLE_KEY, List.of(Set.of(ENABLED), Set.of(KEY), Set.of(HOW, WHERE))),
            new Topic(Guide.DELETE_KEY, List.of(Set.of(DELETED), Set.of(KEY), Set.of(HOW, WHERE))),
            new Topic(Guide.ACCESS_ERRORS, List.of(Set.of(ERROR))),
            new Topic(Guide.PRIMARY_CONTACT, List.of(Set.of(MAGEID, OWNER, CURRENT_OWNER, NEW_OWNER))),
            new Topic(Guide.INSTALL_METAPACKAGE, List.of(Set.of(INSTALL), Set.of(COMMERCE_PACKAGE))),
            new Topic(Guide.CREATE_KEYS, List.of(Set.of(KEY), Set.of(WHERE))),
            new Topic(Guide.ACCESS_ERRORS, List.of(Set.of(UNPAID, INVOICE, PAY))));

    private static final Set<Meaning> DOING =
            EnumSet.of(CREATE, SET, DISABLE, ENABLE, DELETE, INSTALL, UPGRADE, CLONE, DOWNLOAD, OPEN);

    /** How and where, in Chinese, which a longer word may hide: 怎么申请. */
    private static final List<String> HAN_CUES =
            List.of("\u600E\u4E48", "\u5982\u4F55", "\u54EA\u91CC", "\u54EA\u8FB9", "\u600E\u6837");

    private static final Set<FactName> OF_KEYS = EnumSet.of(
            FactName.OLD_KEY_STATE,
            FactName.OLD_KEY_EXISTS,
            FactName.NEW_KEY_EXISTS,
            FactName.KEY_IN_USE,
            FactName.KEYS_TRANSFERRED);

    private Guides() {}

    static Optional<Guide> in(Message message) {
        List<Clause> questions =
                message.clauses().stream().filter(Clause::isQuestion).toList();
        boolean cued = message.hasAny(CUES)
                || asksWhere(message)
                || HAN_CUES.stream().anyMatch(message.text().chars()::contains);
        Set<Meaning> all = meanings(message.clauses());
        if (!cued && questions.isEmpty()) {
            return TOPICS.get(0).isIn(all, Set.of()) && !message.has(NOT)
                    ? Optional.of(Guide.USE_KEYS)
                    : Optional.empty();
        }
        Set<Meaning> asked = meanings(questions);
        if (hasStatus(message)) {
            if (!message.has(HOW) && !message.has(WHERE)) {
                return cued && Values.packages(message.text().chars()).isEmpty()
                        ? Optional.of(Guide.ACCESS_ERRORS)
                        : Optional.empty();
            }
            asked.add(ERROR);
        }
        return find(asked, Set.of())
                .or(() -> find(asked, all))
                .or(() -> cued ? find(all, all) : Optional.empty())
                .or(() -> ofTheKeyAsked(message, all));
    }

    /** "And how do I switch it on again?", when a question for a key was put. */
    private static Optional<Guide> ofTheKeyAsked(Message message, Set<Meaning> all) {
        boolean how = message.has(HOW)
                && !message.has(UNSURE)
                && message.asked().filter(OF_KEYS::contains).isPresent();
        all.retainAll(DOING);
        return how ? find(all, Set.of(KEY)) : Optional.empty();
    }

    /** The Swedish "var" is "where" when it opens a message, or a clause of doing, and "was" elsewhere. */
    private static boolean asksWhere(Message message) {
        String chars = message.text().chars();
        return message.clauses().stream()
                .filter(clause -> clause.start() == 0 || clause.has(DOING))
                .flatMap(clause -> clause.terms().stream().findFirst().stream())
                .filter(term -> term.sense() == WAS && term.language() == Language.SV)
                .anyMatch(term -> chars.substring(term.start(), term.end()).equals("var"));
    }

    private static boolean hasStatus(Message message) {
        return Values.statuses(message.text().chars()).stream()
                .anyMatch(status -> !status.text().startsWith("5"));
    }

    /** @param beside meanings of the rest of the message, which may add what a question leaves out */
    private static Optional<Guide> find(Set<Meaning> asked, Set<Meaning> beside) {
        return TOPICS.stream()
                .filter(topic -> topic.isIn(asked, beside))
                .map(Topic::guide)
                .findFirst();
    }

    private static Set<Meaning> meanings(List<Clause> clauses) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        clauses.forEach(clause -> clause.terms().forEach(term -> meanings.add(term.sense())));
        return meanings;
    }

    private record Topic(Guide guide, List<Set<Meaning>> needs) {
        boolean isIn(Set<Meaning> asked, Set<Meaning> beside) {
            boolean first = needs.get(0).stream().anyMatch(asked::contains);
            return first
                    && needs.stream()
                            .allMatch(need -> need.stream()
                                    .anyMatch(meaning -> asked.contains(meaning) || beside.contains(meaning)));
        }
    }
}
