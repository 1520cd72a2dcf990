package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.Ids;
import java.util.Map;
import java.util.Optional;

/**
 * Which key an environment uses at one place. A place holds one pair for repo.magento.com, so there is one entry for each.
 *
 * @param environment the id of the environment
 * @param key the id of the key
 */
public record KeyUse(String environment, Place place, Level level, String key) implements Entry {

    /** Where keys are kept: {@code env:COMPOSER_AUTH} or the file. */
    public enum Place {
        VARIABLE,
        AUTH_JSON
    }

    /** For which deployments a place counts: all of the project, or those of the one environment. */
    public enum Level {
        PROJECT,
        ENVIRONMENT
    }

    /** @throws BadEntry when an id is none */
    public KeyUse {
        Slug.check(environment);
        Slug.check(key);
    }

    /** Follows from the place, for instance {@code shop-production-variable-project}. */
    @Override
    public String id() {
        return environment + "-" + Ids.kebab(place) + "-" + Ids.kebab(level);
    }

    @Override
    public Kind kind() {
        return Kind.KEY_USE;
    }

    @Override
    public Map<Field, String> values() {
        return Values.NONE
                .with(Field.ENVIRONMENT, environment)
                .with(Field.PLACE, Ids.kebab(place))
                .with(Field.LEVEL, Ids.kebab(level))
                .with(Field.KEY, key)
                .map();
    }

    static KeyUse read(Optional<String> id, Values values) {
        KeyUse use = new KeyUse(
                values.required(Field.ENVIRONMENT),
                values.choice(Field.PLACE, Place.class).orElseThrow(() -> Values.missing(Field.PLACE)),
                values.choice(Field.LEVEL, Level.class).orElseThrow(() -> Values.missing(Field.LEVEL)),
                values.required(Field.KEY));
        if (id.filter(given -> !given.equals(use.id())).isPresent()) {
            throw new BadEntry("The id is not that of its place.", "leave the id empty, or write " + use.id());
        }
        return use;
    }
}
