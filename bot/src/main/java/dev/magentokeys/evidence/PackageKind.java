package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Ids;

/** Who gives a package of repo.magento.com away. */
public enum PackageKind {
    /** Comes with an Adobe Commerce licence only. */
    COMMERCE,
    /** Bought, or taken for nothing, in the Marketplace. */
    EXTENSION,
    /** Comes with any pair of keys. */
    OPEN_SOURCE;

    /** The name of record, for instance {@code open-source}. */
    public String id() {
        return Ids.kebab(this);
    }
}
