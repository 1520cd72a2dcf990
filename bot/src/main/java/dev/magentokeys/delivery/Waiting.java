package dev.magentokeys.delivery;

import java.time.Instant;

/**
 * A parcel in the outbox.
 *
 * @param id the same from the commit that sent it until it has arrived, through restarts
 * @param tries how often it was put off
 * @param since when it was sent, or from when on it may be carried where that is later
 */
public record Waiting(String id, Parcel parcel, int tries, Instant since) {}
