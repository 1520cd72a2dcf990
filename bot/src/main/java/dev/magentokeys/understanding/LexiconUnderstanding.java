package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.wording.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Understands messages by lexicons and written rules.
 *
 * <ol>
 *   <li>the answers of a check of keys are taken as such,
 *   <li>log lines are handed to the {@link LogSense}; what is left is talk,
 *   <li>the talk is unwrapped, folded and its language guessed,
 *   <li>the words of all lexicons are found and the talk is split into clauses,
 *   <li>persons, symptoms, places, relations and free values are read into facts,
 *   <li>what was asked fills the fact that a bare answer leaves open,
 *   <li>the act is told from the commands, the question, the facts and the tone.
 * </ol>
 *
 * Thread-safe; a message of any length takes bounded time.
 */
public final class LexiconUnderstanding implements Understanding {
    /** Characters read of the talk in one message; people write less, and logs go another way. */
    static final int LIMIT = 4000;

    private final LogSense logs;
    private final Spelling spelling;
    private final LanguageGuess languages;
    private final Spotter<Meaning> words;
    private final Symptoms symptoms;
    private final Names names;
    private final FreeText freeText;
    private final Commands commands;
    private final KeyAnswers keyAnswers;

    public LexiconUnderstanding(Collection<Lexicon> lexicons, LogSense logs) {
        this.logs = logs;
        spelling = new Spelling(lexicons);
        languages = new LanguageGuess(lexicons);
        words = spotter(lexicons, Lexicon::words);
        keyAnswers = new KeyAnswers(spotter(lexicons, Lexicon::checks));
        symptoms = new Symptoms(spotter(lexicons, Lexicon::symptoms));
        Set<String> small = new HashSet<>();
        Map<String, Act> single = new HashMap<>();
        lexicons.forEach(lexicon -> small.addAll(lexicon.function().keySet()));
        lexicons.forEach(lexicon -> single.putAll(lexicon.commands()));
        names = new Names(small);
        freeText = new FreeText(names, small);
        commands =
                new Commands(spotter(lexicons, Lexicon::commands), spotter(lexicons, Lexicon::tongues), single, small);
    }

    private static <T> Spotter<T> spotter(Collection<Lexicon> lexicons, Function<Lexicon, Map<String, T>> layer) {
        Map<Language, Map<String, T>> forms = new EnumMap<>(Language.class);
        lexicons.forEach(lexicon -> forms.put(lexicon.language(), layer.apply(lexicon)));
        return new Spotter<>(forms);
    }

    @Override
    public Understood read(String text, Optional<FactName> asked, Optional<Language> spoken) {
        return check(text, asked, spoken).orElseGet(() -> statement(text, asked, spoken));
    }

