package cn.biaogan.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.services.ServicesMain;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesJvmTest {

    @TempDir
    Path folder;

    @Test
    void ordersTheClassPathWhateverTheFolderListed() {
        String one = ServicesJvm.ordered(String.join(File.pathSeparator, "/lib/b.jar", "/lib/a.jar", "/own.jar"));
        String other =
                ServicesJvm.ordered(String.join(File.pathSeparator, "/own.jar", "/lib/x/../a.jar", "/lib/b.jar"));

        assertThat(one)
                .isEqualTo(other)
                .isEqualTo(String.join(File.pathSeparator, "/lib/a.jar", "/lib/b.jar", "/own.jar"));
    }

    @Test
    void runsTheMainClassThatThereIs() {
        assertThat(ServicesProcess.MAIN).isEqualTo(ServicesMain.class.getName());
    }

    @Test
    void findsARealMongodOnThePathOnly() throws Exception {
        assertThat(Mongod.find(Map.of("PATH", folder.toString()))).isEmpty();

        Path program = folder.resolve("mongod");
        java.nio.file.Files.createFile(program);
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(Mongod.find(Map.of("PATH", "/nowhere" + File.pathSeparator + folder)))
                .hasValue(new Mongod(program));
    }
}
