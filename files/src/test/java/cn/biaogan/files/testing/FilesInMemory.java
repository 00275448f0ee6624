package cn.biaogan.files.testing;

import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.kernel.Sm3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bytes of the files in memory, with the promises of the stored ones. */
public class FilesInMemory implements StoredFiles {

    public final Map<String, byte[]> bytes = new HashMap<>();
    public final Map<String, Suspect> suspects = new HashMap<>();

    @Override
    public Stored store(String fileId, Owner owner, Path source, Instant now) {
        suspect(fileId, owner, now);
        try {
            byte[] content = Files.readAllBytes(source);
            bytes.put(fileId, content);
            return new Stored(content.length, sha256(content), Sm3.hex(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String fileId) {
        return Optional.ofNullable(bytes.get(fileId)).map(ByteArrayInputStream::new);
    }

    @Override
    public void suspect(String fileId, Owner owner, Instant now) {
        suspects.put(fileId, new Suspect(fileId, owner, now));
    }

    @Override
    public void settle(String fileId) {
        suspects.remove(fileId);
    }

    @Override
    public void settle(Suspect mark) {
        suspects.remove(mark.fileId(), mark);
    }

    @Override
    public void discard(String fileId) {
        bytes.remove(fileId);
        settle(fileId);
    }

    @Override
    public List<Suspect> suspectsBefore(Instant time) {
        return suspects.values().stream().filter(s -> s.since().isBefore(time)).toList();
    }
}
