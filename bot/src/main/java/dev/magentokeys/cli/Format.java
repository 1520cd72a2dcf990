package dev.magentokeys.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a command answers. */
enum Format {
    TEXT,
    JSON;

    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("use text or json"));
        }
    }
}
