package dev.magentokeys.cli;

import java.io.Console;

/** Whether a person types at a terminal, rather than a pipe feeding lines. */
final class Keyboard {
    private Keyboard() {}

    /** From Java 22 on there is a console behind a pipe too, and only {@code Console.isTerminal} tells; 17 does not have it. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
