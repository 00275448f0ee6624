package cn.biaogan.publication.cycle;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a cycle may end.
 *
 * @param withoutRecommendationAfter how long after the end of the recommendation a cycle stays open of which no batch
 *     is known: as long as one that was sent in time may still be on its way here
 */
@ConfigurationProperties("biaogan.publication.closure")
public record ClosureSettings(@DefaultValue("P7D") Duration withoutRecommendationAfter) {}
