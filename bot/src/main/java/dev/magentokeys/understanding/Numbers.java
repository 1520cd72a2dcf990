package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.function.Predicate;

/** Reads the facts that show by their shape: the version of Composer, the id of a cloud project. */
final class Numbers {
    private static final int PROJECT_ID = 13;
    /** So many characters may stand between "Composer" and its version. */
    private static final int NEAR = 12;

    private Numbers() {}

    static void read(Message message, Facts facts) {
        version(message, facts);
        project(message, facts);
    }

    private static void version(Message message, Facts facts) {
        String chars = message.text().chars();
        for (Values.Value version : Values.versions(chars)) {
            boolean named = message.terms().stream()
                    .anyMatch(term -> term.sense() == Meaning.COMPOSER
                            && term.end() <= version.start()
                            && version.start() - term.end() <= NEAR
                            && chars.substring(term.end(), version.start()).indexOf(',') < 0);
            if (named || message.asks(FactName.COMPOSER_VERSION)) {
                facts.add(
                        FactName.COMPOSER_VERSION,
                        version.text(),
                        Origin.USER,
                        message.text().quote(version.start(), version.end()));
            }
        }
        if (message.asks(FactName.COMPOSER_VERSION)) {
            first(message, FactName.COMPOSER_VERSION, Numbers::isDigit, facts);
        }
    }

    /** The id of a cloud project: thirteen letters and digits. */
    private static void project(Message message, Facts facts) {
        if (message.has(Meaning.PROJECT) || message.asks(FactName.CLOUD_PROJECT)) {
            first(message, FactName.CLOUD_PROJECT, Numbers::isProject, facts);
        }
    }

    private static void first(Message message, FactName fact, Predicate<String> shape, Facts facts) {
        String chars = message.text().chars();
        Tokens.spans(chars).stream()
                .filter(span -> shape.test(chars.substring(span[0], span[1])))
                .findFirst()
                .ifPresent(span -> facts.add(
                        fact,
                        chars.substring(span[0], span[1]),
                        Origin.USER,
                        message.text().quote(span[0], span[1])));
    }

    private static boolean isDigit(String token) {
        return token.length() == 1 && Character.isDigit(token.charAt(0));
    }

    private static boolean isProject(String token) {
        return token.length() == PROJECT_ID
                && token.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                && token.chars().anyMatch(Character::isDigit);
    }
}
