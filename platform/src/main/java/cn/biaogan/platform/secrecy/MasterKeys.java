package cn.biaogan.platform.secrecy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The master keys that are given, the current one first; a file is read again when it may have changed. */
public final class MasterKeys {

    private final Supplier<String> source;
    private volatile List<MasterKey> known;

    private MasterKeys(Supplier<String> source) {
        this.source = source;
        this.known = read(source.get());
    }

    /**
     * @param text keys in Base64, separated by commas or blanks, the current one first
     * @throws MasterKeyUnusable when there is none, or one is no key
     */
    public static MasterKeys of(String text) {
        return new MasterKeys(() -> text);
    }

    /** @param file keys in Base64, one a line, the current one first; lines that begin with # are remarks */
    public static MasterKeys in(Path file) {
        return new MasterKeys(() -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new MasterKeyUnusable("The file " + file + " with the master keys cannot be read");
            }
        });
    }

    /** With which new data keys are wrapped, as it is given now. */
    public MasterKey current() {
        known = read(source.get());
        return known.getFirst();
    }

    public List<MasterKey> all() {
        return known;
    }

    /** Looks into the source again for one it does not know. */
    Optional<MasterKey> find(String id) {
        return known.stream().filter(key -> key.id().equals(id)).findFirst().or(() -> {
            known = read(source.get());
            return known.stream().filter(key -> key.id().equals(id)).findFirst();
        });
    }

    private static List<MasterKey> read(String text) {
        var keys = Arrays.stream(text.split("\\R"))
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("[,\\s]+")))
                .filter(word -> !word.isBlank())
                .map(MasterKey::of)
                .toList();
        if (keys.isEmpty()) {
            throw new MasterKeyUnusable("No master key is given for what is personal in the store");
        }
        return keys;
    }
}
