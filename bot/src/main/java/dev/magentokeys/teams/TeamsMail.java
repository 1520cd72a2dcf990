package dev.magentokeys.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.magentokeys.access.Asker;
import dev.magentokeys.chat.FileNames;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.Opened;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Platform;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/** Answers the letters that came by Teams, and fetches their files. */
final class TeamsMail implements Platform {

    private static final int MOST_REMEMBERED = 1_000;

    private final TeamsFiles files;
    private final Replies replies;
    /** Each message has it read thrice, and a person's messages have the same. */
    private final Cache<String, Optional<ReplyTo>> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    TeamsMail(TeamsFiles files, Replies replies) {
        this.files = files;
        this.replies = replies;
    }

    @Override
    public String letters() {
        return "teams-letters";
    }

    @Override
    public Fetched fetch(Enclosure enclosure) {
        return files.fetch(enclosure);
    }

    @Override
    public List<Parcel> delayed(Letter letter) {
        Language language = letter.language().orElse(Language.EN);
        return to(letter).stream()
                .flatMap(to -> Replies.notice(to, "files.delayed", language).stream())
                .toList();
    }

    @Override
    public List<Parcel> answer(Letter letter, Opened opened, Reply reply) {
        Reply told = reply.after(FileNames.lines(letter, opened, Words.of(reply.language())));
        return to(letter).stream()
                .flatMap(to -> replies.parcels(to, told).stream())
                .toList();
    }

    @Override
    public Optional<Asker> asker(Letter letter) {
        return to(letter).map(to -> new Person(to.address().tenant(), to.owner().user()).asker());
    }

    @Override
    public Optional<String> channel(Letter letter) {
        return ReplyTo.read(letter.replyTo()).flatMap(ReplyTo::channel);
    }

    @Override
    public Optional<Parcel> reminder(Letter letter) {
        return to(letter).map(to -> TeamsReminders.to(letter.conversation(), to));
    }

    private Optional<ReplyTo> to(Letter letter) {
        return remembered.get(letter.replyTo(), ReplyTo::read);
    }
}
