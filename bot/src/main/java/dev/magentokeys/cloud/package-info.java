/** Takes in what cloud projects report of their activities by webhooks, and keeps only what it means. */
@NullMarked
package dev.magentokeys.cloud;

import org.jspecify.annotations.NullMarked;
