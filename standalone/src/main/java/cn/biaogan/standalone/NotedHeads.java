package cn.biaogan.standalone;

import cn.biaogan.platform.audit.ChainHead;
import cn.biaogan.standalone.console.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A file with the ends of the audit chains, one a line: service, tenant, place and hash. Whoever keeps it out of reach of
 * those who run the store can tell later that nothing noted here was cut off or written anew.
 */
record NotedHeads(Path file) {

    private static final Pattern LINE = Pattern.compile("([a-z]+) ([0-9A-Za-z-]{2,32}) (\\d{1,18}) ([0-9a-f]{64})");

    /**
     * The heads of each service; none when there is no such file yet.
     *
     * @throws Refusal when a line is none of ours
     */
    Map<String, List<ChainHead>> read() {
        var heads = new TreeMap<String, List<ChainHead>>();
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.forEach(line -> read(line, heads));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return heads;
    }

    private void read(String line, Map<String, List<ChainHead>> heads) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new Refusal(file + " 不是审计链尾文件", file + " is no file of audit heads");
        }
        heads.computeIfAbsent(parts.group(1), service -> new ArrayList<>())
                .add(new ChainHead(parts.group(2), Long.parseLong(parts.group(3)), parts.group(4)));
    }

    /** In one step: a crash leaves the heads noted before. */
    void write(Map<String, List<ChainHead>> heads) {
        var lines = heads.entrySet().stream()
                .flatMap(service -> service.getValue().stream()
                        .map(h -> service.getKey() + " " + h.tenant() + " " + h.n() + " " + h.hash()))
                .toList();
        Path target = file.toAbsolutePath();
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.write(fresh, lines);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
