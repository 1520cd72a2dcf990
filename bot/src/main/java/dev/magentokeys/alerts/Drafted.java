package dev.magentokeys.alerts;

import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Told;
import java.util.Map;
import java.util.Optional;

/** Makes a transfer of what somebody told, with the ids of the directory in place of their words. */
final class Drafted {

    private Drafted() {}

    /** @throws Doubt when something is missing, unknown, or may be one of several */
    static Transfer of(Asked asked, String id, Directory directory, Told told) throws Doubt {
        Finder finder = new Finder(directory);
        String from = finder.contact(needed(asked, Blank.FROM));
        String to = finder.contact(needed(asked, Blank.TO));
        if (from.equals(to)) {
            throw Doubt.about("transfer.same", new Names(directory).contact(from));
        }
        Optional<String> licence = asked.of(Blank.LICENCE);
        Optional<String> when = asked.of(Blank.WHEN);
        return new Transfer(
                id,
                Transfer.Standing.RECORDED,
                kind(asked),
                from,
                Optional.of(to),
                when.isPresent() ? Optional.of(Day.read(when.get(), told.since())) : Optional.empty(),
                licence.isPresent() ? Optional.of(finder.licence(licence.get())) : Optional.empty(),
                finder.environments(asked.of(Blank.ENVIRONMENTS).orElse("")),
                told);
    }

    private static String needed(Asked asked, Blank blank) throws Doubt {
        return asked.of(blank).orElseThrow(() -> new Doubt("transfer.needs-" + blank.id(), Map.of()));
    }

    private static Transfer.Kind kind(Asked asked) throws Doubt {
        Optional<String> said = asked.of(Blank.KIND);
        return said.isEmpty()
                ? Transfer.Kind.UNKNOWN
                : Kinds.read(said.get().strip().replace(' ', '-'))
                        .orElseThrow(() -> Doubt.about("transfer.kind", said.get()));
    }
}
