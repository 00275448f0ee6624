package cn.biaogan.recommendation.summary.domain;

import java.time.Instant;
import java.util.Base64;

/**
 * The picture of a unit's seal.
 *
 * @param png PNG in Base64, drawn anew from what was sent
 */
public record UnitSeal(String png, Instant at) {

    public static UnitSeal of(byte[] png, Instant at) {
        return new UnitSeal(Base64.getEncoder().encodeToString(png), at);
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(png);
    }
}
