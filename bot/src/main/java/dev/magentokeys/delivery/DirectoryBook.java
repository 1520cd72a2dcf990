package dev.magentokeys.delivery;

import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Ref;
import java.util.List;

/**
 * The directory of one tenant, and all that was ever changed in it, within one commit. A book is opened for its tenant and has no way
 * to another's.
 */
public interface DirectoryBook {

    /** As it is now, with what was written in this commit. */
    Directory directory();

    /**
     * Makes the changes, one after another, and notes each: all of it or nothing.
     *
     * @return the directory after them
     * @throws BadEntry when a change does not fit the directory as it is then; nothing is written
     */
    Directory write(List<Audited> made);

    /** The last changes, latest first. */
    List<Audited> latest(int most);

    /** All changes of one entry, also of one that is gone, first to last. */
    List<Audited> history(Ref ref);
}
