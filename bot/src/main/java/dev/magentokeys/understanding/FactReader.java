package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the relation rules against the clauses of a message; the first rule that holds for a fact gives it. */
final class FactReader {
    private static final List<Rule> RULES = Stream.of(ContactRules.ALL, KeyRules.ALL, AccountRules.ALL, PlaceRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Rules that need one of these and have no denial say what the negation says. */
    private static final Set<Meaning> NEGATIVE = EnumSet.of(Meaning.NOT, Meaning.CANNOT, Meaning.NO_KEY);

    private static final Set<Meaning> PERSONS =
            EnumSet.of(Meaning.OLD_OWNER, Meaning.OWNER, Meaning.SUBJECT, Meaning.PERSON, Meaning.PRONOUN);

    private FactReader() {}

    static void read(Message message, Facts facts) {
        List<Clause> statements = message.statements();
        Set<Meaning> said = EnumSet.noneOf(Meaning.class);
        statements.forEach(clause -> said.addAll(clause.meanings()));
        for (Rule rule : RULES) {
            boolean asked = message.asks(rule.fact());
            if ((asked || !rule.onlyAsked()) && !facts.has(rule.fact()) && rule.couldHold(said)) {
                boolean other = rule.personal() && !asked && message.asked().isPresent();
                read(rule, other ? ofPersons(statements) : statements, asked, facts);
            }
        }
    }

    private static List<Clause> ofPersons(List<Clause> statements) {
        return statements.stream().filter(clause -> clause.has(PERSONS)).toList();
    }

    private static void read(Rule rule, List<Clause> statements, boolean asked, Facts facts) {
        for (Clause clause : statements) {
            Optional<Finding> finding = apply(rule, clause, asked);
            if (finding.isPresent()) {
                facts.add(finding.get());
                return;
            }
        }
    }

    private static Optional<Finding> apply(Rule rule, Clause clause, boolean asked) {
        boolean about = asked || rule.about().isEmpty() || clause.isAbout(rule.about());
        if (!about || clause.has(rule.without()) || !holds(rule, clause)) {
            return Optional.empty();
        }
        Span span = span(rule, clause);
        if (!concerns(rule, clause, span.start())) {
            return Optional.empty();
        }
        Optional<String> value = rule.reach().denies(clause, span.start(), span.end()) && !needsNegation(rule)
                ? rule.denied()
                : Optional.of(rule.value());
        return value.map(said ->
                new Finding(rule.fact(), said, origin(clause), clause.text().quote(span.start(), span.end())));
    }

    private static boolean holds(Rule rule, Clause clause) {
        for (Set<Meaning> need : rule.needs()) {
            if (!clause.has(need)) {
                return false;
            }
        }
        return true;
    }

    private static boolean needsNegation(Rule rule) {
        return rule.denied().isEmpty()
                && rule.needs().stream().anyMatch(need -> need.stream().anyMatch(NEGATIVE::contains));
    }

    private static Span span(Rule rule, Clause clause) {
        int start = clause.end();
        int end = clause.start();
        for (Set<Meaning> need : rule.needs()) {
            Term<Meaning> term = clause.first(need).orElseThrow();
            start = Math.min(start, term.start());
            end = Math.max(end, term.end());
        }
        Optional<Term<Meaning>> topic = clause.first(rule.about());
        return new Span(start, Math.max(end, topic.map(Term::end).orElse(end)));
    }

    /** Whether the clause speaks of the person whom the rule means. */
    private static boolean concerns(Rule rule, Clause clause, int start) {
        if (rule.after().isPresent()) {
            return rule.after().equals(Role.subject(clause, clause.end()).or(clause::spokenOf));
        }
        if (rule.fact() == FactName.PREVIOUS_CONTACT_LEFT) {
            return Role.subject(clause, start).filter(role -> role != Role.OLD).isEmpty();
        }
        Optional<Role> role = rule.fact() == FactName.KEY_IN_USE ? Role.owner(clause) : Role.doer(clause);
        return rule.role().isEmpty() || rule.role().equals(role);
    }

    static Origin origin(Clause clause) {
        return clause.isHedged() ? Origin.INFERRED : Origin.USER;
    }

    private record Span(int start, int end) {}
}
