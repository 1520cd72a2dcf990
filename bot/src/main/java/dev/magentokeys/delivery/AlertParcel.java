package dev.magentokeys.delivery;

import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.directory.Tenant;
import java.util.Optional;

/**
 * What is to be shown in a channel. It only says what: it is drawn when it is carried, so that it shows how things stand then. All of
 * one channel leaves in one line.
 *
 * @param channel the edge and its own id of the channel, for instance {@code slack:C024BE91L}; without spaces
 * @param alert empty for the first message in a channel
 */
public record AlertParcel(Tenant tenant, String channel, What what, Optional<AlertId> alert) {

    /** What is to be shown. */
    public enum What {
        /** That alerts come here from now on: proves that the bot can post. */
        HELLO,
        /** The alert: a new message, or an edit of the one that there is. */
        SHOW,
        /** That it still waits, under its message. */
        REMIND
    }

    /** The name of the courier of an edge's channels. */
    public static String courier(String channel) {
        return channel.substring(0, channel.indexOf(':')) + "-alerts";
    }

    /** The channel's own id at its edge. */
    public String ownId() {
        return channel.substring(channel.indexOf(':') + 1);
    }

    Parcel parcel() {
        String body = alert.map(id -> what + " " + id).orElseGet(what::name);
        return new Parcel(courier(channel), address(), body);
    }

    String address() {
        return tenant.key() + " " + channel;
    }

    /** Empty when the parcel was not made here. */
    public static Optional<AlertParcel> read(Parcel parcel) {
        String[] where = parcel.address().split(" ");
        String[] what = parcel.body().split(" ");
        if (where.length != 2 || where[1].indexOf(':') < 0) {
            return Optional.empty();
        }
        Optional<AlertId> alert = what.length == 2 ? Optional.of(AlertId.parse(what[1])) : Optional.empty();
        return Optional.of(new AlertParcel(new Tenant(where[0]), where[1], What.valueOf(what[0]), alert));
    }
}
