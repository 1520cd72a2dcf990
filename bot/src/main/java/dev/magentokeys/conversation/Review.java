package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.List;

/** Looks at a conversation without going on with it. */
public interface Review {

    /** Where it stands: the reply that says again what is open, in the turn that was last. */
    Reply now(Conversation conversation);

    /** Why the open question is put, or what the verdict rests on; nothing of it can be answered. */
    Reply why(Conversation conversation);

    /** Every fact that can be set by hand, in the order of record. */
    List<Editable> editable(Language language);

    /** @param values what a closed fact may be set to; empty when it is free text */
    record Editable(FactName name, String label, List<Choice> values) {}
}
