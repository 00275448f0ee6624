package cn.biaogan.exchange.feed;

import cn.biaogan.contracts.Contracts;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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

    /** @throws IllegalArgumentException naming the type that is unknown, doubled or not public by nature */
    FeedSettings {
        publicTypes = List.copyOf(publicTypes);
        if (publicTypes.isEmpty()) {
            throw new IllegalArgumentException("biaogan.exchange.public-types names no type");
        }
        if (Set.copyOf(publicTypes).size() < publicTypes.size()) {
            throw new IllegalArgumentException("biaogan.exchange.public-types names a type twice: " + publicTypes);
        }
        for (String type : publicTypes) {
            if (PublicFact.of(type).isEmpty() || !Contracts.eventTypes().contains(type)) {
                throw new IllegalArgumentException("biaogan.exchange.public-types: " + type + " is no public event");
            }
        }
    }
}
