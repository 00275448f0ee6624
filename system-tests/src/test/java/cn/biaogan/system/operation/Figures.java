package cn.biaogan.system.operation;

import cn.biaogan.system.running.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures of this run, for the reader: printed, and kept in {@code target/system-<fork>/figures.json}. */
final class Figures {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, Object> ALL = new TreeMap<>();

    private Figures() {}

    static synchronized void note(RunningSystem system, String name, Object figure) {
        ALL.put(name, figure);
        System.out.println("figure " + name + ": " + figure);
        try {
            Files.writeString(system.folder().resolve("figures.json"), JSON.writeValueAsString(ALL) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
