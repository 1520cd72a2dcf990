package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders a reply for where it goes. Inputs for contacts and the texts made of them never go to a chat that others read: they go to
 * the personal chat of who asked, and where the bot may not write there, the others see how to let it.
 */
final class Replies {

    private final Optional<String> installLink;

    /** @param installLink where a person adds the app to Teams; empty when it has no address */
    Replies(Optional<String> installLink) {
        this.installLink = installLink;
    }

    List<Parcel> parcels(ReplyTo to, Reply reply) {
        List<Part> kept = reply.parts().stream().filter(Replies::isPrivate).toList();
        if (!to.shared() || kept.isEmpty()) {
            return at(to.address(), reply, to.owner());
        }
        Texts words = Words.of(reply.language());
        List<Part> open =
                reply.parts().stream().filter(part -> !isPrivate(part)).toList();
        return to.personal()
                .map(chat -> Stream.concat(
                                at(to.address(), reply.saying(closing(open, words.get("private.sent"))), to.owner())
                                        .stream(),
                                at(chat, reply.saying(opening(words.get("private.intro"), kept)), to.owner()).stream())
                        .toList())
                .orElseGet(() -> at(to.address(), reply.saying(uninstalled(open, words)), to.owner()));
    }

    /** A sentence of this edge's own. */
    static List<Parcel> notice(ReplyTo to, String key, Language language) {
        String sentence = Words.of(language).get(key);
        return List.of(to.address().parcel(new Post.Say(Cards.notice(sentence, language))));
    }

    private static List<Parcel> at(Address address, Reply reply, Owner owner) {
        return Cards.render(reply, owner).stream()
                .map(activity -> address.parcel(new Post.Say(rated(activity, reply))))
                .toList();
    }

    /** Where the bot asks whether it helped, Teams shows its own thumbs too. */
    private static ObjectNode rated(ObjectNode activity, Reply reply) {
        if (reply.choices().stream().anyMatch(choice -> choice.id().equals(Feedback.HELPFUL))) {
            activity.withObject("/channelData/feedbackLoop").put("type", "default");
        }
        return activity;
    }

    private static boolean isPrivate(Part part) {
        return part instanceof Part.Form || part instanceof Part.Copyable;
    }

    /** The buttons stay last. */
    private static List<Part> closing(List<Part> parts, String sentence) {
        List<Part> all = new ArrayList<>(parts);
        int end = all.size();
        while (end > 0 && all.get(end - 1) instanceof Part.Choices) {
            end--;
        }
        all.add(end, new Part.Paragraph(sentence));
        return all;
    }

    private static List<Part> opening(String sentence, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        all.add(0, new Part.Paragraph(sentence));
        return all;
    }

    private List<Part> uninstalled(List<Part> open, Texts words) {
        List<Part> all = new ArrayList<>(closing(open, words.get("private.install")));
        installLink.ifPresent(
                url -> all.add(new Part.Links(List.of(new Part.Link(words.get("private.install.link"), url)))));
        return all;
    }
}
