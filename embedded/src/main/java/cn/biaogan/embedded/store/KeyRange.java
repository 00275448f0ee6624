package cn.biaogan.embedded.store;

/** Keys from one to the other, both included. */
record KeyRange(Key from, Key to) {

    static final KeyRange ALL = new KeyRange(new Key(new byte[0]), new Key(new byte[0]).beyond());

    /** Everything that begins with the prefix. */
    static KeyRange under(Key prefix) {
        return new KeyRange(prefix, prefix.beyond());
    }

    KeyRange within(Key prefix) {
        return new KeyRange(prefix.then(from), prefix.then(to));
    }

    KeyRange and(KeyRange other) {
        return new KeyRange(
                from.compareTo(other.from) >= 0 ? from : other.from, to.compareTo(other.to) <= 0 ? to : other.to);
    }

    boolean empty() {
        return from.compareTo(to) > 0;
    }
}
