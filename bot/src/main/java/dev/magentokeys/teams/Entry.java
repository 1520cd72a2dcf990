package dev.magentokeys.teams;

import com.microsoft.bot.schema.Activity;
import java.util.Optional;

/** What becomes of a request at the door. */
sealed interface Entry {

    /**
     * It comes from Teams, and from our tenant.
     *
     * @param activity of channel {@code msteams}, with a type, a conversation with its id and tenant, and an allowed service
     *     URL; never with a locale, because the SDK makes an activity's locale that of the whole process
     * @param locale what the activity said, unchecked
     */
    record Admitted(Activity activity, Optional<String> locale) implements Entry {}

    /**
     * It goes no further.
     *
     * @param status 400 it is no activity, 401 it is not proved to come from Teams, 413 it is too long, 415 a local bot does not
     *     take its kind, 503 the keys to check it with cannot be had at the moment
     */
    record Refused(int status) implements Entry {}
}
