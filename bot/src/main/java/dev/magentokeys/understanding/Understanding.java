package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.Optional;

/** Reads messages. Pure and thread-safe. */
public interface Understanding {

    /**
     * Reads one masked message.
     *
     * @param asked the fact that the open question is mainly for: it says what a bare "yes" or a bare name answers
     * @param spoken the language of the conversation so far; the message's own signs outweigh it only for {@link Understood#language()}
     */
    Understood read(String text, Optional<FactName> asked, Optional<Language> spoken);
}
