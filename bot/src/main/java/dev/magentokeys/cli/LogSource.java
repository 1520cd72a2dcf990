package dev.magentokeys.cli;

import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.evidence.UnreadableLogException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A log as the command line names it: a file, or {@code -} for standard input. */
record LogSource(String name) {

    /** What cannot be read, and why, in one line for people. */
    static final class UnreadableSourceException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableSourceException(String message, Exception cause) {
            super(message, cause);
        }
    }

    LogReading read(LogReader reader) throws UnreadableSourceException {
        try (InputStream file = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            return read(file, reader);
        } catch (IOException | InvalidPathException e) {
            String shown = name.equals("-") ? "standard input" : name.replaceAll("\\p{Cntrl}", "?");
            throw new UnreadableSourceException("Cannot read %s: %s".formatted(shown, why(e)), e);
        }
    }

    /** A log with nothing in it shows no failure: a pipeline may well have written none. */
    private static LogReading read(InputStream file, LogReader reader) throws IOException {
        try {
            return reader.read(file);
        } catch (UnreadableLogException unreadable) {
            if (unreadable.reason() == Unreadable.EMPTY) {
                return reader.read("");
            }
            throw unreadable;
        }
    }

    private String why(Exception e) {
        if (e instanceof UnreadableLogException log) {
            String sentence = log.reason().sentence();
            return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file [Hint: check its name and folder]";
        }
        if (e instanceof AccessDeniedException) {
            return "you may not read it [Hint: ask its owner, or check its permissions]";
        }
        if (e instanceof InvalidPathException) {
            return "this machine knows no such file names [Hint: give the file a name of plain letters]";
        }
        return Files.isDirectory(Path.of(name))
                ? "it is a folder [Hint: name the log file in it]"
                : "the reading broke off [Hint: copy the file and try the copy]";
    }
}
