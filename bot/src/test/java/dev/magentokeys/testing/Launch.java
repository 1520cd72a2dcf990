package dev.magentokeys.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How to start the program in a JVM of its own.
 *
 * @param environment what the child sees beside the search path; nothing of this process's own
 * @param jvm options of the JVM
 */
public record Launch(Map<String, String> environment, List<String> jvm) {

    /** With a data folder of its own and any free port. */
    public static Launch on(Path data) {
        return new Launch(Map.of("MAGENTO_KEYS_PORT", "0", "MAGENTO_KEYS_DATA", data.toString()), List.of());
    }

    public Launch with(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new Launch(more, jvm);
    }

    public Launch option(String option) {
        return new Launch(
                environment, Stream.concat(jvm.stream(), Stream.of(option)).toList());
    }

    /** @param arguments of the program, such as {@code serve} */
    public Program start(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m", "-Dlogback.configurationFile=logback.xml"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.magentokeys.Main"));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("program", ".out");
            Path err = Files.createTempFile("program", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().retainAll(List.of("PATH"));
            builder.environment().putAll(environment);
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
