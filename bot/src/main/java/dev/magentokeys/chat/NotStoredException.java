package dev.magentokeys.chat;

import java.io.Serial;

/** A message could not be stored: it has had no effect and may come again. */
public final class NotStoredException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotStoredException(String onceKey, RuntimeException cause) {
        super("The message %s could not be stored [Hint: look at the database and its disk]".formatted(onceKey), cause);
    }
}
