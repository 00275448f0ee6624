package cn.biaogan.platform.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file with the master keys of one machine, readable by its owner alone. */
public final class MasterKeyFile {

    private static final String HEAD =
            "# 主密钥，第一行为当前密钥；丢失则个人信息无法恢复 · master keys, the current one first; without them nothing personal can be read\n";

    private MasterKeyFile() {}

    /** Gives the file; when there is none yet, it is made with a fresh key. */
    public static Path keep(Path file) {
        if (!Files.exists(file)) {
            write(file, List.of(MasterKey.fresh()));
        }
        return file;
    }

    /** Puts a fresh key before those of them that are still needed. */
    static void renew(Path file, List<MasterKey> needed) {
        write(file, Stream.concat(Stream.of(MasterKey.fresh()), needed.stream()).toList());
    }

    /** All of it or nothing: whoever reads meanwhile, or after a crash, finds the former keys or these. */
    private static void write(Path file, List<MasterKey> keys) {
        String text = HEAD + keys.stream().map(key -> key.text() + "\n").collect(Collectors.joining());
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "fresh-", ".keys", ownerAlone(file));
            try (var out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the master keys " + file, e);
        }
    }

    private static FileAttribute<?>[] ownerAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
