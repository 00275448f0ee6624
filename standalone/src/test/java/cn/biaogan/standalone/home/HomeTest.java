package cn.biaogan.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    Home home() {
        return new Home(folder, folder);
    }

    @Test
    void isWhereTheVariableSays() {
        assertThat(Home.of(Map.of("BIAOGAN_HOME", folder.toString())).folder()).isEqualTo(folder);
        assertThat(Home.of(Map.of()).folder().getFileName()).hasToString(".biaogan");
    }

    @Test
    void isForItsAccountAlone() throws IOException {
        var home = new Home(folder.resolve("home"), folder);

        HomeLock.tryTake(home).orElseThrow().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void holdsOneSupervisorOnly() {
        var first = HomeLock.tryTake(home()).orElseThrow();

        assertThat(HomeLock.tryTake(home())).isEmpty();

        first.close();
        try (var next = HomeLock.tryTake(home()).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void twoHomesDoNotDisturbEachOther() {
        try (var one = HomeLock.tryTake(home()).orElseThrow();
                var other = HomeLock.tryTake(new Home(folder.resolve("other"), folder))
                        .orElseThrow()) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @Test
    void findsARunningProcessByItsNote() {
        ProcessNote.of("store", ProcessHandle.current()).write(home());

        var read = ProcessNote.readAll(home(), List.of("store", "kafka"));

        assertThat(read).extracting(ProcessNote::part).containsExactly("store");
        assertThat(read.getFirst().process()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeALaterProcessUnderTheSameNumberForTheOldOne() {
        var old = new ProcessNote("store", ProcessHandle.current().pid(), Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(old.process()).isEmpty();
    }

    @Test
    void passesOverANoteThatCannotBeRead() throws Exception {
        Files.writeString(home().run().resolve("kafka.pid"), "half a no");

        assertThat(ProcessNote.read(home(), "kafka")).isEmpty();
    }

    @Test
    void tellsOtherTerminalsWhichPortsItTook() {
        var plan = new Plan(Ports.of(Map.of("BIAOGAN_PORT_GATEWAY", "9090")), Set.of(Endpoint.STORE));

        plan.write(home());

        var read = Plan.read(home()).orElseThrow();
        assertThat(read.ports().of(Endpoint.GATEWAY)).isEqualTo(9090);
        assertThat(read.elsewhere()).containsExactly(Endpoint.STORE);
        assertThat(Plan.read(new Home(folder.resolve("other"), folder))).isEmpty();
    }
}
