package dev.magentokeys.alerts;

import dev.magentokeys.diagnosis.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is told of a transfer: the name of record is what forms and pairs such as {@code licence=shop} use. */
enum Blank {
    FROM("från", "da", "從"),
    TO("till", "a", "到"),
    LICENCE("license", "licens", "licenza", "授權"),
    KIND("slag", "tipo", "種類"),
    WHEN("date", "när", "quando", "日期"),
    ENVIRONMENTS("environment", "env", "miljö", "miljöer", "ambiente", "ambienti", "環境");

    private final List<String> aliases;

    Blank(String... aliases) {
        this.aliases = List.of(aliases);
    }

    String id() {
        return Ids.kebab(this);
    }

    static Optional<Blank> named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(blank -> blank.id().equals(small) || blank.aliases.contains(small))
                .findFirst();
    }
}
