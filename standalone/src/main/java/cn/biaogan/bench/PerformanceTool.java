package cn.biaogan.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Kafka's own producer performance tool, as a process of its own. */
final class PerformanceTool {

    private static final Pattern RATE = Pattern.compile("([0-9.]+) records/sec");

    private final Path jars;

    /** @param jars folder with Kafka's jars, kafka-tools among them */
    PerformanceTool(Path jars) {
        this.jars = jars;
    }

    /** Sends so many copies of the message, each acknowledged by all replicas. */
    double recordsPerSecond(String bootstrap, String topic, int records, String message) throws Exception {
        Path payload = Files.createTempFile("biaogan-payload", ".txt");
        try {
            Files.writeString(payload, message + "\n");
            var process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            jars + "/*",
                            "org.apache.kafka.tools.ProducerPerformance",
                            "--topic",
                            topic,
                            "--num-records",
                            Integer.toString(records),
                            "--throughput",
                            "-1",
                            "--payload-file",
                            payload.toString(),
                            "--producer-props",
                            "bootstrap.servers=" + bootstrap,
                            "acks=all",
                            "linger.ms=1",
                            "batch.size=262144",
                            "compression.type=lz4"))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the producer performance tool failed: " + said);
            }
            var rates = RATE.matcher(said);
            double last = 0;
            while (rates.find()) {
                last = Double.parseDouble(rates.group(1));
            }
            if (last == 0) {
                throw new IllegalStateException("no rate in: " + said);
            }
            return last;
        } finally {
            Files.deleteIfExists(payload);
        }
    }
}
