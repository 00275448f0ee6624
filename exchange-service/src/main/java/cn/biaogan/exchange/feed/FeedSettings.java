package cn.biaogan.exchange.feed;

import cn.biaogan.contracts.Contracts;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Settings of the feed ({@code biaogan.exchange.*}), checked when the service starts.
 *
 * @param publicTypes the types of events that the feed carries
 * @param source the CloudEvents attribute of all of them
 */
@ConfigurationProperties("biaogan.exchange")
record FeedSettings(
        List<String> publicTypes,
        @DefaultValue("/biaogan/publication") URI source) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IllegalArgumentException naming what is unknown to the contracts, doubled or not public by nature */
    FeedSettings {
        publicTypes = List.copyOf(publicTypes);
        if (publicTypes.isEmpty()) {
            throw new IllegalArgumentException("biaogan.exchange.public-types names no type");
        }
        if (Set.copyOf(publicTypes).size() < publicTypes.size()) {
            throw new IllegalArgumentException("biaogan.exchange.public-types names a type twice: " + publicTypes);
        }
        publicTypes.forEach(FeedSettings::check);
    }

    private static void check(String type) {
        if (!Contracts.eventTypes().contains(type)) {
            throw new IllegalArgumentException("biaogan.exchange.public-types: " + type + " is no event");
        }
        var fact = PublicFact.of(type)
                .orElseThrow(() ->
                        new IllegalArgumentException("biaogan.exchange.public-types: " + type + " is no public event"));
        var unknown = fact.fields().missingIn(JSON.readTree(Contracts.schema(type)));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + unknown);
        }
    }
}
