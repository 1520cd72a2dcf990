package dev.magentokeys.delivery;

/** Which of a person's cases a message is for. */
public sealed interface CaseChoice {

    /** The one that is open. */
    record Current() implements CaseChoice {}

    /** One that begins with this message. */
    record Fresh() implements CaseChoice {}

    /** One that was set aside; the one that is open when it is aside no more. */
    record TakenUp(String caseId) implements CaseChoice {}
}
