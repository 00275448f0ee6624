package cn.biaogan.exchange.feed;

/**
 * An event at its place.
 *
 * @param cursor from 1, without gaps; the place of an event never changes
 */
record Entry(long cursor, FeedEvent event) {}