    /** The answers of a check, which would read as lines of a log or as what the deployment says. */
    private Optional<Understood> check(String text, Optional<FactName> asked, Optional<Language> spoken) {
        if (!KeyAnswers.isShort(text)) {
            return Optional.empty();
        }
        Text folded = folded(text);
        Tongue tongue = languages.of(folded, spoken);
        List<Finding> answers = keyAnswers.in(folded, tongue, asked);
        Act act = answers.stream().allMatch(Finding::isUnsure) ? Act.UNSURE : Act.ANSWER;
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Understood(
                        tongue.language(), tongue.sure(), act, answers, Optional.empty(), Optional.empty()));
    }

    private static Text folded(String text) {
        return Normaliser.normalise(Markup.unwrap(text.substring(0, Math.min(text.length(), LIMIT))));
    }

    private Understood statement(String text, Optional<FactName> asked, Optional<Language> spoken) {
        Optional<LogSense.Reading> log = logs.read(text);
        Text folded = spelling.mend(folded(log.map(LogSense.Reading::talk).orElse(text)));
        Tongue tongue = languages.of(folded, spoken);
        return log.isPresent() ? log(log.get(), folded, tongue, asked) : talk(folded, tongue, asked);
    }

    private Understood log(LogSense.Reading log, Text talk, Tongue tongue, Optional<FactName> asked) {
        Facts facts = new Facts();
        log.findings().forEach(facts::add);
        Message message = facts(talk, tongue, asked, facts);
        Answers.read(message, lead(message), facts);
        return new Understood(
                tongue.language(), tongue.sure(), Act.LOG, facts.all(), Optional.empty(), Optional.empty());
    }

    private Understood talk(Text said, Tongue tongue, Optional<FactName> asked) {
        Text talk = substance(said, tongue);
        Optional<Commands.Command> plain = commands.plain(talk, tongue)
                .map(command -> asked.isEmpty() && thanks(said, tongue) ? command.inThanks() : command);
        if (plain.filter(command -> !Acts.isAnswer(command.act())).isPresent()) {
            return command(tongue, plain.get());
        }
        Facts facts = new Facts();
        Message message = facts(talk, tongue, asked, facts);
        Optional<Act> lead = plain.map(Commands.Command::act).or(() -> lead(message));
        Optional<Guide> guide = Guides.in(message);
        if (guide.isEmpty()) {
            Answers.read(message, lead, facts);
        }
        if (facts.isEmpty() && guide.isEmpty()) {
            Optional<Commands.Command> loose = commands.loose(talk, tongue);
            if (loose.filter(command -> !Acts.isAnswer(command.act())).isPresent()) {
                return command(tongue, loose.get());
            }
        }
        Act act = guide.map(any -> Act.GUIDE).orElseGet(() -> Acts.of(message, lead, facts));
        if (act == Act.UNKNOWN && thanks(said, tongue)) {
            act = Act.THANKS;
        }
        return new Understood(
                tongue.language(), tongue.sure(), act, facts.all(), guide, Optional.empty(), doubts(talk, facts));
    }

    private boolean thanks(Text said, Tongue tongue) {
        return Thanks.isAll(said, commands.polite(said, tongue));
    }

    private static Set<Doubt> doubts(Text talk, Facts facts) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (facts.isDateOpen()) {
            doubts.add(Doubt.WHICH_DATE);
        }
        if (LookAlikes.in(talk)) {
            doubts.add(Doubt.LOOK_ALIKE);
        }
        return doubts;
    }

    /** What a message says beside its greeting and thanks, unless it says nothing else. */
    private Text substance(Text talk, Tongue tongue) {
        Text rest = Politeness.without(talk, commands.polite(talk, tongue));
        boolean asksOnly = rest.chars().replace(",", "").strip().equals("?");
        return rest.chars().chars().anyMatch(Character::isLetterOrDigit)
                        || (!asksOnly && commands.plain(rest, tongue).isPresent())
                ? rest
                : talk;
    }

    private static Understood command(Tongue tongue, Commands.Command command) {
        return new Understood(
                tongue.language(),
                tongue.sure(),
                command.act(),
                List.<Finding>of(),
                Optional.empty(),
                command.wanted(),
                command.mistyped() ? EnumSet.of(Doubt.MISTYPED) : Set.of());
    }

    private Message facts(Text talk, Tongue tongue, Optional<FactName> asked, Facts facts) {
        Message bare = Message.of(talk, tongue, words.in(talk, tongue), asked);
        Message message = Pronouns.resolve(People.read(bare, names, facts));
        symptoms.read(message, facts);
        Places.read(message, facts);
        FactReader.read(message, facts);
        if (facts.value(FactName.TRANSFER_KIND).filter("project-only"::equals).isPresent()) {
            facts.remove(FactName.CONTACT_CHANGED);
        }
        SharedAccess.read(message, facts);
        Numbers.read(message, facts);
        freeText.read(message, facts);
        facts.leaveOpen(Since.read(message, facts));
        return message;
    }

    /** The yes, no or unsure that a message opens with, alone up to the first pause; or else closes with. */
    private Optional<Act> lead(Message message) {
        return message.clauses().stream()
                .findFirst()
                .flatMap(first -> bare(message, first))
                .or(() -> message.clauses().stream()
                        .reduce((earlier, later) -> later)
                        .filter(last -> message.asked().isPresent())
                        .flatMap(last -> bare(message, last)));
    }

    private Optional<Act> bare(Message message, Clause clause) {
        return commands.bare(message.text(), clause.start(), clause.end(), message.tongue());
    }
}
