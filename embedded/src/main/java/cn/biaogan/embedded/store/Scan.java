package cn.biaogan.embedded.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Walks the documents of an access; can be left and taken up again after other commands changed the maps. */
final class Scan implements Iterator<Key> {

    private final Access access;
    private final MVMap<Key, ?> entries;
    private final Set<Key> seen = new HashSet<>();
    private int range;
    private @Nullable Key last;
    private @Nullable Cursor<Key, ?> cursor;
    private @Nullable Key ahead;
    private @Nullable Key aheadEntry;

    Scan(Access access) {
        this.access = access;
        this.entries = access.index().entries();
    }

    /** From here on it looks at the maps as they are now. */
    void takeUpAgain() {
        cursor = null;
        ahead = null;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && range < access.ranges().size()) {
            var walk = cursor();
            if (walk.hasNext()) {
                step(walk);
            } else {
                cursor = null;
                last = null;
                range++;
            }
        }
        return ahead != null;
    }

    @Override
    public Key next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Key position = Objects.requireNonNull(ahead);
        last = aheadEntry;
        ahead = null;
        if (access.repeats()) {
            seen.add(position);
        }
        return position;
    }

    private void step(Cursor<Key, ?> walk) {
        Key entry = walk.next();
        if (entry.equals(last)) {
            return;
        }
        Key position = access.index().positionOf(entry, walk.getValue());
        if (!seen.contains(position)) {
            ahead = position;
            aheadEntry = entry;
        }
    }

    private Cursor<Key, ?> cursor() {
        if (cursor == null) {
            KeyRange bounds = access.ranges().get(range);
            Key low = last == null || access.reverse() ? bounds.from() : last;
            Key high = last == null || !access.reverse() ? bounds.to() : last;
            cursor = access.reverse() ? entries.cursor(high, low, true) : entries.cursor(low, high, false);
        }
        return cursor;
    }
}
