package dev.magentokeys.teams;

import dev.magentokeys.chat.Texts;
import dev.magentokeys.wording.Language;
import java.util.Map;
import java.util.Objects;

/** The few sentences of this edge. */
final class Words {

    private static final Map<Language, Texts> ALL = Texts.beside(Words.class);

    private Words() {}

    static Texts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }
}
