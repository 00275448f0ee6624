package cn.biaogan.embedded.store;

import org.h2.mvstore.MVMap;

/** What the file remembers of an index: that it was built, and that a document may have several entries in it. */
final class IndexState {

    private static final String ONE = "one";
    private static final String SEVERAL = "several";
    private static final String BUILT = "/built";

    private final MVMap<String, String> states;
    private final String name;
    private volatile boolean several;

    IndexState(MVMap<String, String> states, String name) {
        this.states = states;
        this.name = name;
        this.several = SEVERAL.equals(states.getOrDefault(name, ONE));
    }

    boolean built() {
        return states.containsKey(name + BUILT);
    }

    void markBuilt() {
        states.putIfAbsent(name + BUILT, BUILT);
    }

    boolean several() {
        return several;
    }

    void noteSeveral() {
        if (!several) {
            several = true;
            states.put(name, SEVERAL);
        }
    }

    void forget() {
        states.remove(name);
        states.remove(name + BUILT);
    }
}
