package dev.magentokeys.cli;

import picocli.CommandLine.Command;

/** What the operator does for the tenants of a bot, beside its data folder. */
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        description = "Tend what a bot keeps for its tenants. The data folder comes from MAGENTO_KEYS_DATA;"
                + " the bot that uses it must be stopped meanwhile.")
public final class AdminCommand {}
