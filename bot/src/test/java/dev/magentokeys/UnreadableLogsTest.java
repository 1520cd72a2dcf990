package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diagnose} says of files that it cannot read. */
class UnreadableLogsTest {
    private static final String FORBIDDEN = "  The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403\n";

    @TempDir
    private Path folder;

    private Program diagnose(Path... files) {
        Stream<String> command = Stream.of("diagnose", "--format", "json", "--fail-on-keys");
        return Launch.on(folder)
                .start(Stream.concat(command, Stream.of(files).map(Path::toString))
                        .toArray(String[]::new));
    }

    private Path packed() throws IOException {
        Path file = folder.resolve("build.log.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(FORBIDDEN.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void eachIsNamedWithTheReasonAndTheOthersAreReportedAllTheSame() throws IOException {
        Path good = Files.writeString(folder.resolve("good.log"), FORBIDDEN);
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        Path none = folder.resolve("no.log");
        Path picture = Files.write(
                folder.resolve("screen\nshot.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        try (Program run = diagnose(packed(), program, folder, none, picture, good)) {
            assertThat(run.status())
                    .as("unreadable input weighs more than a key problem")
                    .isEqualTo(2);
            assertThat(run.out()).singleElement().asString().contains("package-forbidden");
            assertThat(run.err())
                    .containsExactly(
                            "Cannot read " + folder.resolve("build.log.gz")
                                    + ": it is packed (gzip, zip or the like) [Hint: unpack it and give the log itself]",
                            "Cannot read " + program + ": it is not a text log [Hint: give the log as plain text]",
                            "Cannot read " + folder + ": it is a folder [Hint: name the log file in it]",
                            "Cannot read " + none + ": there is no such file [Hint: check its name and folder]",
                            "Cannot read " + folder.resolve("screen?shot.png")
                                    + ": it is not a text log [Hint: give the log as plain text]");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatBreaksOffIsNamed() {
        try (Program run = diagnose(Path.of("/proc/self/mem"))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).singleElement().asString().contains("/proc/self/mem: the reading broke off");
        }
    }

    @Test
    void standardInputIsNamed() {
        try (Program run = diagnose(Path.of("-")).type("PK\u0003\u0004 and so on")) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).singleElement().asString().startsWith("Cannot read standard input: it is packed");
        }
    }
}
