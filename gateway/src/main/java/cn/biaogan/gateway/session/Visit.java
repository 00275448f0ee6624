package cn.biaogan.gateway.session;

/** What a request's cookie tells. */
public sealed interface Visit {

    /** There is none. */
    record Stranger() implements Visit {}

    /** It names a session that is over, or never was. */
    record Lapsed() implements Visit {}

    record Known(Session session) implements Visit {}

    /** The store cannot be asked. */
    record Unclear() implements Visit {}
}
