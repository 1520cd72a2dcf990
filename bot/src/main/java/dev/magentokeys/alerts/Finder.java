package dev.magentokeys.alerts;

import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the entries that people name: by the id, the name, the address, or one word of the name where that is enough. */
record Finder(Directory directory) {

    private static final int SHOWN = 8;

    /** @param called what people call it; the first is shown */
    private record Candidate(String id, List<String> called) {

        boolean isCalled(String wanted) {
            return called.stream().anyMatch(name -> letters(name).equals(wanted));
        }

        boolean hasWord(String wanted) {
            return called.stream()
                    .flatMap(name -> Arrays.stream(name.split("[\\s/]+")))
                    .anyMatch(word -> letters(word).equals(wanted));
        }

        String shown() {
            String name = Phrases.plain(called.get(0));
            return name.equals(id) ? "`" + id + "`" : "`" + id + "` (" + name + ")";
        }
    }

    String contact(String name) throws Doubt {
        return one(
                "find.contact",
                name,
                directory.all(Contact.class).stream()
                        .map(one -> new Candidate(
                                one.id(),
                                Stream.concat(one.name().stream(), one.email().stream())
                                        .toList())));
    }

    String licence(String name) throws Doubt {
        return one(
                "find.licence",
                name,
                directory.all(Licence.class).stream().map(one -> new Candidate(one.id(), List.of(one.name()))));
    }

    private String environment(String name) throws Doubt {
        return one(
                "find.environment",
                name,
                directory.all(Environment.class).stream()
                        .map(one -> new Candidate(one.id(), List.of(one.project() + "/" + one.name(), one.name()))));
    }

    /** @param names separated by commas */
    List<String> environments(String names) throws Doubt {
        List<String> found = new ArrayList<>();
        for (String name : names.split("[,，、;]")) {
            if (!name.isBlank()) {
                found.add(environment(name.strip()));
            }
        }
        return found.stream().distinct().toList();
    }

    private static String one(String key, String name, Stream<Candidate> known) throws Doubt {
        String wanted = letters(name);
        List<Candidate> all = known.toList();
        List<Predicate<Candidate>> ways =
                List.of(one -> letters(one.id).equals(wanted), one -> one.isCalled(wanted), one -> one.hasWord(wanted));
        List<Candidate> found = ways.stream()
                .map(way -> all.stream().filter(way).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.size() == 1) {
            return found.get(0).id;
        }
        List<Candidate> shown = found.isEmpty() ? all : found;
        String how = all.isEmpty() ? ".none" : found.isEmpty() ? "" : ".several";
        throw new Doubt(key + how, Map.of("value", Phrases.plain(name), "known", shown(shown)));
    }

    private static String shown(List<Candidate> some) {
        String first = some.stream().limit(SHOWN).map(Candidate::shown).collect(Collectors.joining(", "));
        return some.size() > SHOWN ? first + " …" : first;
    }

    private static String letters(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}@]", "");
    }
}
