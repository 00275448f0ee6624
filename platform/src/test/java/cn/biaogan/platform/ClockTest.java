package cn.biaogan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockTest {

    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Clock clock;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("offset");
        Files.writeString(file, "PT-6480H\n");
        clock = new DemonstrationClock(Clock.fixed(NOON, ZoneOffset.UTC), file);
    }

    @Test
    void ticksWholeMilliseconds() {
        var real = new PlatformConfiguration().clock("");

        assertThat(real.instant().getNano() % 1_000_000).isZero();
        assertThat(real.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(real).isNotInstanceOf(DemonstrationClock.class);
    }

    @Test
    void theFileMovesTheTime() {
        assertThat(clock.instant()).isEqualTo("2025-08-23T12:00:00Z");
        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant()).isEqualTo(clock.instant());
    }

    @Test
    void aChangedFileMovesItAgain() throws IOException {
        Files.writeString(file, "PT1H");

        await().untilAsserted(() -> assertThat(clock.instant()).isEqualTo("2026-05-20T13:00:00Z"));
    }

    @Test
    void anUnreadableFileLeavesItWhereItWas() throws IOException {
        Files.writeString(file, "tomorrow");
        Files.writeString(folder.resolve("other"), "PT2H");
        var other = new DemonstrationClock(Clock.fixed(NOON, ZoneOffset.UTC), folder.resolve("other"));
        Files.delete(folder.resolve("other"));

        await().during(Duration.ofMillis(250)).untilAsserted(() -> {
            assertThat(clock.instant()).isEqualTo("2025-08-23T12:00:00Z");
            assertThat(other.instant()).isEqualTo("2026-05-20T14:00:00Z");
        });
    }
}
