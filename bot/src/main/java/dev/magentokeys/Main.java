package dev.magentokeys;

import dev.magentokeys.cli.AdminCommand;
import dev.magentokeys.cli.ChatCommand;
import dev.magentokeys.cli.DiagnoseCommand;
import dev.magentokeys.cli.UnderstandCommand;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.settings.SettingsException;
import dev.magentokeys.store.BesideStore;
import dev.magentokeys.store.DataFolderException;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry of the program: joins the commands with the engine. Without a command it serves. */
public final class Main {
    private Main() {}

    @Command(
            name = "magento-keys",
            mixinStandardHelpOptions = true,
            description = "Finds out why an Adobe Commerce deployment cannot fetch its packages, and who must do what.")
    private static final class Root {}

    public static void main(String[] args) {
        String[] command = args.length == 0 ? new String[] {"serve"} : args;
        System.exit(commandLine().execute(command));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Root())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new DiagnoseCommand(Engine::logReader, Engine::dialogueOfLogs, Bundles::phrases))
                .addSubcommand(new ChatCommand(Engine::dialogue, Masker::mask))
                .addSubcommand(new UnderstandCommand(Engine::understanding, Masker::mask))
                .addSubcommand(AdminCommand.commandLine(Main::besideTheBot, InstantSource.system()))
                .setParameterExceptionHandler((bad, arguments) -> {
                    System.err.println(withHint(String.valueOf(bad.getMessage())));
                    return bad.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
                })
                .setExecutionExceptionHandler((failure, command, arguments) -> {
                    if (failure instanceof SettingsException || failure instanceof DataFolderException) {
                        System.err.println(failure.getMessage());
                        return command.getCommandSpec().exitCodeOnInvalidInput();
                    }
                    throw failure;
                });
    }

    private static String withHint(String message) {
        return message.contains("[Hint: ") ? message : message + " [Hint: see --help]";
    }

    private static BesideStore besideTheBot() {
        return BesideStore.open(Settings.of(System.getenv()).data());
    }
}
