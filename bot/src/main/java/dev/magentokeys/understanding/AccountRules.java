package dev.magentokeys.understanding;

import static dev.magentokeys.diagnosis.FactName.CAN_PAY;
import static dev.magentokeys.diagnosis.FactName.ENTITLEMENT;
import static dev.magentokeys.diagnosis.FactName.EXTENSION_BUYER;
import static dev.magentokeys.diagnosis.FactName.INVOICE_OUTSTANDING;
import static dev.magentokeys.diagnosis.FactName.LICENCE_SHOWN;
import static dev.magentokeys.diagnosis.FactName.OLD_ACCOUNT_ACCESS;
import static dev.magentokeys.diagnosis.FactName.TICKET_POSSIBLE;
import static dev.magentokeys.understanding.Meaning.*;
import static dev.magentokeys.understanding.Rule.when;

import java.util.List;

/** How people speak of accounts: who can log in, who bought, what is owed, what a ticket needs. */
final class AccountRules {
    static final List<Rule> ALL = List.of(
            when(LOCKED_OUT, GONE).ifAsked().without(LOGS_IN).deniedBefore().says(OLD_ACCOUNT_ACCESS, "no"),
            when(EMAIL).and(DELETED, GONE).ifAsked().says(OLD_ACCOUNT_ACCESS, "no"),
            when(MAILBOX)
                    .and(DELETED, NOT, NO, CANNOT, FAILS, OLD, LEFT)
                    .ifAsked()
                    .says(OLD_ACCOUNT_ACCESS, "no"),
            when(ACCOUNT).and(DISABLED, DELETED, LAPSED).without(KEY).ifAsked().says(OLD_ACCOUNT_ACCESS, "no", "yes"),
            when(MAILBOX).and(CAN).ifAsked().says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(MAILBOX).and(WORKS, HAS).ifAsked().says(OLD_ACCOUNT_ACCESS, "yes"),
            when(LOGS_IN).ifAsked().says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(LOGIN_DATA, PASSWORD).and(HAS, NOT, MOVED, GAVE).ifAsked().says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(HAS).ifAsked().without(LEFT, KEY, MADE, BOUGHT).says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(LOCKED_OUT).and(OLD, OLD_OWNER, PRONOUN).deniedBefore().says(OLD_ACCOUNT_ACCESS, "no"),
            when(LOGS_IN).and(OLD, OLD_OWNER, PRONOUN).says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(LOGIN_DATA, PASSWORD)
                    .and(HAS, NOT)
                    .and(OLD, OLD_OWNER, PRONOUN)
                    .says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(LOCKED_OUT).after(Role.OLD).deniedBefore().says(OLD_ACCOUNT_ACCESS, "no"),
            when(LOGS_IN).and(ACCOUNT, SUBJECT).after(Role.OLD).without(NEW).says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(LOGIN_DATA, PASSWORD)
                    .and(HAS, NOT, GAVE)
                    .after(Role.OLD)
                    .without(NEW)
                    .says(OLD_ACCOUNT_ACCESS, "yes", "no"),
            when(BOUGHT).about(EXTENSION, PACKAGE).of(Role.OLD).says(EXTENSION_BUYER, "previous"),
            when(BOUGHT).about(EXTENSION, PACKAGE).of(Role.NEW).says(EXTENSION_BUYER, "current"),
            when(BOUGHT).about(EXTENSION, PACKAGE).of(Role.OTHER).says(EXTENSION_BUYER, "other"),
            when(BOUGHT).and(ACCOUNT).and(DIFFERENT).about(EXTENSION, PACKAGE).says(EXTENSION_BUYER, "other"),
            when(DIFFERENT).ifAsked().says(EXTENSION_BUYER, "other"),
            when(OWES).without(KEY, ACCOUNT).deniedAnywhere().says(INVOICE_OUTSTANDING, "yes", "no"),
            when(UNPAID, OPEN).about(INVOICE).without(TICKET).says(INVOICE_OUTSTANDING, "yes", "no"),
            when(PAID).about(INVOICE).says(INVOICE_OUTSTANDING, "no", "yes"),
            when(UNPAID, OPEN).ifAsked().says(ENTITLEMENT, "invoice", "ok"),
            when(PAID).ifAsked().says(ENTITLEMENT, "ok", "invoice"),
            when(LAPSED).about(CONTRACT, LICENCE).without(KEY, THIRD_PARTY).says(ENTITLEMENT, "lapsed", "ok"),
            when(ACTIVE, ENABLED).and(CONTRACT, LICENCE).without(KEY).says(ENTITLEMENT, "ok", "lapsed"),
            when(ACTIVE, ENABLED, WORKS).ifAsked().says(ENTITLEMENT, "ok", "lapsed"),
            when(HAS).ifAsked().without(LEFT, KEY, MADE, BOUGHT).says(INVOICE_OUTSTANDING, "yes", "no"),
            when(INVOICE).ifAsked().deniedAnywhere().says(INVOICE_OUTSTANDING, "yes", "no"),
            when(SHOWN).and(NOT, CANNOT).about(INVOICE).says(CAN_PAY, "no"),
            when(SHOWN).ifAsked().says(CAN_PAY, "yes", "no"),
            when(PAY).and(CAN, CANNOT).about(INVOICE).says(CAN_PAY, "yes", "no"),
            when(LOGS_IN).ifAsked().says(CAN_PAY, "yes", "no"),
            when(PAY).ifAsked().says(CAN_PAY, "yes", "no"),
            when(LOCKED_OUT).ifAsked().deniedBefore().says(CAN_PAY, "no"),
            when(LOGS_IN).ifAsked().says(CAN_PAY, "yes", "no"),
            when(TICKET).and(OPEN, CREATE).and(CAN, CANNOT).says(TICKET_POSSIBLE, "yes", "no"),
            when(GONE, NO_PERMISSION, LOCKED_OUT).ifAsked().says(TICKET_POSSIBLE, "no"),
            when(LOGS_IN).ifAsked().says(TICKET_POSSIBLE, "yes", "no"),
            when(NO_PERMISSION).and(TICKET, SUPPORT).says(TICKET_POSSIBLE, "no"),
            when(OPEN, CREATE, CAN, CANNOT).ifAsked().says(TICKET_POSSIBLE, "yes", "no"),
            when(SHOWN).and(PRODUCTS_PAGE, LICENCE).says(LICENCE_SHOWN, "yes", "no"),
            when(SHOWN).ifAsked().says(LICENCE_SHOWN, "yes", "no"),
            when(GONE).and(PRODUCTS_PAGE, LICENCE).about(PRODUCTS_PAGE).says(LICENCE_SHOWN, "no"),
            when(EMPTY).and(PRODUCTS_PAGE).says(LICENCE_SHOWN, "no"),
            when(EMPTY, GONE).ifAsked().says(LICENCE_SHOWN, "no"),
            when(PRODUCTS_PAGE).and(LICENCE).and(HAS, NOT).deniedAnywhere().says(LICENCE_SHOWN, "yes", "no"),
            when(HAS, LICENCE).ifAsked().deniedAnywhere().says(LICENCE_SHOWN, "yes", "no"));

    private AccountRules() {}
}
