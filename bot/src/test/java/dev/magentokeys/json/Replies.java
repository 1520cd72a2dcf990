package dev.magentokeys.json;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.diagnosis.Status;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/** Replies for tests. */
final class Replies {

    private Replies() {}

    /** A question in Swedish with one thing learned and nothing decided. */
    static Reply question() {
        Finding left = new Finding(FactName.PREVIOUS_CONTACT_LEFT, "yes", Origin.USER, "har slutat");
        return new Reply(
                3,
                Language.SV,
                List.of(
                        new Part.Paragraph("Kan någon logga in på det **gamla kontot**?"),
                        new Part.Choices(List.of(
                                Part.Choice.of("yes", "Ja"),
                                new Part.Choice("no", "Nej", Optional.of("Är du **säker**?"))))),
                Optional.of(FactName.OLD_ACCOUNT_ACCESS),
                List.of(FactName.PREVIOUS_CONTACT_LEFT),
                List.of(new Reply.ShownFact(left, "Förra kontakten har slutat", "ja")),
                List.of(new Reply.ShownCause(Cause.OWNERSHIP_CONFLICT, Status.LIKELY, "Nycklar i vägen för varandra")),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** A verdict with these parts. */
    static Reply decided(Part... parts) {
        return new Reply(
                7,
                Language.ZH_HANT,
                List.of(parts),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Verdict(
                        Cause.LICENCE_MOVED,
                        Path.CREATE_KEYS,
                        List.of(Path.SET_CREDENTIALS),
                        Verdict.Certainty.LIKELY)),
                Optional.of("create-keys"),
                true);
    }
}
