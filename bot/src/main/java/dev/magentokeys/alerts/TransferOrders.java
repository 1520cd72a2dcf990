package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is typed and filled in about transfers that happened or will. */
record TransferOrders(Query query, Sentences words) {

    /** Empty when it is talk after all. */
    Optional<Decided> take(Order order) {
        if (order.rest().isEmpty()) {
            return order.explicit() || !query.inCase() ? Optional.of(form()) : Optional.empty();
        }
        try {
            Asked asked = Asked.read(order.rest());
            return Optional.of(asked.deliberate() || order.explicit() ? record(asked) : judged(asked));
        } catch (Doubt doubt) {
            return order.isMeant() ? Optional.of(refusedOr(() -> words.say(doubt))) : Optional.empty();
        }
    }

    private Decided form() {
        return mayRecord() ? Decided.saying(List.of(TransferForm.RECORDED.of(words))) : refused();
    }

    Decided record(Asked asked) {
        try {
            return judged(asked);
        } catch (Doubt doubt) {
            return refusedOr(() -> words.say(doubt));
        }
    }

    private Decided judged(Asked asked) throws Doubt {
        Transfer transfer = Drafted.of(asked, nextId(), query.shelf().directory(), query.now());
        if (!mayRecord()) {
            return refused();
        }
        List<Part> said = RecordedSpeech.of(transfer, query.shelf().directory(), words);
        return Decided.doing(new Deed.Recorded(transfer), said);
    }

    /** Counted, so that people can type it. */
    private String nextId() {
        int next = query.shelf().transfers().size() + 1;
        while (isTaken("t" + next)) {
            next++;
        }
        return "t" + next;
    }

    private boolean isTaken(String id) {
        return query.shelf().transfers().stream().anyMatch(one -> one.id().equals(id));
    }

    private boolean mayRecord() {
        return query.shelf().role().mayChange();
    }

    private Decided refused() {
        return Decided.refusing(words.say("alert.only-keepers"), "transfer");
    }

    private Decided refusedOr(Supplier<String> sentence) {
        return mayRecord() ? Decided.saying(sentence.get()) : refused();
    }

    Decided list() {
        List<Transfer> all = query.shelf().transfers();
        if (all.isEmpty()) {
            return Decided.saying(words.say("transfers.none", Map.of()));
        }
        return Decided.saying(new TransferListing(query, words).of(all));
    }
}
