package dev.magentokeys.conversation;

/** With what people check the keys themselves. */
enum CheckTool {
    CURL,
    COMPOSER
}
