/** Lets programs read and change a tenant's directory over HTTP, with a bearer token. */
@NullMarked
package dev.magentokeys.api;

import org.jspecify.annotations.NullMarked;
