package cn.biaogan.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.console.Refusal;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.Ports;
import cn.biaogan.standalone.home.ProcessNote;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** The system before was killed and left its notes. */
    @Test
    void aStartThatIsRefusedLeavesNoNotes(@TempDir Path folder) {
        var home = new Home(folder, folder);
        new Plan(Ports.of(Map.of()), Set.of()).write(home);
        new ProcessNote(Supervisor.WORD, ProcessHandle.current().pid(), Instant.EPOCH).write(home);

        try (var supervisor =
                new Supervisor(home, Map.of(), new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8)))) {
            assertThatThrownBy(() -> supervisor.start(port -> port != 8080))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("8080");

            assertThat(supervisor.hasBegun()).isFalse();
            assertThat(home.run()).isEmptyDirectory();
        }
    }
}
