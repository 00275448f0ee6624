package cn.biaogan.recommendation.summary.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a unit's seal, and those before it: what was sent keeps the one it was sent with.
 *
 * @param png PNG in Base64, drawn anew from what was sent; empty once it was removed
 * @param at since when
 * @param before the one in force until then; {@code null} when there was none
 */
public record UnitSeal(String png, Instant at, @Nullable UnitSeal before) {

    /** Older ones are no longer in force for any list that is looked at. */
    private static final int MOST = 20;

    public static UnitSeal of(byte[] png, Instant at, @Nullable UnitSeal before) {
        return new UnitSeal(Base64.getEncoder().encodeToString(png), at, newest(before, MOST));
    }

    /** From then on there is none. */
    public UnitSeal removed(Instant now) {
        return new UnitSeal("", now, newest(this, MOST));
    }

    private static @Nullable UnitSeal newest(@Nullable UnitSeal seal, int most) {
        return seal == null || most == 0 ? null : new UnitSeal(seal.png, seal.at, newest(seal.before, most - 1));
    }

    public boolean present() {
        return !png.isEmpty();
    }

    /** The picture that papers of that time bear. */
    public Optional<UnitSeal> inForce(Instant when) {
        if (!at.isAfter(when)) {
            return Optional.of(this).filter(UnitSeal::present);
        }
        return before == null ? Optional.empty() : before.inForce(when);
    }

    /** Whether this picture is or was the unit's. */
    public boolean was(byte[] picture) {
        return Arrays.equals(bytes(), picture) || (before != null && before.was(picture));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(png);
    }
}
