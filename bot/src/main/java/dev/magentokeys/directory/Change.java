package dev.magentokeys.directory;

import java.util.Optional;

/** One change of a directory, with what was there before and what is there after it. */
public sealed interface Change {

    Ref ref();

    /** What was there; empty when it is added. */
    Optional<Held> was();

    /** What is there then; empty when it is removed. */
    Optional<Held> becomes();

    /** The change that takes this one back. */
    default Change undo() {
        return between(becomes(), was());
    }

    /** @throws IllegalArgumentException when both are empty, or they are not the same entry */
    static Change between(Optional<Held> was, Optional<Held> becomes) {
        if (was.isPresent() && becomes.isPresent()) {
            return new Changed(was.get(), becomes.get());
        }
        if (was.isPresent()) {
            return new Removed(was.get());
        }
        return new Added(becomes.orElseThrow(() -> new IllegalArgumentException(
                "A change has neither a before nor an after [Hint: at least one of them]")));
    }

    record Added(Held after) implements Change {
        @Override
        public Ref ref() {
            return after.ref();
        }

        @Override
        public Optional<Held> was() {
            return Optional.empty();
        }

        @Override
        public Optional<Held> becomes() {
            return Optional.of(after);
        }
    }

    record Changed(Held before, Held after) implements Change {

        /** @throws IllegalArgumentException when the two are not the same entry */
        public Changed {
            if (!before.ref().equals(after.ref())) {
                throw new IllegalArgumentException("A change of %s cannot make it %s [Hint: remove one, add the other]"
                        .formatted(before.ref(), after.ref()));
            }
        }

        @Override
        public Ref ref() {
            return after.ref();
        }

        @Override
        public Optional<Held> was() {
            return Optional.of(before);
        }

        @Override
        public Optional<Held> becomes() {
            return Optional.of(after);
        }
    }

    record Removed(Held before) implements Change {
        @Override
        public Ref ref() {
            return before.ref();
        }

        @Override
        public Optional<Held> was() {
            return Optional.of(before);
        }

        @Override
        public Optional<Held> becomes() {
            return Optional.empty();
        }
    }
}
