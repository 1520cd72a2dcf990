package dev.magentokeys.evidence;

import dev.magentokeys.resources.CommerceModules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same 64 MB log, the same words: ripgrep and grep, one regular expression of Java, and the reader, in turns. All must count the same
 * lines; the reader itself, which does more than count, must see the failures.
 */
final class Peers {
    private static final long LENGTH = 64L << 20;
    private static final int PART = 2 << 20;
    private static final int WARM_ROUNDS = 5;
    private static final int ROUNDS = 9;
    private static final Path FOLDER = Path.of("target", "benchmark");

    private final Path log = FOLDER.resolve("deploy.log");
    private final Path words = FOLDER.resolve("words.txt");
    private final Path expressions = FOLDER.resolve("expressions.txt");
    private final LogReader reader = new LogReader(CommerceModules.load());
    private final HitLines finder = new HitLines();
    private final Pattern alternation = Words.alternation();
    private long linesOfPart;

    void run() throws Exception {
        prepare();
        List<Contender> all = new ArrayList<>(peers());
        all.addAll(ours());
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (Contender contender : all) {
                contender.warm();
            }
        }
        requireSameLines(all);
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender contender : all) {
                contender.time();
            }
        }
        System.out.printf(
                "%n%d bytes, %d words, %d rounds in turns, median (slowest - fastest), and times the rate of %s%n",
                LENGTH, Phrases.plain().size(), ROUNDS, all.get(0).name);
        all.forEach(contender -> System.out.println(contender.row(all.get(0))));
    }

    private void prepare() throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(words, Phrases.plain());
        Files.write(expressions, Words.escaped());
        try (InputStream made = new DeployLog(1, LENGTH);
                OutputStream out = Files.newOutputStream(log)) {
            made.transferTo(out);
        }
        linesOfPart = finder.count(new ByteArrayInputStream(start()));
    }

    private List<Contender> peers() {
        return Stream.of(
                        List.of("rg", "-j1", "-c", "-F", "-f", words.toString(), log.toString()),
                        List.of("rg", "-j1", "-c", "-f", expressions.toString(), log.toString()),
                        List.of("grep", "-c", "-F", "-f", words.toString(), log.toString()),
                        List.of("grep", "-c", "-E", "-f", expressions.toString(), log.toString()))
                .filter(Peers::isThere)
                .map(command -> new Contender(
                        "%s, whole process".formatted(String.join(" ", command.subList(0, command.size() - 2))),
                        LENGTH,
                        () -> OptionalLong.of(Long.parseLong(output(command).strip()))))
                .toList();
    }

    private static boolean isThere(List<String> command) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.get(0))));
        if (!there) {
            System.out.printf(
                    "%s is not there and not measured [Hint: apt-get install ripgrep grep]%n", command.get(0));
        }
        return there;
    }

    private List<Contender> ours() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> diagnose = List.of(
                java, "-cp", System.getProperty("java.class.path"), "dev.magentokeys.Main", "diagnose", log.toString());
        return List.of(
                new Contender(
                        "the reader's search, counting, warm", LENGTH, () -> OptionalLong.of(finder.count(open()))),
                new Contender("LogReader.read, all of it, warm", LENGTH, this::read),
                new Contender("magento-keys diagnose, whole process", LENGTH, () -> {
                    output(diagnose);
                    return OptionalLong.empty();
                }),
                new Contender("java.util.regex alternation of a part, warm", PART, this::match));
    }

    private InputStream open() throws IOException {
        return Files.newInputStream(log);
    }

    private OptionalLong read() throws IOException {
        try (InputStream in = open()) {
            if (reader.read(in).sightings().isEmpty()) {
                throw new IllegalStateException("The reader sees nothing");
            }
        }
        return OptionalLong.empty();
    }

    /** Counts in a part of the log, since it would take minutes for all of it; what it counts is checked here. */
    private OptionalLong match() throws IOException {
        byte[] part = start();
        long lines = new String(part, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> alternation.matcher(line).find())
                .count();
        if (lines != linesOfPart) {
            throw new IllegalStateException(
                    "The regular expression counts %d lines, the search %d".formatted(lines, linesOfPart));
        }
        return OptionalLong.empty();
    }

    private byte[] start() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(PART);
        }
    }

    private static String output(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void requireSameLines(List<Contender> all) {
        List<Long> counts = all.stream()
                .flatMap(contender -> contender.lines().stream().boxed())
                .distinct()
                .toList();
        if (counts.size() != 1) {
            throw new IllegalStateException("The contenders count different lines: " + counts);
        }
        System.out.printf("%nEach that counts finds %d lines%n", counts.get(0));
    }
}
