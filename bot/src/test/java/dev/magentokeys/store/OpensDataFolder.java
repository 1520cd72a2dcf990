package dev.magentokeys.store;

import java.io.IOException;
import java.nio.file.Path;

/** Run as a process of its own: opens the folder, says how that went, and holds it until it is killed or its input ends. */
final class OpensDataFolder {

    private OpensDataFolder() {}

    public static void main(String[] arguments) throws IOException {
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]))) {
            System.out.println("opened");
            System.in.read();
        } catch (DataFolderException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
