package dev.magentokeys.settings;

/** A setting that cannot be used. The message is one sentence for the admin, with a hint; it never repeats a secret. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(String sentence, String hint) {
        super(sentence + " [Hint: " + hint + "]");
    }
}
