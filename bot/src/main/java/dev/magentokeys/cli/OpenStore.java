package dev.magentokeys.cli;

import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.store.DataFolder;
import dev.magentokeys.store.SealKey;
import dev.magentokeys.store.Store;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;

/** The store of a data folder, while one command works on it. */
public record OpenStore(Ledger ledger, KeyBox box, InstantSource clock) {

    /** Runs the work of one command. */
    @FunctionalInterface
    public interface Opener {

        /**
         * @throws dev.magentokeys.settings.SettingsException when a setting cannot be used
         * @throws dev.magentokeys.store.DataFolderException when the data folder cannot be used, or is in use
         */
        int with(Function<OpenStore, Integer> work);
    }

    /** Opens the data folder that the settings name, and closes it after the work. */
    public static Opener of(Map<String, String> environment) {
        return work -> {
            DataFolder folder = DataFolder.open(Settings.of(environment).data());
            InstantSource clock = InstantSource.system();
            try (Store store = Store.open(folder, clock)) {
                return work.apply(new OpenStore(store, new KeyBox(SealKey.of(folder)), clock));
            }
        };
    }
}
