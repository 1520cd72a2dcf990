package dev.magentokeys.diagnosis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one failing deployment.
 *
 * @param given the facts that were seen or told, each with its proof
 * @param put the ids of the questions that were put, whether or not they were answered: none is put twice
 * @param tried the causes whose cure was carried out and did not help
 */
public record Case(Map<FactName, Finding> given, Set<String> put, Set<Cause> tried) {

    public static final Case EMPTY = new Case(Map.of(), Set.of(), Set.of());

    public Case {
        given = given.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(given));
        put = Collections.unmodifiableSet(new LinkedHashSet<>(put));
        tried = tried.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(tried));
    }

    public Optional<Finding> find(FactName name) {
        return Optional.ofNullable(given.get(name));
    }

    public Case with(Finding finding) {
        return with(Set.of(finding));
    }

    /** The later of two findings for one fact replaces the earlier. */
    public Case with(Collection<Finding> findings) {
        Map<FactName, Finding> more = new EnumMap<>(FactName.class);
        more.putAll(given);
        findings.forEach(finding -> more.put(finding.name(), finding));
        return new Case(more, put, tried);
    }

    public Case without(Set<FactName> names) {
        Map<FactName, Finding> fewer = new EnumMap<>(FactName.class);
        fewer.putAll(given);
        fewer.keySet().removeAll(names);
        return new Case(fewer, put, tried);
    }

    public Case havingPut(String question) {
        Set<String> more = new LinkedHashSet<>(put);
        more.add(question);
        return new Case(given, more, tried);
    }

    public Case havingTried(Cause cause) {
        Set<Cause> more = EnumSet.of(cause);
        more.addAll(tried);
        return new Case(given, put, more);
    }

    /** Forgets which of these questions were put, so that they may be put again. */
    public Case mayAskAgain(Collection<String> questions) {
        Set<String> fewer = new LinkedHashSet<>(put);
        fewer.removeAll(questions);
        return new Case(given, fewer, tried);
    }
}
