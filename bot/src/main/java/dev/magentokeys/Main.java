package dev.magentokeys;

/** The one entry of the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Usage: magento-keys [serve | diagnose | chat | understand]");
    }
}
