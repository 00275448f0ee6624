package cn.biaogan.platform.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/** Identifiers: fresh ones in the order of time (UUIDv7), and derived ones where a second must not exist. */
public final class Ids {

    private static final NoArgGenerator FRESH = Generators.timeBasedEpochRandomGenerator();
    private static final NameBasedGenerator DERIVED =
            Generators.nameBasedGenerator(UUID.fromString("6ba7b812-9dad-11d1-80b4-00c04fd430c8"));

    private Ids() {}

    public static UUID fresh() {
        return FRESH.generate();
    }

    /** The same parts give the same id, everywhere and always (UUIDv5 over the parts, lengths included). */
    public static UUID derived(String... parts) {
        var name = new StringBuilder("cn.biaogan");
        for (String part : parts) {
            name.append('|').append(part.length()).append(':').append(part);
        }
        return DERIVED.generate(name.toString());
    }
}
