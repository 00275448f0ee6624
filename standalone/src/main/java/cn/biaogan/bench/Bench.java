package cn.biaogan.bench;

import cn.biaogan.embedded.kafka.KafkaBroker;
import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.ServersHome;
import cn.biaogan.embedded.store.StoreProcess;
import cn.biaogan.standalone.BiaoganCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code biaogan bench NAME}: measures against a peer in the same run, on the embedded servers or on those of the environment. */
@Command(name = "bench", description = "性能测试 measures; results go to bench/results/NAME.json")
public final class Bench implements BiaoganCommand {

    @Parameters(index = "0", defaultValue = "outbox", description = "outbox, secrecy")
    private String name = "outbox";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws Exception {
        switch (name) {
            case "outbox" -> outbox();
            case "secrecy" -> secrecy();
            default -> {
                out.println("没有名为 " + name + " 的测试 no such benchmark; known: outbox, secrecy");
                return 2;
            }
        }
        return 0;
    }

    private void outbox() throws Exception {
        Path home = Files.createTempDirectory("biaogan-bench");
        var peer = new PerformanceTool(ServersHome.find().kafka());
        String mongo = System.getenv("BIAOGAN_MONGODB_URI");
        String kafka = System.getenv("BIAOGAN_KAFKA_BOOTSTRAP");
        try (StoreProcess store = mongo == null ? StoreProcess.start(home.resolve("store"), port()) : null;
                KafkaBroker broker = kafka == null ? KafkaBroker.start(home.resolve("kafka"), port()) : null) {
            write(OutboxBench.against(
                    store == null ? String.valueOf(mongo) : store.uri(),
                    broker == null ? String.valueOf(kafka) : broker.bootstrap(),
                    out,
                    peer));
        }
    }

    private void secrecy() throws Exception {
        Path home = Files.createTempDirectory("biaogan-bench");
        String mongo = System.getenv("BIAOGAN_MONGODB_URI");
        try (StoreProcess store = mongo == null ? StoreProcess.start(home.resolve("store"), port()) : null) {
            write(SecrecyBench.against(store == null ? String.valueOf(mongo) : store.uri(), out));
        }
    }

    private static int port() {
        return FreePorts.within(29_000, 29_999);
    }

    private void write(Map<String, Object> figures) throws IOException, InterruptedException {
        var result = new LinkedHashMap<String, Object>();
        result.put("bench", name);
        result.put("at", Instant.now().toString());
        result.put("commit", commit());
        result.put(
                "machine",
                Map.of(
                        "cores", Runtime.getRuntime().availableProcessors(),
                        "os", System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        "java", System.getProperty("java.version")));
        result.put("figures", figures);
        Path file = Files.createDirectories(Path.of("bench", "results")).resolve(name + ".json");
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(result) + "\n");
        out.println("→ " + file);
    }

    private static @Nullable String commit() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : null;
    }
}
