package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.directory.KeyUse.Level;
import dev.magentokeys.directory.KeyUse.Place;
import dev.magentokeys.directory.Surroundings.Used;
import java.util.List;
import java.util.Optional;

/** What the directory says about the places that hold the keys of an environment. One place alone does not rule out another. */
record KnownPlaces(Surroundings around) {

    void note(Notes notes) {
        List<Used> used = around.used();
        boolean differ = differ(used);
        boolean both = has(used, Place.VARIABLE) && has(used, Place.AUTH_JSON);
        if (both) {
            notes.add(FactName.CREDENTIAL_PLACES, "both", rests(used));
        }
        if (both || differ) {
            notes.add(FactName.SAME_CREDENTIALS, differ ? "no" : "yes", rests(used));
        }
        environmentVariable(used).ifPresent(value -> notes.add(FactName.ENVIRONMENT_VARIABLE, value, rests(used)));
    }

    /** Empty when no variable of the environment itself is known. */
    private static Optional<String> environmentVariable(List<Used> used) {
        List<Used> variables =
                used.stream().filter(one -> one.use().place() == Place.VARIABLE).toList();
        if (variables.stream().noneMatch(one -> one.use().level() == Level.ENVIRONMENT)) {
            return Optional.empty();
        }
        if (variables.size() == 1) {
            return Optional.of("yes");
        }
        return Optional.of(differ(variables) ? "differs" : "same");
    }

    private static boolean has(List<Used> used, Place place) {
        return used.stream().anyMatch(one -> one.use().place() == place);
    }

    private static boolean differ(List<Used> used) {
        return used.stream().map(one -> one.key().id()).distinct().count() > 1;
    }

    private static List<Basis> rests(List<Used> used) {
        return used.stream().flatMap(one -> one.path().stream()).toList();
    }
}
