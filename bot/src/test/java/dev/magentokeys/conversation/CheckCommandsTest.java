package dev.magentokeys.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.magentokeys.testing.Needs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command of the check, run by the real curl against a repository on loopback. */
class CheckCommandsTest {

    private static final Map<String, String> RMA =
            Map.of("failedPackage", "magento/module-rma", "failedVersion", "101.2.7.0");
    private static final String ARCHIVE = "/archives/magento/module-rma/magento-module-rma-101.2.7.0.zip";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer repository;

    @BeforeEach
    void openRepository() throws IOException {
        repository = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        repository.createContext("/", this::answer);
        repository.start();
    }

    @AfterEach
    void closeRepository() {
        repository.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        String pair =
                given == null ? "" : new String(Base64.getDecoder().decode(given.substring("Basic ".length())), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Range"));
        int status = switch (pair) {
            case "refused:secret" -> 403;
            case "entitled:secret" -> 206;
            case "sent-on:secret" -> 302;
            default -> 401;
        };
        exchange.getResponseHeaders().add("Location", "http://elsewhere.invalid/");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource({"refused, 403", "entitled, 206", "sent-on, 302", "nobody, 401"})
    void curlAsksForThePrivateKeyAndPrintsTheStatusAlone(String publicKey, String status) throws Exception {
        String command = CheckCommands.curl(publicKey, RMA)
                .replace(
                        "https://repo.magento.com",
                        "http://127.0.0.1:" + repository.getAddress().getPort());
        assertThat(command).doesNotContain("secret");
        assertThat(run(command)).isEqualTo(status);
        assertThat(asked).containsExactly("GET " + ARCHIVE + " bytes=0-0");
    }

    /** In a session of its own, so that no terminal is asked for what comes on standard input. */
    private static String run(String command) throws Exception {
        Needs.skipUnless(
                Files.exists(Path.of("/usr/bin/curl")) && Files.exists(Path.of("/usr/bin/setsid")),
                "no curl or setsid: apt-get install curl util-linux");
        Process shell = new ProcessBuilder("/usr/bin/setsid", "-w", "sh", "-c", command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        shell.getOutputStream().write("secret\n".getBytes(UTF_8));
        shell.getOutputStream().close();
        String printed = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return printed.strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b\"; rm -rf /", "$(id)/x", "`id`/x", "../../etc", "a/b/c", ""})
    void whatIsNoPackageStaysABlank(String name) {
        Map<String, String> blanks = Map.of("failedPackage", name, "failedVersion", "1.0\"; id; \"");
        assertThat(CheckCommands.curl("x", blanks)).contains("\"https://repo.magento.com/archives/[vendor/package]/");
        assertThat(CheckCommands.composer(blanks))
                .contains("\"[vendor/package]\" \"[version]\"")
                .doesNotContain("rm -rf");
    }

    @Test
    void composerGetsTheVersionAsItWritesIt() {
        assertThat(CheckCommands.composer(Map.of("failedPackage", "magento/x", "failedVersion", "2.4.5.0-patch12")))
                .contains("\"magento/x\" \"2.4.5-p12\"");
    }
}
