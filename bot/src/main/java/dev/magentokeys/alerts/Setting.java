package dev.magentokeys.alerts;

import dev.magentokeys.diagnosis.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be set for a channel, in the order in which it is shown and taken in. */
enum Setting {
    ENVIRONMENTS("environment", "env", "miljöer", "ambienti", "環境"),
    KINDS("kind", "slag", "tipi", "種類"),
    FAILURES("failed", "fel", "errori", "失敗"),
    LANGUAGE("språk", "lingua", "語言"),
    QUIET("tyst", "silenzio", "安靜"),
    /** Goes with {@link #QUIET}, which it needs. */
    ZONE("zon", "fuso", "時區"),
    REMIND("påminn", "ricorda", "提醒"),
    ESCALATE("eskalera", "inoltra", "升級"),
    TO("till", "a", "給");

    private final List<String> aliases;

    Setting(String... aliases) {
        this.aliases = List.of(aliases);
    }

    String id() {
        return Ids.kebab(this);
    }

    static Optional<Setting> named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(setting -> setting.id().equals(small) || setting.aliases.contains(small))
                .findFirst();
    }
}
