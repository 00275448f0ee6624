package cn.biaogan.exchange.telling;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.exchange.programme.FollowProgramme;
import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Hears every fact that somebody is told of, or that says of whom others are to be told. */
@Configuration(proxyBeanMethods = false)
class TellingSubscriptions {

    private final FollowProgramme programme;
    private final Tell tell;
    private final Set<String> types;

    TellingSubscriptions(FollowProgramme programme, Tell tell, Rules rules) {
        this.programme = programme;
        this.tell = tell;
        this.types = new TreeSet<>(Contracts.eventTypes());
        types.addAll(rules.types()); // some may be published later
    }

    @Bean
    EventSubscription toldCycles() {
        return subscription("told-cycles", "biaogan.cycle.v1");
    }

    @Bean
    EventSubscription toldApplications() {
        return subscription("told-applications", "biaogan.application.v1");
    }

    @Bean
    EventSubscription toldRecommendations() {
        return subscription("told-recommendations", "biaogan.recommendation.v1");
    }

    @Bean
    EventSubscription toldPublications() {
        return subscription("told-publications", "biaogan.publication.v1");
    }

    /** Of a type that comes by another topic none arrives. */
    private EventSubscription subscription(String name, String topic) {
        var subscription = EventSubscription.of(name, topic);
        types.forEach(type -> subscription.on(type, JsonNode.class, this::hear));
        return subscription;
    }

    private void hear(IncomingEvent<JsonNode> event) {
        programme.hear(event);
        tell.hear(event);
    }
}
