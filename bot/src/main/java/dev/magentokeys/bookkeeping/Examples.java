package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.Kind;

/** One command for each thing that can be done, the same in all languages. */
final class Examples {

    private Examples() {}

    static String adding(Kind kind) {
        return switch (kind) {
            case CONTACT -> "contacts add Anna Berg anna@example.com";
            case ACCOUNT -> "accounts add \"Example Ltd\" organisation owner=anna-berg";
            case KEY -> "keys add \"Key X\" last=09af account=example-ltd";
            case LICENCE -> "licences add shop account=example-ltd contact=anna-berg";
            case EXTENSION -> "extensions add vendor/name account=example-ltd";
            case ENVIRONMENT -> "environments add abc123 production";
            case KEY_USE -> "environments use production key=key-x place=variable level=environment";
        };
    }

    static String changing(Kind kind) {
        return switch (kind) {
            case CONTACT -> "contacts change anna-berg left=yes";
            case ACCOUNT -> "accounts change example-ltd shared=yes";
            case KEY -> "keys change key-x state=disabled";
            case LICENCE -> "licences change shop contact=anna-berg";
            case EXTENSION -> "extensions change vendor-name account=example-ltd";
            case ENVIRONMENT -> "environments change abc123-production licence=shop";
            case KEY_USE -> adding(kind);
        };
    }

    static String removing(Kind kind) {
        return switch (kind) {
            case CONTACT -> "contacts remove anna-berg";
            case ACCOUNT -> "accounts remove example-ltd";
            case KEY -> "keys remove key-x";
            case LICENCE -> "licences remove shop";
            case EXTENSION -> "extensions remove vendor-name";
            case ENVIRONMENT -> "environments remove abc123-production";
            case KEY_USE -> "key-uses remove abc123-production-variable-environment";
        };
    }
}
