package dev.magentokeys.alerts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of commands about alerts and transfers. Each is understood in every language, whatever is spoken. */
public enum Word {
    ALERTS("alerts", "larm", "avvisi", "警示"),
    ON("on", "på", "attiva", "開啟"),
    OFF("off", "av", "disattiva", "關閉"),
    SETTINGS("settings", "inställningar", "impostazioni", "設定"),
    TRANSFER("transfer", "överlåtelse", "passaggio", "轉移"),
    TRANSFERS("transfers", "överlåtelser", "passaggi", "轉移紀錄"),
    PLAN("plan", "piano", "計畫"),
    PLANS("plans", "planer", "piani", "計畫清單"),
    DONE("done", "klart", "fatto", "完成"),
    UNDO("undo", "ångra", "annulla", "取消"),
    FROM("from", "från", "da", "從"),
    TO("to", "till", "a", "到"),
    TODAY("today", "idag", "oggi", "今天"),
    TOMORROW("tomorrow", "imorgon", "domani", "明天"),
    ALL("all", "alla", "tutti", "全部"),
    NONE("off", "none", "av", "inga", "no", "nessuno", "關閉", "無"),
    YES("yes", "on", "ja", "på", "sì", "si", "是", "開啟"),
    CONTACTS("contacts", "contact", "kontakter", "contatti", "聯絡人"),
    UNLINK("unlink", "koppla-loss", "scollega", "解除"),
    ME("me", "mig", "jag", "io", "我");

    private static final Set<Word> FIRST = Set.of(ALERTS, TRANSFER, TRANSFERS, PLAN, PLANS);

    private final List<String> said;

    Word(String... said) {
        this.said = List.of(said);
    }

    boolean is(String word) {
        return said.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the name of record of a command; alone among talk, the others may be an answer. */
    public static boolean isOfRecord(String first) {
        return FIRST.stream().anyMatch(word -> word.said.get(0).equals(first.toLowerCase(Locale.ROOT)));
    }

    /** Whether a line that begins with this word may be a command of these. */
    public static boolean begins(String first) {
        return FIRST.stream().anyMatch(word -> word.is(first));
    }
}
