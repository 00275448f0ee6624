package cn.biaogan.publication.objection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.publication.objection.domain.FilingHour;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Bounds how many objections one network may file within an hour, over all instances of the service. */
@Component
class FilingAllowance {

    private static final int SUBNET_BYTES = 8;

    private final Aggregates<FilingHour, Void> hours;
    private final ObjectionSettings settings;
    private final Clock clock;

    FilingAllowance(Aggregates<FilingHour, Void> hours, ObjectionSettings settings, Clock clock) {
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws RequestRefused 429 when the network has filed its share of this hour */
    void take(Act act, String objectionId) {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        String id = Ids.derived("filing-hour", network(act.actor().address()), hour.toString())
                .toString();
        hours.change(TenantId.NATIONAL, id, act.onAnother(), found -> {
            FilingHour filed = found.orElseGet(FilingHour::empty);
            if (!filed.admits(objectionId, settings.perAddressAndHour())) {
                throw tooMany(now, hour.plus(1, ChronoUnit.HOURS));
            }
            return filed.with(objectionId);
        });
    }

    private RequestRefused tooMany(Instant now, Instant again) {
        return new RequestRefused(
                Failure.of(429, "objection.too-many", Map.of("most", settings.perAddressAndHour(), "again", again))
                        .retryAfter(Duration.between(now, again)));
    }

    /** One IPv4 address, or the /64 that one subscriber of IPv6 has at hand. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SUBNET_BYTES))
                    : address;
        } catch (IllegalArgumentException unknownForm) {
            return address;
        }
    }
}
