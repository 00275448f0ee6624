package cn.biaogan.monitoring.counting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the counting ({@code biaogan.monitoring.*}).
 *
 * @param topics whose events are counted
 * @param stateDir where Kafka Streams keeps its lock; the counts themselves are in memory and on the broker
 * @param commitEvery how often counts become visible
 * @param partitions of a topic that this service has to create
 */
@ConfigurationProperties("biaogan.monitoring")
public record CountingSettings(
        @DefaultValue({
            "biaogan.cycle.v1",
            "biaogan.application.v1",
            "biaogan.recommendation.v1",
            "biaogan.review.v1",
            "biaogan.publication.v1"
        })
        List<String> topics,

        @DefaultValue(".biaogan/monitoring") Path stateDir,
        @DefaultValue("200ms") Duration commitEvery,
        @DefaultValue("3") int partitions) {

    /** Name of the streams application and beginning of the names of its topics. */
    static final String APPLICATION = "biaogan-monitoring";

    /** The totals of each partition's counting, for every instance to read. */
    static final String TOTALS = APPLICATION + "-totals";

    /** Messages that an operator lets be read again. */
    static final String REPLAYS = APPLICATION + "-replays";
}
