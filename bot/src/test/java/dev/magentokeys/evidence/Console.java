package dev.magentokeys.evidence;

import java.util.ArrayList;
import java.util.List;

/** Prints exceptions as the two generations of symfony/console do: chunks of the terminal's width, in mid-word, padded to a box. */
final class Console {
    private Console() {}

    /** symfony/console 3 and later, in Composer 2.3 and later and in a Composer that was installed by Composer. */
    static String box(String file, int line, String message, int width) {
        return "\nIn %s line %d:\n".formatted(file, line) + frame(List.of(message.split("\n")), width) + "\n";
    }

    /** symfony/console 2.8, in the phar files of Composer 1.0 to 2.2: the name of the exception is in the box. */
    static String oldBox(String message, int width) {
        List<String> lines = new ArrayList<>(List.of("[Composer\\Downloader\\TransportException]"));
        lines.addAll(List.of(message.split("\n")));
        return "\n" + frame(lines, width) + "\n";
    }

    private static String frame(List<String> lines, int width) {
        List<String> chunks = new ArrayList<>();
        int chunk = width - 5;
        for (String line : lines) {
            for (int at = 0; at < line.length(); at += chunk) {
                chunks.add(line.substring(at, Math.min(line.length(), at + chunk)));
            }
        }
        int longest = chunks.stream().mapToInt(String::length).max().orElse(0);
        String edge = " ".repeat(longest + 4) + "\n";
        StringBuilder frame = new StringBuilder(edge);
        chunks.forEach(text -> frame.append("  ")
                .append(text)
                .append(" ".repeat(longest - text.length() + 2))
                .append('\n'));
        return frame.append(edge).toString();
    }
}
