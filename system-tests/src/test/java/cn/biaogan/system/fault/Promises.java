package cn.biaogan.system.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.EventLog;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;

/** What holds once the work is done, whatever was killed meanwhile. */
final class Promises {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSystem system;
    private final Books books;

    Promises(RunningSystem system) {
        this.system = system;
        this.books = new Books(system);
    }

    /**
     * Every event that a document raised is with the broker, none twice as another, none before its predecessor; the
     * services applied them all; monitoring counted each once.
     */
    void mustHold(String cycle) {
        await("everything is told").atMost(PATIENCE).untilAsserted(this::everythingIsTold);
        await("monitoring equals the recount")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(books.monitored(cycle)).isEqualTo(books.recount(cycle)));
        assertThat(books.deadLetters()).isEmpty();
    }

    private void everythingIsTold() {
        var streams = streams();
        assertThat(streams.faults()).isEmpty();
        assertThat(new Documents(system).untold(streams)).isEmpty();
    }

    private EventStreams streams() {
        return EventStreams.of(new EventLog(system).read(Documents.topics()));
    }
}
