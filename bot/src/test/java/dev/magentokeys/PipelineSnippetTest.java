package dev.magentokeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step for a pipeline that the README shows, run by bash as it stands there, with a composer that prints a log. */
class PipelineSnippetTest {

    private static final Pattern STEP = Pattern.compile("```bash\\n(set -o pipefail\\n.*?)```", Pattern.DOTALL);
    private static final String REFUSED = "The 'https://repo.magento.com/archives/acme-shop/module-loyalty/"
            + "acme-shop-module-loyalty-3.4.1.0.zip' URL could not be accessed (HTTP 403): HTTP/2 403";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsBash() {
        Needs.skipUnless(Files.isExecutable(Path.of("/bin/bash")), "no bash: apt-get install bash");
    }

    private record Ran(int status, List<String> out) {}

    private Ran run(String log, int composersStatus) throws IOException, InterruptedException {
        Matcher step = STEP.matcher(Files.readString(Path.of("../README.md"), UTF_8));
        assertThat(step.find()).isTrue();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(folder.resolve("composer.out"), log + "\n", UTF_8);
        Path script = Files.writeString(
                folder.resolve("step.sh"),
                "composer() { cat composer.out >&2; return " + composersStatus + "; }\n"
                        + "magento-keys() { \"" + java + "\" -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
                        + " dev.magentokeys.Main \"$@\" --locale en; }\n" + step.group(1),
                UTF_8);
        Path out = folder.resolve("step.out");
        ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-e", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        bash.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = bash.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), Files.readAllLines(out, UTF_8));
    }

    @Test
    void aKeyProblemEndsInAWordOnWhereToAsk() throws Exception {
        Ran ran = run(REFUSED, 100);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains(REFUSED, "build.log", "  What happens: 403 on a package")
                .last()
                .asString()
                .contains("/magento-keys check");
    }

    @Test
    void anotherFailureIsNamedAndFailsTheBuildWithoutAWordOnKeys() throws Exception {
        Ran ran = run(
                "PHP Fatal error:  Allowed memory size of 1610612736 bytes exhausted (tried to allocate 20 bytes)",
                255);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("  What happens: PHP ran out of memory")
                .noneMatch(line -> line.contains("It is about the access keys"));
    }

    @Test
    void aBuildThatWorksSaysNothingMore() throws Exception {
        Ran ran = run("Generating optimized autoload files", 0);
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).containsExactly("Generating optimized autoload files");
    }
}
