package dev.magentokeys.understanding;

import static dev.magentokeys.diagnosis.FactName.KEYS_TRANSFERRED;
import static dev.magentokeys.diagnosis.FactName.KEY_IN_USE;
import static dev.magentokeys.diagnosis.FactName.KEY_MADE_BY;
import static dev.magentokeys.diagnosis.FactName.NEW_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_EXISTS;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_STATE;
import static dev.magentokeys.diagnosis.FactName.SHARED_ACCESS_KEY;
import static dev.magentokeys.understanding.Meaning.*;
import static dev.magentokeys.understanding.Rule.when;

import java.util.List;

/** How people speak of keys: which there are, whose is in use, what became of the old one, who made one. */
final class KeyRules {
    static final List<Rule> ALL = List.of(
            when(UNLICENSED).ifAsked().says(KEY_MADE_BY, "no-licence"),
            when(SHARED_ACCESS).ifAsked().says(SHARED_ACCESS_KEY, "yes", "no"),
            when(SHARED_ACCESS).and(MADE, KEY).about(KEY).says(SHARED_ACCESS_KEY, "yes", "no"),
            when(OWNER, NEW_OWNER, CURRENT_OWNER, OLD_OWNER).ifAsked().says(SHARED_ACCESS_KEY, "no", "yes"),
            when(SHARED_ACCESS).ifAsked().says(KEY_MADE_BY, "shared-access"),
            when(OWNER, NEW_OWNER, CURRENT_OWNER, OLD_OWNER).ifAsked().says(KEY_MADE_BY, "licence-owner"),
            when(THIRD_PARTY, SOMEBODY_ELSE, DEVELOPER).ifAsked().says(KEY_MADE_BY, "no-licence"),
            when(DISABLED).and(MISTAKE).about(KEY).says(OLD_KEY_STATE, "disabled-by-mistake"),
            when(DISABLED).about(KEY).without(NEW_OWNER, NEW, KEY_Y).says(OLD_KEY_STATE, "disabled", "enabled"),
            when(DELETED)
                    .about(KEY)
                    .without(NEW_OWNER, NEW, KEY_Y, MAILBOX, AUTH_JSON)
                    .says(OLD_KEY_STATE, "deleted"),
            when(ENABLED)
                    .about(KEY)
                    .without(NEW_OWNER, NEW, KEY_Y, EXTENSION)
                    .says(OLD_KEY_STATE, "enabled", "disabled"),
            when(GONE).ifAsked().says(OLD_KEY_STATE, "deleted"),
            when(MISTAKE).ifAsked().says(OLD_KEY_STATE, "disabled-by-mistake"),
            when(SHOWN, LOGS_IN).and(CANNOT, NOT).ifAsked().says(OLD_KEY_STATE, "unsure"),
            when(LOCKED_OUT).ifAsked().says(OLD_KEY_STATE, "unsure"),
            when(EMPTY, NO_KEY).ifAsked().says(KEYS_TRANSFERRED, "no"),
            when(MOVED).about(KEY).without(LICENCE, VARIABLE, AUTH_JSON).says(KEYS_TRANSFERRED, "yes", "no"),
            when(STAYED).about(KEY).without(VARIABLE, AUTH_JSON).says(KEYS_TRANSFERRED, "no"),
            when(ACCOUNT)
                    .and(OLD, OLD_OWNER, PRONOUN)
                    .without(MOVED, NEW, NEW_OWNER, NOT)
                    .ifAsked()
                    .says(KEYS_TRANSFERRED, "no"),
            when(ONLY).and(LICENCE).ifAsked().says(KEYS_TRANSFERRED, "no"),
            when(NOT).and(KEY).ifAsked().says(KEYS_TRANSFERRED, "no"),
            when(USES).about(KEY).of(Role.OLD).says(KEY_IN_USE, "old"),
            when(USES).about(KEY).of(Role.NEW).says(KEY_IN_USE, "new"),
            when(USES).about(KEY).of(Role.OTHER).says(KEY_IN_USE, "other"),
            when(CHANGED).and(NOT).about(KEY).ifAsked().says(KEY_IN_USE, "old"),
            when(MADE, HAS)
                    .and(BOTH)
                    .about(KEY)
                    .without(AUTH_JSON, VARIABLE, PLACES)
                    .says(OLD_KEY_EXISTS, "yes"),
            when(MADE, HAS)
                    .and(BOTH)
                    .about(KEY)
                    .without(AUTH_JSON, VARIABLE, PLACES)
                    .says(NEW_KEY_EXISTS, "yes"),
            when(MADE, HAS)
                    .about(KEY)
                    .without(USES, EXTENSION, DELETED, DISABLED, ENABLED, MOVED, CHANGED, BOUGHT, AUTH_JSON, VARIABLE)
                    .of(Role.OLD)
                    .says(OLD_KEY_EXISTS, "yes", "no"),
            when(MADE, HAS)
                    .about(KEY)
                    .without(USES, EXTENSION, DELETED, DISABLED, ENABLED, MOVED, CHANGED, BOUGHT, AUTH_JSON, VARIABLE)
                    .of(Role.NEW)
                    .says(NEW_KEY_EXISTS, "yes", "no"),
            when(SHOWN)
                    .and(OLD, OLD_OWNER)
                    .about(KEY)
                    .without(NEW, NEW_OWNER, USES)
                    .says(OLD_KEY_EXISTS, "yes", "no"),
            when(NO_KEY).without(USES, MOVED, CHANGED).of(Role.OLD).says(OLD_KEY_EXISTS, "no"),
            when(NO_KEY).without(USES, MOVED, CHANGED).of(Role.NEW).says(NEW_KEY_EXISTS, "no"),
            when(GONE).about(KEY).without(USES, MOVED).of(Role.NEW).says(NEW_KEY_EXISTS, "no"),
            when(NO_KEY, EMPTY).ifAsked().says(OLD_KEY_EXISTS, "no"),
            when(NO_KEY, EMPTY).ifAsked().says(NEW_KEY_EXISTS, "no"),
            when(MADE, HAS).ifAsked().without(EXTENSION, LEFT).says(OLD_KEY_EXISTS, "yes", "no"),
            when(MADE, HAS).ifAsked().without(EXTENSION, LEFT).says(NEW_KEY_EXISTS, "yes", "no"),
            when(CREATE).and(NOT, CANNOT).ifAsked().says(NEW_KEY_EXISTS, "no"));

    private KeyRules() {}
}
