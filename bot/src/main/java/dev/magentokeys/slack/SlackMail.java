package dev.magentokeys.slack;

import dev.magentokeys.access.Asker;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.Opened;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Platform;
import dev.magentokeys.slack.ReplyTo.Way;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers the letters that came by Slack, and fetches their files. */
final class SlackMail implements Platform {

    private final SlackFiles files;

    SlackMail(SlackFiles files) {
        this.files = files;
    }

    @Override
    public String letters() {
        return "slack-letters";
    }

    @Override
    public Fetched fetch(Enclosure enclosure) {
        return files.fetch(enclosure);
    }

    @Override
    public List<Parcel> delayed(Letter letter) {
        Texts words = Words.of(letter.language().orElse(Language.EN));
        return ReplyTo.read(letter.replyTo()).stream()
                .map(to -> to.address().parcel(BlockKit.notice(words.get("files.delayed"))))
                .toList();
    }

    @Override
    public List<Parcel> answer(Letter letter, Opened opened, Reply reply) {
        return ReplyTo.read(letter.replyTo()).stream()
                .flatMap(to -> bodies(to, letter, opened, reply).stream().map(to.address()::parcel))
                .toList();
    }

    @Override
    public Optional<Asker> asker(Letter letter) {
        return Person.ofKey(letter.conversation()).map(Person::asker);
    }

    @Override
    public Optional<String> channel(Letter letter) {
        return ReplyTo.read(letter.replyTo()).flatMap(to -> to.address().sharedChannel());
    }

    @Override
    public Optional<Parcel> reminder(Letter letter) {
        return ReplyTo.read(letter.replyTo())
                .map(to -> SlackReminders.to(letter.conversation(), to.address().user()));
    }

    /** Slack shows a message for one person in a thread only where the thread is there, so a line for all opens it first. */
    private static List<String> bodies(ReplyTo to, Letter letter, Opened opened, Reply reply) {
        List<String> bodies = new ArrayList<>();
        if (to.way() == Way.OPENS_THREAD) {
            bodies.add(SlackCourier.forAll(
                    BlockKit.notice(Words.of(reply.language()).get("mention.answered"))));
        }
        List<String> rendered = BlockKit.render(reply.after(Preface.of(to.way(), letter, opened, reply)));
        boolean forAll = Audience.isEverybody(reply, to.address());
        rendered.forEach(body -> bodies.add(forAll ? SlackCourier.forAll(body) : body));
        return bodies;
    }
}
