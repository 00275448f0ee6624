package cn.biaogan.exchange.feed;

import java.util.List;

/** The public events in one order, which only grows at its end. */
interface Feed {

    /** Puts the event at the end, unless it has its place already. */
    void append(FeedEvent event);

    /** The cursor of the last entry; 0 while there is none. */
    long last();

    /** At most so many entries after the cursor, without gaps. */
    List<Entry> after(long cursor, int limit);
}
