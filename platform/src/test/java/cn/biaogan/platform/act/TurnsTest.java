package cn.biaogan.platform.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    private Thread waiting(Turns turns, String account) {
        var thread = Thread.startVirtualThread(() -> {
            try {
                if (turns.enter(account, LONG)) {
                    order.add(account);
                    turns.leave(account);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }

    @Test
    void anAccountHasOneTurnAtATimeAndOthersHaveTheirs() throws InterruptedException {
        var turns = new Turns(2);
        assertThat(turns.enter("greedy", LONG)).isTrue();

        assertThat(turns.enter("greedy", Duration.ofMillis(50))).isFalse();
        assertThat(turns.enter("other", Duration.ofMillis(50))).isTrue();
        assertThat(turns.enter("third", Duration.ofMillis(50))).isFalse();

        turns.leave("greedy");
        assertThat(turns.enter("third", Duration.ofMillis(50))).isTrue();
    }

    @Test
    void whoWaitsOftenWaitsBehindWhoWaitsOnce() throws InterruptedException {
        var turns = new Turns(1);
        turns.enter("somebody", LONG);
        var threads = new ArrayList<Thread>();
        for (String account : List.of("greedy", "greedy", "greedy", "modest")) {
            threads.add(waiting(turns, account));
        }

        turns.leave("somebody");
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(order).containsExactly("greedy", "modest", "greedy", "greedy");
    }
}
