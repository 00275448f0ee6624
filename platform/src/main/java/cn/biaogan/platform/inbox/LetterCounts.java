package cn.biaogan.platform.inbox;

import cn.biaogan.platform.inbox.DeadLetter.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many letters wait, as of the last look: a gauge that asked the store would hang when the store does. */
final class LetterCounts {

    static final List<State> STATES = List.of(State.DEAD, State.HELD);

    private final DeadLetters letters;
    private volatile Map<State, Long> counted = Map.of();

    LetterCounts(DeadLetters letters) {
        this.letters = letters;
    }

    void look() {
        var now = new EnumMap<State, Long>(State.class);
        STATES.forEach(state -> now.put(state, letters.count(state)));
        counted = now;
    }

    /** {@code NaN} before the first look. */
    double of(State state) {
        Long known = counted.get(state);
        return known == null ? Double.NaN : known;
    }
}
