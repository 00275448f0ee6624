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
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Bounds how many objections one network may file within an hour, and to one enterprise, over all instances of the
 * service.
 */
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

    /** @throws RequestRefused 429 when the network has filed its share of this hour, or to this enterprise */
    void take(Act act, String objectionId, String noticeId, String applicationId) {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        String network = network(act.actor().address());
        take(
                act,
                Ids.derived("filing-hour", network, hour.toString()).toString(),
                objectionId,
                settings.perAddressAndHour(),
                () -> tooMany(now, hour.plus(1, ChronoUnit.HOURS)));
        take(
                act,
                Ids.derived("filing-entry", network, noticeId, applicationId).toString(),
                objectionId,
                settings.perAddressAndEntry(),
                () -> new RequestRefused(
                        Failure.of(429, "objection.enough-from-here", Map.of("most", settings.perAddressAndEntry()))));
    }

    private void take(Act act, String id, String objectionId, int most, Supplier<RequestRefused> refusal) {
        hours.change(TenantId.NATIONAL, id, act.onAnother(), found -> {
            FilingHour filed = found.orElseGet(FilingHour::empty);
            if (!filed.admits(objectionId, most)) {
                throw refusal.get();
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
