package cn.biaogan.exchange.feed;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.inbox.EventSubscription;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Stores the feed and fills it from the two topics that carry public events. */
@Configuration(proxyBeanMethods = false)
class FeedWiring {

    @Bean
    Feed feed(MongoDatabase database) {
        return new MongoFeed(database);
    }

    @Bean
    EventSubscription publicCycles(Feed feed, FeedSettings settings) {
        return subscription("public-cycles", "biaogan.cycle.v1", feed, settings);
    }

    @Bean
    EventSubscription publicPublications(Feed feed, FeedSettings settings) {
        return subscription("public-publications", "biaogan.publication.v1", feed, settings);
    }

    private static EventSubscription subscription(String name, String topic, Feed feed, FeedSettings settings) {
        var subscription = EventSubscription.of(name, topic);
        for (String type : settings.publicTypes()) {
            if (Contracts.topicOf(type).equals(topic)) {
                var fields = PublicFact.of(type).orElseThrow().fields();
                subscription.on(type, JsonNode.class, event -> feed.append(FeedEvent.of(event, fields)));
            }
        }
        return subscription;
    }
}
