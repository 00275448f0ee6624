package cn.biaogan.embedded.store;

import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * A way to the documents of a query: ranges of an index.
 *
 * @param ordered the entries come in the order asked for, so that nothing is to be sorted
 * @param reverse the entries are walked from the last to the first
 * @param cost entries in the ranges
 */
record Access(StoredIndex index, List<KeyRange> ranges, boolean ordered, boolean reverse, long cost) {

    static long count(MVMap<Key, ?> map, KeyRange range) {
        return range.empty() ? 0 : Math.max(0, rank(map, range.to()) - rank(map, range.from()) + 1);
    }

    private static long rank(MVMap<Key, ?> map, Key key) {
        long index = map.getKeyIndex(key);
        return index >= 0 ? index : -index - 1;
    }

    /** A document may come more than once. */
    boolean repeats() {
        return index.several();
    }
}
