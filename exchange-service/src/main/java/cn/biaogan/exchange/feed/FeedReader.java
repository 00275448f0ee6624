package cn.biaogan.exchange.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a page of the feed; what a filter passes over moves the cursor on all the same. */
@Component
class FeedReader {

    private static final int CHUNK = 200;
    private static final int LOOKED_AT_MOST = 2000;

    private final Feed feed;

    FeedReader(Feed feed) {
        this.feed = feed;
    }

    /** @param next where to go on: never before what was looked at, and the same again when there is nothing new */
    record Read(List<Entry> items, long next) {

        /** The reader's cursor is none of this feed: it comes from another system, or this one was set back. */
        boolean aheadOf(long last) {
            return next > last;
        }
    }

    long last() {
        return feed.last();
    }

    Read read(long after, int limit, @Nullable String type, @Nullable String tenant) {
        var items = new ArrayList<Entry>();
        long next = after;
        int looked = 0;
        boolean more = true;
        while (more && items.size() < limit && looked < LOOKED_AT_MOST) {
            var chunk = feed.after(next, CHUNK);
            for (Entry entry : chunk) {
                if (items.size() == limit) {
                    break;
                }
                next = entry.cursor();
                looked++;
                if (wanted(entry.event(), type, tenant)) {
                    items.add(entry);
                }
            }
            more = chunk.size() == CHUNK;
        }
        return new Read(items, next);
    }

    private static boolean wanted(FeedEvent event, @Nullable String type, @Nullable String tenant) {
        return (type == null || type.equals(event.type())) && (tenant == null || tenant.equals(event.tenant()));
    }
}
