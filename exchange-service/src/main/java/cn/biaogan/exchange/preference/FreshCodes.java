package cn.biaogan.exchange.preference;

import cn.biaogan.exchange.preference.domain.Address.Code;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Draws the codes that confirm addresses: eight digits, good for a day and for a few tries. */
@Component
class FreshCodes {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();

    Code draw(Instant now) {
        return new Code("%08d".formatted(random.nextInt(100_000_000)), now.plus(GOOD_FOR));
    }
}
