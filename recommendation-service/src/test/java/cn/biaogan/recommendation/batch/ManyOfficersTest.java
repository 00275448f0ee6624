package cn.biaogan.recommendation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.batch.domain.BatchEvent.BatchSubmitted;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ManyOfficersTest {

    private static final int OFFICERS = 16;

    private final World world = new World();
    private final List<CaseId> everybody = world.candidates(8, 8);
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void neverSendMoreThanTheCapsAndNeverTwice() throws Exception {
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Void>>();
            for (int i = 0; i < OFFICERS; i++) {
                var chance = new Random(i);
                tasks.add(() -> work(chance));
            }
            for (var done : officers.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(sent).hasValue(1);
        var batches = world.batches.events().stream()
                .filter(BatchSubmitted.class::isInstance)
                .toList();
        assertThat(batches).hasSize(1);
        var entries = ((BatchSubmitted) batches.getFirst()).entries().value();
        assertThat(entries).filteredOn(e -> e.size() == Size.LARGE).hasSizeLessThanOrEqualTo(5);
        assertThat(entries).filteredOn(e -> e.size() == Size.SME).hasSizeLessThanOrEqualTo(5);
        assertThat(entries).extracting(Entry::caseId).doesNotHaveDuplicates();
        assertThat(world.batch().entries().value()).isEqualTo(entries);
    }

    private Void work(Random chance) {
        for (int i = 0; i < 200; i++) {
            var some = new ArrayList<>(everybody);
            Collections.shuffle(some, chance);
            var order = Lineup.of(new Ranking(some.subList(0, 1 + chance.nextInt(everybody.size() - 1))));
            attempt(() -> world.rank.handle(World.CYCLE, order, World.officer()));
            attempt(world::sealed);
            if (chance.nextInt(3) == 0) {
                attempt(() -> world.reopen.handle(World.CYCLE, World.officer()));
            }
            if (i > 100 && attempt(() -> world.submit.handle(World.CYCLE, World.officer()))) {
                sent.incrementAndGet();
            }
        }
        return null;
    }

    private static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }
}
