package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps a directory by commands, buttons and forms, and lets checks begin from it. Thread-safe. */
public final class Bookkeeper implements Bookkeeping {

    /** The id of a button begins with it; the rest is the line that it stands for, with colons in place of blanks. */
    static final String BUTTON = "directory:";

    private final Phrases phrases;

    public Bookkeeper(Phrases phrases) {
        this.phrases = phrases;
    }

    static Part.Choice button(String line, String label) {
        return Part.Choice.of(BUTTON + line.replace(' ', ':'), label);
    }

    @Override
    public Optional<Entered> take(Request request) {
        Words words = new Words(phrases, request.language(), request.now(), request::nameOf);
        if (request.message().content() instanceof Message.Text text) {
            return read(request, Typed.bare(text.text()), words);
        }
        if (request.message().content() instanceof Message.Pressed pressed) {
            return pressed.choice().startsWith(BUTTON)
                    ? read(request, pressed.choice().substring(BUTTON.length()).replace(':', ' '), words)
                    : Optional.empty();
        }
        return request.message().content() instanceof Message.Filled filled
                ? Forms.kind(filled.values()).map(kind -> fill(request, kind, filled, words))
                : Optional.empty();
    }

    private static Optional<Entered> read(Request request, String line, Words words) {
        Optional<Command> command = Command.read(line, words);
        if (command.isPresent()) {
            return command.map(known -> obey(request, known, words));
        }
        if (Undoing.isMeant(request, line)) {
            return Optional.of(Undoing.of(request, words));
        }
        return Remembering.read(request, line, words).or(() -> Checking.read(request, line, words));
    }

    @Override
    public List<Part.Choice> offers(Request request) {
        return Remembering.offer(request, new Words(phrases, request.language(), request.now(), request::nameOf));
    }

    private static Entered obey(Request request, Command command, Words words) {
        if (command.verb() == Command.Verb.LIST) {
            return Entered.saying(
                    new Listing(request.directory(), words, request.role().mayChange()).of(command.kind()));
        }
        if (!request.role().mayChange()) {
            return Entered.refusing(words.say("refused.change"), command.inWords());
        }
        if (command.verb() == Command.Verb.ADD && command.rest().isEmpty()) {
            return Entered.saying(Forms.of(command.kind(), words));
        }
        return changed(request, words, () -> new Editing(request).changes(command));
    }

    private static Entered fill(Request request, Kind kind, Message.Filled filled, Words words) {
        return request.role().mayChange()
                ? changed(
                        request,
                        words,
                        () -> List.of(new Drafts(request.directory(), request.now())
                                .adding(kind, Forms.values(kind, filled.values()), Examples.adding(kind))))
                : Entered.refusing(words.say("refused.change"), kind.id() + " add");
    }

    @FunctionalInterface
    private interface Work {
        List<Change> changes() throws Unclear;
    }

    private static Entered changed(Request request, Words words, Work work) {
        if (request.message().redactions() > 0) {
            return Entered.saying(words.say("unclear.secret"));
        }
        try {
            List<Change> changes = work.changes();
            return Entered.changing(confirmed(request, changes, words), changes);
        } catch (Unclear unclear) {
            return Entered.saying(words.say(unclear.key(), unclear.blanks()));
        }
    }

    /** What was done, what it clashes with now, and the way back. */
    static List<Part> confirmed(Request request, List<Change> changes, Words words) {
        List<Part> parts = new ArrayList<>();
        changes.forEach(change -> parts.add(new Part.Paragraph(done(change, words))));
        var after = request.directory();
        for (Change change : changes) {
            after = after.apply(change);
        }
        parts.addAll(new ConflictSpeech(after, words).newSince(request.directory()));
        parts.add(new Part.Choices(List.of(button("undo", words.say("option.undo")))));
        return parts;
    }

    static String done(Change change, Words words) {
        String how = change instanceof Change.Added
                ? "done.added"
                : change instanceof Change.Removed ? "done.removed" : "done.changed";
        var shown = change.becomes().or(change::was).orElseThrow();
        return words.say(how, Map.of("entry", Listing.line(shown, words)));
    }
}
