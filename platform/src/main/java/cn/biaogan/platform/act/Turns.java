package cn.biaogan.platform.act;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Turns at what takes much of a machine: only so many at once, each account one at most. Who waits several times waits
 * behind everybody who waits once, so that nobody keeps the others away.
 */
public final class Turns {

    private final int atOnce;
    private final Set<String> busy = new HashSet<>();
    private final List<Turn> waiting = new ArrayList<>();
    private long round;

    public Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Each is itself: an account may wait several times, once a round. */
    private static final class Turn {

        private final String account;
        private final long round;

        Turn(String account, long round) {
            this.account = account;
            this.round = round;
        }
    }

    /** Waits; whether it is the account's turn now. Then it has to {@link #leave}. */
    public synchronized boolean enter(String account, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        var own = new Turn(account, 1 + Math.max(round, lastRoundOf(account)));
        waiting.add(own);
        try {
            while (next().filter(turn -> turn == own).isEmpty()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            busy.add(account);
            round = Math.max(round, own.round);
            return true;
        } finally {
            waiting.remove(own);
            notifyAll();
        }
    }

    public synchronized void leave(String account) {
        busy.remove(account);
        notifyAll();
    }

    private long lastRoundOf(String account) {
        return waiting.stream()
                .filter(turn -> turn.account.equals(account))
                .mapToLong(turn -> turn.round)
                .max()
                .orElse(0);
    }

    private Optional<Turn> next() {
        return busy.size() >= atOnce
                ? Optional.empty()
                : waiting.stream()
                        .filter(turn -> !busy.contains(turn.account))
                        .min(Comparator.comparingLong(turn -> turn.round));
    }
}
