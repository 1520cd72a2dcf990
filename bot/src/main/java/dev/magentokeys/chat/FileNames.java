package dev.magentokeys.chat;

import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.Opened;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which files of a letter were read, where that is not plain from the answer. */
public final class FileNames {

    private FileNames() {}

    /** At most two lines; none when there is one file and it was read. */
    public static List<String> lines(Letter letter, Opened opened, Texts words) {
        boolean wordsWereHeard = opened.read().isEmpty() && !letter.text().isBlank();
        if (opened.files() > 1 || (wordsWereHeard && opened.files() > 0)) {
            return Stream.of(
                            line(words.get("files.read"), opened.read().stream().map(Opened.Read::name)),
                            line(
                                    words.get("files.unread"),
                                    opened.refused().stream().map(Opened.Refused::name)))
                    .flatMap(line -> line)
                    .toList();
        }
        return List.of();
    }

    private static Stream<String> line(String label, Stream<String> names) {
        String list = names.filter(name -> !name.isBlank())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? Stream.empty() : Stream.of(label + " " + list);
    }
}
