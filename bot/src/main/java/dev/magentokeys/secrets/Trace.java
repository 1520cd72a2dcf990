package dev.magentokeys.secrets;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where something failed without the messages of the exceptions: they may quote what a person wrote. */
public final class Trace {

    private Trace() {}

    public static String of(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .map(Trace::one)
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String one(Throwable error) {
        return Stream.concat(Stream.of(error.getClass().getName()), Stream.of(error.getStackTrace()))
                .map(Object::toString)
                .collect(Collectors.joining(System.lineSeparator() + "    at "));
    }
}
