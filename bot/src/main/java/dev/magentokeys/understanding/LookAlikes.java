package dev.magentokeys.understanding;

import com.ibm.icu.text.SpoofChecker;
import java.util.List;

/** Tells e-mail addresses that look like one another and are not the same, or that mix alphabets ("\u0430dmin" in Cyrillic). */
public final class LookAlikes {
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.CONFUSABLE | SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
    /** More addresses than people write of; the rest are not compared. */
    private static final int MOST = 6;

    private LookAlikes() {}

    static boolean in(Text text) {
        return in(text.chars());
    }

    public static boolean in(String text) {
        List<String> addresses = Values.emails(text).stream()
                .map(Values.Value::text)
                .distinct()
                .limit(MOST)
                .toList();
        for (int i = 0; i < addresses.size(); i++) {
            if (CHECKER.failsChecks(addresses.get(i))) {
                return true;
            }
            for (int j = 0; j < i; j++) {
                if (CHECKER.areConfusable(addresses.get(i), addresses.get(j)) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
