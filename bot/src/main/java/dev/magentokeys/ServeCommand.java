package dev.magentokeys;

import dev.magentokeys.settings.Settings;
import dev.magentokeys.settings.SettingsException;
import dev.magentokeys.store.DataFolderException;
import io.javalin.util.JavalinException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and runs until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Start the server: Slack, Teams, the chat page and their APIs. Settings come from the environment.")
final class ServeCommand implements Callable<Integer> {

    private static final int CANNOT_START = 2;

    @Option(
            names = "--teams-local",
            description = "Speak with a Teams test client on this machine; nobody is asked who they are.")
    private boolean teamsLocal;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings;
        Server server;
        try {
            settings = Settings.of(environment());
            server = Server.start(settings);
        } catch (SettingsException | DataFolderException unusable) {
            System.err.println(unusable.getMessage());
            return CANNOT_START;
        } catch (JavalinException taken) {
            System.err.println(
                    "The address cannot be listened on: another program uses it, or it is not this machine's."
                            + " [Hint: choose another port with MAGENTO_KEYS_PORT, or another address with MAGENTO_KEYS_HOST]");
            return CANNOT_START;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        System.out.printf(
                "Magento Keys is ready.%n  data folder  %s%n  chat page    %s%n",
                settings.data().toAbsolutePath().normalize(), server.address());
        stopped.await();
        return 0;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (teamsLocal) {
            environment.put("MAGENTO_KEYS_TEAMS_LOCAL", "true");
        }
        return environment;
    }
}
