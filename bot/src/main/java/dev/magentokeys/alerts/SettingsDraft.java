package dev.magentokeys.alerts;

import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A subscription while somebody changes it, one setting after the other. What cannot be taken leaves it as it is. Not thread-safe. */
final class SettingsDraft {

    private static final String SUSPECTED = "suspected";

    private final Subscription before;
    private final People people;
    private final Finder finder;
    private List<String> environments;
    private List<Transfer.Kind> kinds;
    private boolean suspicions;
    private boolean failures;
    private Language language;
    private Optional<QuietHours> quiet;
    private Duration remind;
    private Duration escalate;
    private List<String> to;

    SettingsDraft(Subscription before, Query query) {
        this.before = before;
        this.people = new People(query);
        this.finder = new Finder(query.shelf().directory());
        this.environments = before.environments();
        this.kinds = before.kinds();
        this.suspicions = before.suspicions();
        this.failures = before.otherFailures();
        this.language = before.language();
        this.quiet = before.quiet();
        this.remind = before.remindEvery();
        this.escalate = before.escalateAfter();
        this.to = before.escalateTo();
    }

    /** @throws Doubt when the value says nothing here */
    void set(Setting setting, String value) throws Doubt {
        if (value.isBlank()) {
            throw Doubt.about("setting." + setting.id(), value);
        }
        switch (setting) {
            case ENVIRONMENTS -> environments = Word.ALL.is(value) ? List.of() : finder.environments(value);
            case KINDS -> kinds(value);
            case FAILURES -> failures = yesOrNo(value);
            case LANGUAGE -> language = Language.named(value).orElseThrow(() -> Doubt.about("setting.language", value));
            case QUIET -> quiet = Word.NONE.is(value) ? Optional.empty() : Optional.of(hours(value));
            case ZONE -> quiet = Optional.of(moved(value));
            case REMIND -> remind = Spans.read(value).orElseThrow(() -> Doubt.about("setting.remind", value));
            case ESCALATE -> escalate = Spans.read(value).orElseThrow(() -> Doubt.about("setting.escalate", value));
            case TO -> to = Word.NONE.is(value) ? List.of() : people.named(value, to);
        }
    }

    private void kinds(String value) throws Doubt {
        List<Transfer.Kind> named = new ArrayList<>();
        boolean hints = false;
        for (String word : value.split("[,，、;\\s]+")) {
            if (word.equalsIgnoreCase(SUSPECTED) || Word.ALL.is(word)) {
                hints = true;
            } else {
                named.add(Kinds.read(word).orElseThrow(() -> Doubt.about("setting.kinds", word)));
            }
        }
        kinds = Set.copyOf(named).size() == Transfer.Kind.values().length
                ? List.of()
                : named.stream().distinct().toList();
        suspicions = hints;
    }

    private static boolean yesOrNo(String value) throws Doubt {
        if (!Word.YES.is(value) && !Word.NONE.is(value)) {
            throw Doubt.about("setting.failures", value);
        }
        return Word.YES.is(value);
    }

    /** With its zone behind it or without. */
    private QuietHours hours(String value) throws Doubt {
        String[] words = value.strip().split("\\s+(?=[A-Z])", 2);
        ZoneId zone = quiet.map(QuietHours::zone).orElse(ZoneOffset.UTC);
        if (words.length == 2) {
            zone = Spans.zone(words[1]).orElseThrow(() -> Doubt.about("setting.zone", words[1]));
        }
        return Spans.hours(words[0], zone).orElseThrow(() -> Doubt.about("setting.quiet", value));
    }

    private QuietHours moved(String value) throws Doubt {
        ZoneId zone = Spans.zone(value).orElseThrow(() -> Doubt.about("setting.zone", value));
        QuietHours hours = quiet.orElseThrow(() -> Doubt.about("setting.zone-alone", value));
        return new QuietHours(hours.from(), hours.to(), zone);
    }

    Subscription done() {
        return new Subscription(
                before.channel(),
                before.by(),
                language,
                environments,
                kinds,
                suspicions,
                failures,
                quiet,
                remind,
                escalate,
                to,
                before.parked());
    }
}
