package dev.magentokeys.parity;

import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;

/** An edge on which scripts are played, with the engine that ships behind it. */
interface Stage extends AutoCloseable {

    /** Sends every step of a script as a person would on this edge, as somebody new. */
    void play(Script script, Language language);

    @Override
    void close();
}
