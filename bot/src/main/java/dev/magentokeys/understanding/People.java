package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who had the licence and who has it: each person named is the former or the present contact by the word
 * before ("from", "was", "now") or behind ("left", "took over"); of two, the one left over is the other.
 */
final class People {
    /** So many characters may stand between a person and the word that tells the part. */
    private static final int NEAR = 28;

    private static final Set<Meaning> OLD_BEFORE = EnumSet.of(Meaning.FROM, Meaning.WAS, Meaning.OLD_OWNER);
    private static final Set<Meaning> NEW_BEFORE = EnumSet.of(
            Meaning.TO, Meaning.NOW, Meaning.NEW_OWNER, Meaning.CURRENT_OWNER, Meaning.TOOK_OVER, Meaning.MOVED);
    private static final Set<Meaning> OLD_BEHIND = EnumSet.of(Meaning.LEFT, Meaning.WAS);
    private static final Set<Meaning> NEW_BEHIND = EnumSet.of(Meaning.TOOK_OVER, Meaning.NOW);
    private static final Set<Meaning> HANDOVER = EnumSet.of(
            Meaning.OWNER,
            Meaning.OLD_OWNER,
            Meaning.NEW_OWNER,
            Meaning.CURRENT_OWNER,
            Meaning.LICENCE,
            Meaning.TOOK_OVER,
            Meaning.LEFT);

    private final Message message;
    private final List<Mention> mentions;

    private People(Message message, List<Mention> mentions) {
        this.message = message;
        this.mentions = mentions;
    }

    /** Reads the contacts; the message that comes back knows their names as persons. */
    static Message read(Message message, Names names, Facts facts) {
        List<Mention> mentions = distinct(names.in(message));
        if (mentions.isEmpty() || !isHandover(message)) {
            return message;
        }
        return new People(message, mentions).assign(facts);
    }

    /** Each person once, where first named: "from Ed to me, but we use Ed's". */
    private static List<Mention> distinct(List<Mention> mentions) {
        List<Mention> first = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Mention mention : mentions) {
            String name = Normaliser.normalise(mention.value());
            String owner = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
            if (!names.contains(name) && !names.contains(owner)) {
                first.add(mention);
            }
            names.add(name);
            names.addAll(mention.aliases());
        }
        return first;
    }

    private static boolean isHandover(Message message) {
        return message.hasAny(HANDOVER)
                || message.asks(FactName.CONTACT_CHANGED)
                || message.asks(FactName.TRANSFER_KIND)
                || (message.has(Meaning.FROM) && message.has(Meaning.TO));
    }

    private Message assign(Facts facts) {
        List<Optional<Role>> roles = new ArrayList<>();
        mentions.forEach(mention -> roles.add(role(mention)));
        if (mentions.size() == 2) {
            complete(roles);
        }
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            FactName fact =
                    roles.get(i).equals(Optional.of(Role.OLD)) ? FactName.PREVIOUS_CONTACT : FactName.CURRENT_CONTACT;
            if (roles.get(i).isPresent()
                    && message.clauseAt(mention.start())
                            .filter(Clause::isStatement)
                            .isPresent()) {
                facts.add(fact, mention.value(), Origin.USER, message.text().quote(mention.start(), mention.end()));
            }
        }
        if (facts.has(FactName.PREVIOUS_CONTACT) && facts.has(FactName.CURRENT_CONTACT)) {
            facts.add(FactName.CONTACT_CHANGED, "yes", Origin.USER, quoteAll());
        }
        return message.with(persons(roles));
    }

    private static void complete(List<Optional<Role>> roles) {
        for (int i = 0; i < 2; i++) {
            Optional<Role> other = roles.get(1 - i);
            if (roles.get(i).isEmpty() && other.isPresent()) {
                roles.set(i, Optional.of(other.get() == Role.OLD ? Role.NEW : Role.OLD));
            }
        }
    }

    private Optional<Role> role(Mention mention) {
        Optional<Term<Meaning>> before = message.terms().stream()
                .filter(term -> OLD_BEFORE.contains(term.sense()) || NEW_BEFORE.contains(term.sense()))
                .filter(term -> term.end() <= mention.start() && mention.start() - term.end() <= NEAR)
                .filter(term -> isFree(term.end(), mention.start()))
                .reduce((earlier, later) -> later);
        if (before.isPresent()) {
            return before.map(term -> OLD_BEFORE.contains(term.sense()) ? Role.OLD : Role.NEW);
        }
        Optional<Term<Meaning>> behind = message.terms().stream()
                .filter(term -> OLD_BEHIND.contains(term.sense()) || NEW_BEHIND.contains(term.sense()))
                .filter(term -> term.start() >= mention.end() && term.start() - mention.end() <= NEAR)
                .filter(term -> isFree(mention.end(), term.start()))
                .filter(term -> !isOfAnother(term))
                .findFirst();
        return behind.map(term -> OLD_BEHIND.contains(term.sense()) ? Role.OLD : Role.NEW);
    }

    /** "It is Ed, before it was somebody else". */
    private boolean isOfAnother(Term<Meaning> term) {
        return message.clauseAt(term.start())
                .filter(clause -> clause.has(Meaning.SOMEBODY_ELSE))
                .isPresent();
    }

    /** Whether no other person stands between. */
    private boolean isFree(int from, int to) {
        return mentions.stream().noneMatch(other -> other.start() >= from && other.end() <= to);
    }

    private String quoteAll() {
        int start = mentions.stream().mapToInt(Mention::start).min().orElse(0);
        int end = mentions.stream().mapToInt(Mention::end).max().orElse(0);
        return message.text().quote(start, end);
    }

    private List<Term<Meaning>> persons(List<Optional<Role>> roles) {
        List<Term<Meaning>> persons = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            roles.get(i).ifPresent(role -> {
                Meaning meaning = role == Role.OLD ? Meaning.OLD_OWNER : Meaning.NEW_OWNER;
                persons.add(new Term<>(meaning, message.tongue().language(), mention.start(), mention.end()));
                mention.aliases().forEach(alias -> echoes(alias, meaning, persons));
            });
        }
        return persons;
    }

    /** Each later "Ed", "Ed's" or "Eds" is the person again. */
    private void echoes(String alias, Meaning meaning, List<Term<Meaning>> persons) {
        String chars = message.text().chars();
        for (int at = chars.indexOf(alias); at >= 0; at = chars.indexOf(alias, at + 1)) {
            int start = at;
            int end = at + alias.length();
            int longer = end < chars.length() && chars.charAt(end) == 's' ? end + 1 : end;
            boolean known = persons.stream().anyMatch(person -> start < person.end() && person.start() < end);
            if (!known && (Spotter.isWhole(chars, at, end) || Spotter.isWhole(chars, at, longer))) {
                persons.add(new Term<>(meaning, message.tongue().language(), at, end));
            }
        }
    }

    /** A person named in a message. */
    record Mention(String value, int start, int end) {
        /** What else the person can be called by: the parts of an address or name. */
        List<String> aliases() {
            String name = Normaliser.normalise(value);
            String local = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
            return !local.isEmpty() && Han.is(local.charAt(0))
                    ? List.of(local)
                    : Tokens.of(local).stream()
                            .filter(part -> part.length() > 1)
                            .toList();
        }
    }
}
