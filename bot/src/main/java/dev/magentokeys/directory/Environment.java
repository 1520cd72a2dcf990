package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;

/**
 * An environment that is deployed.
 *
 * @param project as the Cloud Console names it, or the name of the shop
 * @param licence the id of the licence that it runs under; empty when nobody said
 */
public record Environment(String id, String project, String name, Optional<String> licence) implements Entry {

    /** @throws BadEntry when a value cannot be taken */
    public Environment {
        Slug.check(id);
        project = Given.text(Field.PROJECT, project);
        name = Given.text(Field.NAME, name);
        licence.ifPresent(Slug::check);
    }

    @Override
    public Kind kind() {
        return Kind.ENVIRONMENT;
    }

    @Override
    public Map<Field, String> values() {
        return Values.NONE
                .with(Field.PROJECT, project)
                .with(Field.NAME, name)
                .with(Field.LICENCE, licence)
                .map();
    }

    static Environment read(Optional<String> id, Values values) {
        String project = values.required(Field.PROJECT);
        String name = values.required(Field.NAME);
        return new Environment(
                id.orElseGet(() -> Slug.of(Given.text(Field.PROJECT, project) + " " + name)),
                project,
                name,
                values.text(Field.LICENCE));
    }
}
