package dev.magentokeys.understanding;

import static dev.magentokeys.diagnosis.FactName.ASKER_IS_PRIMARY_CONTACT;
import static dev.magentokeys.diagnosis.FactName.CONTACT_CHANGED;
import static dev.magentokeys.diagnosis.FactName.PREVIOUS_CONTACT_LEFT;
import static dev.magentokeys.diagnosis.FactName.TRANSFER_KIND;
import static dev.magentokeys.understanding.Meaning.*;
import static dev.magentokeys.understanding.Rule.when;

import java.util.List;

/** How people say that the licence changed hands, how, and who is who. */
final class ContactRules {
    private static final Meaning[] THINGS_THAT_STAY = {
        ACCOUNT, LICENCE, EXTENSION, PACKAGE, VARIABLE, AUTH_JSON, INVOICE, CONTRACT, EMAIL, MAILBOX, MAGEID, LOGIN_DATA
    };
    private static final Meaning[] THINGS_THAT_GO = {
        ACCOUNT, EXTENSION, PACKAGE, VARIABLE, AUTH_JSON, INVOICE, MAILBOX, MAGEID, LOGIN_DATA
    };

    static final List<Rule> ALL = List.of(
            when(MAGEID).and(UNCHANGED, STAYED, STILL_HERE).says(TRANSFER_KIND, "same-account"),
            when(PROJECT_OWNER).and(CHANGED, MOVED, ONLY, NEW).says(TRANSFER_KIND, "project-only"),
            when(PROJECT_OWNER).ifAsked().says(TRANSFER_KIND, "project-only"),
            when(PROJECT)
                    .and(ONLY, CHANGED, MOVED, OWNER)
                    .without(LICENCE)
                    .ifAsked()
                    .says(TRANSFER_KIND, "project-only"),
            when(MAGEID).and(SAME).says(TRANSFER_KIND, "same-account", "other-account"),
            when(MAGEID)
                    .and(CHANGED)
                    .without(KEY, EXTENSION)
                    .deniedAnywhere()
                    .says(TRANSFER_KIND, "other-account", "same-account"),
            when(ACCOUNT)
                    .and(SAME)
                    .and(EMAIL, CHANGED, MOVED)
                    .without(KEY, EXTENSION)
                    .says(TRANSFER_KIND, "same-account"),
            when(SAME).ifAsked().says(TRANSFER_KIND, "same-account", "other-account"),
            when(EMAIL)
                    .and(CHANGED, NEW, MOVED)
                    .without(DIFFERENT, MAGEID)
                    .ifAsked()
                    .says(TRANSFER_KIND, "same-account"),
            when(EMAIL)
                    .and(CHANGED)
                    .and(ONLY, ACCOUNT, LICENCE)
                    .without(DIFFERENT, MAGEID)
                    .says(TRANSFER_KIND, "same-account"),
            when(MAGEID)
                    .and(DIFFERENT, NEW)
                    .without(KEY, EXTENSION)
                    .says(TRANSFER_KIND, "other-account", "same-account"),
            when(MAGEID).and(MOVED).about(LICENCE).without(KEY, SAME).says(TRANSFER_KIND, "other-account"),
            when(ACCOUNT).and(DIFFERENT).and(LICENCE).without(KEY, EXTENSION).says(TRANSFER_KIND, "other-account"),
            when(ACCOUNT)
                    .and(NEW)
                    .and(LICENCE)
                    .and(MOVED)
                    .without(KEY, EXTENSION)
                    .says(TRANSFER_KIND, "other-account"),
            when(ACCOUNT)
                    .and(NEW_OWNER, CURRENT_OWNER)
                    .without(KEY, EXTENSION, SAME, EMAIL)
                    .ifAsked()
                    .says(TRANSFER_KIND, "other-account"),
            when(ACCOUNT)
                    .and(LICENCE)
                    .and(MOVED)
                    .ifAsked()
                    .without(KEY, EXTENSION, SAME)
                    .says(TRANSFER_KIND, "other-account"),
            when(DIFFERENT, NEW).ifAsked().without(EMAIL).says(TRANSFER_KIND, "other-account"),
            when(UNCHANGED).ifAsked().without(MAGEID, KEY, EMAIL).says(CONTACT_CHANGED, "no"),
            when(UNCHANGED).and(OWNER, LICENCE).without(MAGEID, KEY, EMAIL).says(CONTACT_CHANGED, "no"),
            when(SAME_OWNER).without(MAGEID, KEY).says(CONTACT_CHANGED, "no"),
            when(SAME).and(OWNER, PERSON).without(MAGEID, KEY, ACCOUNT).says(CONTACT_CHANGED, "no", "yes"),
            when(CHANGED, MOVED, TOOK_OVER)
                    .ifAsked()
                    .without(PROJECT_OWNER, KEY)
                    .says(CONTACT_CHANGED, "yes", "no"),
            when(SOMEBODY_ELSE).ifAsked().says(CONTACT_CHANGED, "yes", "no"),
            when(NEW_OWNER).ifAsked().says(CONTACT_CHANGED, "yes", "no"),
            when(CHANGED)
                    .and(OWNER, NEW_OWNER, OLD_OWNER)
                    .without(PROJECT_OWNER, KEY)
                    .says(CONTACT_CHANGED, "yes", "no"),
            when(WAS).and(OWNER).and(OLD_OWNER).without(KEY, PROJECT).says(CONTACT_CHANGED, "yes"),
            when(WAS).and(SOMEBODY_ELSE).without(KEY, THINGS_THAT_STAY).says(CONTACT_CHANGED, "yes"),
            when(MOVED).and(LICENCE, OWNER).without(PROJECT_OWNER, KEY).says(CONTACT_CHANGED, "yes", "no"),
            when(TO).and(LICENCE)
                    .and(THIRD_PARTY, SOMEBODY_ELSE, NEW_OWNER, PERSON)
                    .without(KEY, LOGS_IN, SHARED_ACCESS, PROJECT)
                    .says(CONTACT_CHANGED, "yes", "no"),
            when(TOOK_OVER)
                    .and(LICENCE, OWNER, OLD_OWNER, NEW_OWNER, ACCOUNT)
                    .without(MAILBOX, EMAIL, KEY, PASSWORD, LOGIN_DATA)
                    .says(CONTACT_CHANGED, "yes", "no"),
            when(NEW_OWNER).and(HAS, LICENCE, NOW).without(KEY).says(CONTACT_CHANGED, "yes", "no"),
            when(STILL_HERE).without(KEY, THINGS_THAT_STAY).personal().says(PREVIOUS_CONTACT_LEFT, "no", "yes"),
            when(LEFT).without(KEY, THINGS_THAT_GO).says(PREVIOUS_CONTACT_LEFT, "yes", "no"),
            when(GONE).ifAsked().says(PREVIOUS_CONTACT_LEFT, "yes", "no"),
            when(GONE).and(OLD_OWNER, OWNER, PERSON, SUBJECT).says(PREVIOUS_CONTACT_LEFT, "yes", "no"),
            when(NOT_ME).and(OWNER, NEW_OWNER, CURRENT_OWNER).says(ASKER_IS_PRIMARY_CONTACT, "no"),
            when(NOT_ME).ifAsked().says(ASKER_IS_PRIMARY_CONTACT, "no"),
            when(PERSON).and(HAS).and(LICENCE).without(KEY).says(ASKER_IS_PRIMARY_CONTACT, "no"),
            when(MINE).about(LICENCE).says(ASKER_IS_PRIMARY_CONTACT, "yes", "no"),
            when(MINE).ifAsked().says(ASKER_IS_PRIMARY_CONTACT, "yes", "no"),
            when(I_AM).and(OWNER, NEW_OWNER, CURRENT_OWNER).without(KEY).says(ASKER_IS_PRIMARY_CONTACT, "yes", "no"),
            when(I_AM).and(DEVELOPER, THIRD_PARTY, OLD_OWNER, ONLY).ifAsked().says(ASKER_IS_PRIMARY_CONTACT, "no"),
            when(THATS_ME).and(OWNER, NEW_OWNER, CURRENT_OWNER).says(ASKER_IS_PRIMARY_CONTACT, "yes", "no"),
            when(THATS_ME).ifAsked().says(ASKER_IS_PRIMARY_CONTACT, "yes", "no"),
            when(SOMEBODY_ELSE, THIRD_PARTY, PERSON).ifAsked().says(ASKER_IS_PRIMARY_CONTACT, "no"));

    private ContactRules() {}
}
