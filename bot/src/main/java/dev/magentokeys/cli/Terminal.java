package dev.magentokeys.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard input and output in UTF-8, whatever the machine's own character set. */
record Terminal(BufferedReader in, PrintStream out, boolean interactive) {

    static Terminal standard() {
        return of(System.in, System.out, Keyboard.isThere());
    }

    static Terminal of(InputStream in, PrintStream out, boolean interactive) {
        return new Terminal(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                interactive);
    }

    /** The next line; at a keyboard, with all that was pasted along with it. */
    Optional<String> read() throws IOException {
        String line = in.readLine();
        if (line == null) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder(line);
        while (interactive && in.ready()) {
            String more = in.readLine();
            if (more == null) {
                break;
            }
            whole.append('\n').append(more);
        }
        return Optional.of(whole.toString());
    }

    void line(String text) {
        out.print(text + "\n");
        out.flush();
    }
}
