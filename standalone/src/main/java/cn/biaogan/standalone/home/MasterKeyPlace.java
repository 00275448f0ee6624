package cn.biaogan.standalone.home;

import cn.biaogan.platform.secrecy.MasterKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the master keys are given.
 *
 * @param file {@code null} when they stand in the environment, where no command can change them
 */
public record MasterKeyPlace(MasterKeys keys, @Nullable Path file) {

    /** Environment variable: the file with the keys. */
    public static final String FILE = "BIAOGAN_MASTER_KEY_FILE";

    private static final String KEY = "BIAOGAN_MASTER_KEY";

    /** Empty when the environment gives none: then the home keeps its own. */
    public static Optional<MasterKeyPlace> ofEnvironment(Map<String, String> environment) {
        String file = environment.getOrDefault(FILE, "");
        if (!file.isBlank()) {
            return Optional.of(in(Path.of(file)));
        }
        String key = environment.getOrDefault(KEY, "");
        return key.isBlank() ? Optional.empty() : Optional.of(new MasterKeyPlace(MasterKeys.of(key), null));
    }

    /** The file of a home, which {@code up} makes when it is not there. */
    public static Path ofHome(Home home) {
        return home.of("keys").resolve("master.keys");
    }

    /** As the services of this home get them; empty when there is none yet. */
    public static Optional<MasterKeyPlace> find(Map<String, String> environment) {
        return ofEnvironment(environment)
                .or(() -> Optional.of(ofHome(Home.of(environment)))
                        .filter(Files::exists)
                        .map(MasterKeyPlace::in));
    }

    private static MasterKeyPlace in(Path file) {
        return new MasterKeyPlace(MasterKeys.in(file), file);
    }
}
