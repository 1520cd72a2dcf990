package dev.magentokeys.teams;

/**
 * Somebody who can be mentioned in a chat.
 *
 * @param id Teams' own for this bot
 * @param name without anything that cards read as markup
 */
record Member(String id, String name) {

    static Member of(String id, String name) {
        return new Member(
                id, name.replaceAll("[\\\\*_\\[\\]()<>`~#|&{}\\p{Cntrl}]", " ").strip());
    }

    /** As a mention is written in a text. */
    String mention() {
        return "<at>" + name + "</at>";
    }
}
