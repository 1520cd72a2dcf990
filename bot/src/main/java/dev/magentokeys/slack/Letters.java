package dev.magentokeys.slack;

import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.secrets.Masked;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes letters of what was written, forwarded or pointed at: the markup of Slack is gone, and every secret masked. */
final class Letters {

    /**
     * From this length on a message may be the first part of a longer one. Slack cuts at 4,000 characters, at a line break where it
     * finds one near; its newer clients take 12,000, which is more.
     */
    static final int CUT_FROM = 3_500;

    private static final String CHECK = "/check";

    private final SlackDesk desk;
    private final LogReader reader;

    Letters(SlackDesk desk, LogReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** A bare mention, or nothing but the preview of a link, asks where things stand. */
    Letter of(Said said, ReplyTo replyTo) {
        String typed = Plain.of(said.text());
        String forwarded = Shown.forwarded(said.message());
        boolean isLog = reader.looksLikeLog(forwarded);
        List<Enclosure> files = SlackFile.in(said.message(), desk::mask).toList();
        String words = isLog ? typed : lines(typed, forwarded);
        Masked text = desk.mask(words.isBlank() && !isLog && files.isEmpty() ? CHECK : words);
        Masked log = desk.mask(isLog ? forwarded : "");
        return new Letter(
                "slack:event:" + said.eventId(),
                said.person().conversation(),
                said.channel() + said.thread().map(ts -> ":" + ts).orElse(""),
                text.text(),
                log.text(),
                files,
                words.length() >= CUT_FROM,
                said.sent().orElseGet(desk::now),
                desk.now(),
                desk.languageIfKnown(said.person()),
                text.count() + log.count(),
                replyTo.write());
    }

    /** @param shown what the message shows; nothing of it is taken as said by the person who points at it */
    Letter pointedAt(String onceKey, Person person, String shown, List<Enclosure> files, Address address) {
        boolean isLog = reader.looksLikeLog(shown);
        boolean inVain = !isLog && files.isEmpty();
        Masked log = desk.mask(isLog ? shown : "");
        return new Letter(
                onceKey,
                person.conversation(),
                "shortcut:" + address.channel(),
                inVain ? CHECK : "",
                log.text(),
                files,
                false,
                desk.now(),
                desk.now(),
                desk.languageIfKnown(person),
                log.count(),
                new ReplyTo(address, inVain ? ReplyTo.Way.SHORTCUT_IN_VAIN : ReplyTo.Way.SHORTCUT).write());
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
