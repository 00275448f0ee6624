package cn.biaogan.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheIT {

    private static final String KEEPS = "-XX:AOTCacheOutput=";
    private static final String TAKES = "-XX:AOTCache=";

    @TempDir
    Path folder;

    private Path jar;
    private AotCache cache;

    @BeforeEach
    void aProgram() throws IOException {
        jar = Files.copy(Path.of(ChildJvm.classPathOf(MVStore.class)), folder.resolve("program.jar"));
        cache = new AotCache(folder.resolve("kept"), "program");
    }

    private ChildJvm program(String... options) {
        return new ChildJvm(List.of(options), jar.toString(), "org.h2.mvstore.MVStoreTool", List.of());
    }

    @Test
    void theFirstRunKeepsItsClassesAndTheNextTakesThem() {
        long own = ProcessHandle.current().pid();
        assertThat(AotCache.isMaking(folder.resolve("kept"), own)).isFalse();
        assertThat(options(program())).singleElement().asString().startsWith(KEEPS);
        assertThat(AotCache.isMaking(folder.resolve("kept"), own)).isTrue();
        assertThat(AotCache.isMaking(folder.resolve("kept"), own + 1)).isFalse();
        run(cache.fastest(program()));
        assertThat(AotCache.isMaking(folder.resolve("kept"), own)).isFalse();

        assertThat(options(program())).singleElement().asString().startsWith(TAKES);
        assertThat(run(cache.fastest(program()).with(List.of("-Xlog:class+load"))))
                .contains("org.h2.mvstore.MVStoreTool source: shared objects file");
    }

    @Test
    void anotherBuildTakesThePlaceOfTheFormerOne() throws IOException {
        run(cache.fastest(program()));
        Files.copy(jar, folder.resolve("touched.jar"));
        Files.move(folder.resolve("touched.jar"), jar, StandardCopyOption.REPLACE_EXISTING);

        assertThat(options(program())).singleElement().asString().startsWith(KEEPS);
        assertThat(folder.resolve("kept")).isDirectoryNotContaining("glob:**.aot");
    }

    @Test
    void otherOptionsAreAnotherProgramButSystemPropertiesAreNot() {
        run(cache.fastest(program()));

        assertThat(options(program("-Dhome=/elsewhere"))).anyMatch(option -> option.startsWith(TAKES));
        assertThat(options(program("-XX:+UseSerialGC"))).anyMatch(option -> option.startsWith(KEEPS));
        assertThat(options(program())).anyMatch(option -> option.startsWith(TAKES));
    }

    @Test
    void whatAKilledRunLeftIsNoCache() throws IOException {
        String output = options(program()).getFirst().substring(KEEPS.length());
        Files.write(Path.of(output), new byte[1000]);

        assertThat(options(program())).anyMatch(option -> option.startsWith(KEEPS));
    }

    @Test
    void whatAnotherSystemIsMakingIsLeftToIt() throws IOException {
        String output = options(program()).getFirst().substring(KEEPS.length());
        Path maker = Path.of(output + ".by");
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(maker, Long.toString(parent));
        assertThat(cache.fastest(program())).isEqualTo(program());

        Process over = new ProcessBuilder("true").start();
        await("its end").until(() -> !over.isAlive());
        Files.writeString(maker, Long.toString(over.pid()));
        assertThat(options(program())).singleElement().asString().startsWith(KEEPS);
    }

    @Test
    void classesOutOfAFolderAreNotKept() {
        var loose = new ChildJvm(List.of(), jar + ":" + folder, "org.h2.mvstore.MVStoreTool", List.of());

        assertThat(cache.fastest(loose)).isEqualTo(loose);
    }

    private List<String> options(ChildJvm program) {
        return cache.fastest(program).options().stream()
                .filter(option -> option.startsWith("-XX:AOT"))
                .toList();
    }

    private String run(ChildJvm program) {
        var run = ChildProcess.start("the program", program, folder.resolve("run.log"));
        run.awaitReady(() -> !run.alive(), Duration.ofMinutes(1));
        assertThat(run.stop(Duration.ZERO)).as(run.printed()).isZero();
        return run.printed();
    }
}
