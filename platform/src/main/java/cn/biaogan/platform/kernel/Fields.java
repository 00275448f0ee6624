package cn.biaogan.platform.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a body into value objects and collects every fault before it complains:
 * <pre>{@code
 * var fields = new Fields();
 * var code = fields.read("/creditCode", body.creditCode(), CreditCode::new);
 * fields.check();
 * }</pre>
 * What {@code read} returns may be used after {@link #check()} only.
 */
public final class Fields {

    /** More nobody reads, and an answer does not grow with what was sent. */
    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    /** Reads a field that must be there. */
    @SuppressWarnings("NullAway") // null only together with a fault, on which check() throws
    public <V, T> T read(String pointer, @Nullable V raw, Function<V, T> reader) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            fault(pointer, "value.required");
            return null;
        }
        return attempt(pointer, () -> reader.apply(raw));
    }

    /** Reads a field that may be absent. */
    public <V, T> @Nullable T readIfPresent(String pointer, @Nullable V raw, Function<V, T> reader) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            return null;
        }
        return attempt(pointer, () -> reader.apply(raw));
    }

    /** Runs a reader whose own faults are relative to the pointer. */
    @SuppressWarnings("NullAway") // as in read
    public <T> T attempt(String pointer, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidFields nested) {
            nested.faults().forEach(f -> fault(pointer + f.pointer(), f.code(), f.args()));
        } catch (InvalidValue invalid) {
            fault(pointer, invalid);
        }
        return null;
    }

    public void fault(String pointer, InvalidValue why) {
        fault(pointer, why.code(), why.args());
    }

    public void fault(String pointer, String code) {
        fault(pointer, code, Map.of());
    }

    public void fault(String pointer, String code, Map<String, Object> args) {
        if (faults.size() < MOST) {
            faults.add(new Fault(pointer, code, args));
        }
    }

    public boolean faultless() {
        return faults.isEmpty();
    }

    /** @throws InvalidFields when any field was wrong */
    public void check() {
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
    }
}
