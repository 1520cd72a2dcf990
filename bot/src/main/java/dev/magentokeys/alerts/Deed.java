package dev.magentokeys.alerts;

/** What is to be done because of a command; the commit of the message does it. */
public sealed interface Deed {

    /** A first message is posted in the channel; once it stands there, the subscription holds. */
    record Subscribe(Subscription channel) implements Deed {}

    record Unsubscribe(String channel) implements Deed {}

    /** Takes the place of the subscription of the same channel. */
    record Change(Subscription channel) implements Deed {}

    /** Keeps the transfer, and alerts the channels. */
    record Recorded(Transfer transfer) implements Deed {}

    /** Takes the place of the plan of the same id; nobody is alerted. */
    record Plan(TransferPlan plan) implements Deed {}
}
