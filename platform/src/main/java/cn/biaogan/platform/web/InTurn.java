package cn.biaogan.platform.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Turns;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import java.time.Duration;
import java.util.function.Supplier;

/** Work of requests that takes much of a machine, done in turns. Who waits for too long is asked to come back. */
public final class InTurn {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Turns turns;
    private final Duration patience;

    /** @param patience with the work's own limit less than the gateway waits */
    public InTurn(int atOnce, Duration patience) {
        this.turns = new Turns(atOnce);
        this.patience = patience;
    }

    /** @throws RequestRefused 503 when no turn came */
    public <T> T work(Act act, Supplier<T> work) {
        String account = act.actor().subject();
        enter(account);
        try {
            return work.get();
        } finally {
            turns.leave(account);
        }
    }

    private void enter(String account) {
        try {
            if (turns.enter(account, patience)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw busy();
    }

    /** For work that found somebody else busy with it. */
    public static RequestRefused busy() {
        return new RequestRefused(Failure.of(503, "unavailable").retryAfter(RETRY));
    }
}
