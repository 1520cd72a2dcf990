package dev.magentokeys;

import dev.magentokeys.alerts.AlertClerk;
import dev.magentokeys.alerts.AlertTalk;
import dev.magentokeys.bookkeeping.Bookkeeper;
import dev.magentokeys.bookkeeping.Bookkeeping;
import dev.magentokeys.conversation.LogEvidence;
import dev.magentokeys.conversation.RuleDialogue;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.resources.CommerceModules;
import dev.magentokeys.resources.Guides;
import dev.magentokeys.resources.Lexicons;
import dev.magentokeys.understanding.LexiconUnderstanding;
import dev.magentokeys.understanding.Understanding;

/** The pure parts, put together with the data that ships in the jar. */
public final class Engine {
    private Engine() {}

    public static LogReader logReader() {
        return new LogReader(CommerceModules.load());
    }

    /** One for all: it is pure, and its lexicons take a moment to load. */
    public static Understanding understanding() {
        return Words.UNDERSTANDING;
    }

    public static RuleDialogue dialogue() {
        return dialogue(understanding());
    }

    /** The same, ready sooner where only logs are read: the lexicons are loaded when the first message has words. */
    public static RuleDialogue dialogueOfLogs() {
        return dialogue((text, asked, spoken) -> understanding().read(text, asked, spoken));
    }

    public static Bookkeeping bookkeeping() {
        return new Bookkeeper(Bundles.bookkeeping());
    }

    public static AlertTalk alertTalk() {
        return new AlertClerk(Bundles.ofAlerts());
    }

    private static RuleDialogue dialogue(Understanding understanding) {
        return new RuleDialogue(understanding, Bundles.phrases(), Guides.load());
    }

    private static final class Words {
        static final Understanding UNDERSTANDING =
                new LexiconUnderstanding(Lexicons.all(), new LogEvidence(logReader()));
    }
}
