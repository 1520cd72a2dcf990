package dev.magentokeys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a shared key from a file, or from standard input for {@code -}: on a command line everybody on the machine could read it. */
final class SharedKeySource implements ITypeConverter<SharedKeySource.SharedKey> {

    private static final int LONGEST = 512;

    /** Shorter ones can be guessed from one signed report. */
    private static final Pattern KEY = Pattern.compile("[!-~]{16,%d}".formatted(LONGEST));

    /** The text of a key. */
    record SharedKey(String text) {

        /** Without the text. */
        @Override
        public String toString() {
            return "SharedKey";
        }
    }

    @Override
    public SharedKey convert(String name) {
        try (InputStream in = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            String text = new String(in.readNBytes(LONGEST + 3), UTF_8).strip();
            if (KEY.matcher(text).matches()) {
                return new SharedKey(text);
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new TypeConversionException("the file with the shared key cannot be read");
        }
        throw new TypeConversionException(
                "a shared key has 16 to 512 letters, digits and signs without blanks, for instance of openssl rand -hex 32");
    }
}
