/** What a tenant has told once: its contacts, accounts, keys, licences, extensions and environments, and what follows from them. */
@NullMarked
package dev.magentokeys.directory;

import org.jspecify.annotations.NullMarked;
