package dev.magentokeys.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/** One address of the API, and what a caller needs for it. */
record Route(HandlerType method, String path, Access access, Work work) {

    enum Access {
        READ,
        WRITE
    }

    /** What is done for a caller that was let in. */
    @FunctionalInterface
    interface Work {
        void handle(Context ctx, Caller caller);
    }

    static Route read(String path, Work work) {
        return new Route(HandlerType.GET, path, Access.READ, work);
    }

    static Route write(HandlerType method, String path, Work work) {
        return new Route(method, path, Access.WRITE, work);
    }
}
