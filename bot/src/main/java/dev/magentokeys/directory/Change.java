package dev.magentokeys.directory;

/** One change of a directory, with what was there before and what is there after it. */
public sealed interface Change {

    Ref ref();

    /** The change that takes this one back. */
    Change undo();

    record Added(Held after) implements Change {
        @Override
        public Ref ref() {
            return after.ref();
        }

        @Override
        public Change undo() {
            return new Removed(after);
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
        public Change undo() {
            return new Changed(after, before);
        }
    }

    record Removed(Held before) implements Change {
        @Override
        public Ref ref() {
            return before.ref();
        }

        @Override
        public Change undo() {
            return new Added(before);
        }
    }
}
