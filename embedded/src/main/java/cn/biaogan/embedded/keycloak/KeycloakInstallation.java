package cn.biaogan.embedded.keycloak;

import cn.biaogan.embedded.process.AotCache;
import cn.biaogan.embedded.process.ChildJvm;
import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.Folders;
import cn.biaogan.embedded.process.ServersHome;
import cn.biaogan.embedded.process.StartFailed;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keycloak configured once for all homes of this machine, beside the distribution, which stays as it came. Started with
 * a flat class path, not by {@code kc.sh}: only classes of the system's loader can come from an {@link AotCache}.
 */
record KeycloakInstallation(Path folder, Path distribution) {

    private static final Duration BUILD = Duration.ofMinutes(5);

    /** The probe for SSSD on the system bus alone took 14 of 20 seconds. */
    private static final List<String> BUILD_OPTIONS = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--spi-storage--sssd--enabled=false");

    private static final List<String> JVM = Stream.concat(
                    ChildJvm.SMALL.stream(),
                    Stream.of(
                            "--add-opens=java.base/java.util=ALL-UNNAMED",
                            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                            "--add-opens=java.base/java.security=ALL-UNNAMED",
                            "--add-opens=java.base/java.lang=ALL-UNNAMED",
                            "-Duser.language=en",
                            "-Duser.country=US",
                            "-Dfile.encoding=UTF-8",
                            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                            "-Dpicocli.disable.closures=true"))
            .toList();

    /** Builds it when it is not there, or was built from another distribution or with other options. */
    static synchronized KeycloakInstallation prepare(ServersHome servers, Consumer<String> progress) {
        Path distribution = servers.keycloak();
        var installation = new KeycloakInstallation(distribution.resolveSibling("keycloak-configured"), distribution);
        Path lockFile = distribution.resolveSibling("keycloak-configured.lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (!alone.isValid()) {
                throw new StartFailed(lockFile + " cannot be locked");
            }
            if (!installation.built()) {
                progress.accept("Keycloak is being configured, once on this machine");
                installation.build();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return installation;
    }

    private boolean built() throws IOException {
        Path mark = folder.resolve("built");
        return Files.exists(mark) && Files.readString(mark).equals(identity());
    }

    private String identity() throws IOException {
        return Files.readString(distribution.resolve("version.txt")).strip() + " " + distribution + " "
                + String.join(" ", BUILD_OPTIONS);
    }

    private void build() throws IOException {
        Folders.delete(folder);
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Folders.copy(distribution.resolve("lib/app"), lib.resolve("app"));
        Folders.copy(distribution.resolve("lib/quarkus"), lib.resolve("quarkus"));
        Files.copy(distribution.resolve("lib/quarkus-run.jar"), lib.resolve("quarkus-run.jar"));
        Files.createSymbolicLink(lib.resolve("lib"), distribution.resolve("lib/lib"));
        Files.createDirectories(folder.resolve("conf"));
        Files.createDirectories(folder.resolve("providers"));
        var jvm = new ChildJvm(
                options(folder, "-Xmx512m"),
                lib.resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                BUILD_OPTIONS);
        var build = ChildProcess.start("Keycloak's configuration", jvm, folder.resolve("build.log"));
        build.awaitReady(() -> !build.alive(), BUILD);
        if (build.stop(BUILD) != 0) {
            throw new StartFailed("Keycloak cannot be configured: " + build.printed());
        }
        Files.writeString(folder.resolve("built"), identity());
    }

    /** The server on a home folder. */
    ChildJvm server(Path home, List<String> arguments) {
        return new AotCache(distribution.resolveSibling("starts"), "keycloak")
                .fastest(new ChildJvm(
                        options(home, "-Xmx224m"),
                        classPath(),
                        "org.keycloak.quarkus.runtime.KeycloakMain",
                        arguments));
    }

    private static List<String> options(Path home, String heap) {
        var options = new ArrayList<>(JVM);
        options.add(heap);
        options.add("-Dkc.home.dir=" + home);
        options.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        return options;
    }

    /** What the build changed comes before what it changed. */
    private String classPath() {
        Path lib = folder.resolve("lib");
        return String.join(
                File.pathSeparator,
                lib.resolve("quarkus/transformed-bytecode.jar").toString(),
                lib.resolve("quarkus/generated-bytecode.jar").toString(),
                lib.resolve("app/keycloak.jar").toString(),
                ChildJvm.jarsOf(distribution.resolve("lib/lib/boot")),
                ChildJvm.jarsOf(distribution.resolve("lib/lib/main")));
    }
}
