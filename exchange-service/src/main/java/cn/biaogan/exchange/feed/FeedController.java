package cn.biaogan.exchange.feed;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "数据交换", description = "Feed of public events")
class FeedController {

    private static final int MOST = 200;
    private static final Set<String> TENANTS = tenants();

    private final FeedReader feed;
    private final URI source;
    private final List<String> types;

    FeedController(FeedReader feed, FeedSettings settings) {
        this.feed = feed;
        this.source = settings.source();
        this.types = settings.publicTypes();
    }

    /** Events after the cursor, in the order of the feed; {@code next} is the cursor to go on from. */
    record FeedView(List<EventView> items, String next) {}

    /** A CloudEvent in JSON, with its place in the feed. */
    record EventView(
            String cursor,
            String specversion,
            String id,
            URI source,
            String type,
            Instant time,
            String subject,
            String datacontenttype,
            String tenant,
            JsonNode data) {}

    @Operation(summary = "读取公开事件 / Read the feed of public events")
    @GetMapping("/api/exchange/public/feed")
    @PermitAll
    FeedView feed(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable String type,
            @RequestParam @Nullable TenantId tenant) {
        within("after", after, 0, Long.MAX_VALUE);
        within("limit", limit, 1, MOST);
        if (type != null && !types.contains(type)) {
            throw RequestRefused.parameter("type", new InvalidValue("value.option", Map.of("options", types)));
        }
        if (tenant != null && !TENANTS.contains(tenant.value())) {
            throw RequestRefused.parameter("tenant", new InvalidValue("value.tenant"));
        }
        var read = feed.read(after, limit, type, tenant == null ? null : tenant.value());
        if (read.aheadOf(feed.last())) {
            throw new RequestRefused(Failure.of(400, "feed.cursor-ahead", Map.of("last", Long.toString(feed.last()))));
        }
        return new FeedView(read.items().stream().map(this::view).toList(), Long.toString(read.next()));
    }

    /** The jurisdictions of the published list, and the ministries' own. */
    private static Set<String> tenants() {
        var divisions = new JsonMapper().readTree(Contracts.reference("divisions"));
        return Stream.concat(
                        divisions
                                .path("tenants")
                                .valueStream()
                                .map(tenant -> tenant.path("code").asString()),
                        Stream.of(TenantId.NATIONAL.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void within(String parameter, long value, long min, long max) {
        if (value < min || value > max) {
            throw RequestRefused.parameter(
                    parameter, new InvalidValue("value.out-of-range", Map.of("min", min, "max", max)));
        }
    }

    private EventView view(Entry entry) {
        var event = entry.event();
        return new EventView(
                Long.toString(entry.cursor()),
                "1.0",
                event.id(),
                source,
                event.type(),
                event.time(),
                event.subject(),
                "application/json",
                event.tenant(),
                event.data());
    }
}
