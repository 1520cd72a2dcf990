package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a message was understood to say.
 *
 * @param language the language it was written in, as far as it shows; else the one it was read with
 * @param sure whether the message itself shows its language (a word or script that only this language has)
 * @param facts at most one finding per fact, each quoting the person's words; a hedged one ("I think so") has the origin inferred
 * @param guide what is asked for, with {@link Act#GUIDE}
 * @param wanted the language asked for, with {@link Act#LANGUAGE}
 * @param doubts what must be asked back before it counts
 */
public record Understood(
        Language language,
        boolean sure,
        Act act,
        List<Finding> facts,
        Optional<Guide> guide,
        Optional<Language> wanted,
        Set<Doubt> doubts) {

    /** Something understood without a doubt. */
    public Understood(
            Language language,
            boolean sure,
            Act act,
            List<Finding> facts,
            Optional<Guide> guide,
            Optional<Language> wanted) {
        this(language, sure, act, facts, guide, wanted, Set.of());
    }
}
