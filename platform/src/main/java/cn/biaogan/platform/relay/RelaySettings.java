package cn.biaogan.platform.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the relay ({@code biaogan.outbox.*}).
 *
 * @param bound so many documents may wait for the broker before writes that raise events are refused with 503
 * @param sweepEvery how often the relay looks for what a crash left behind
 * @param sweepAge younger entries are left to the instance that wrote them
 * @param batch documents handed over at a time
 */
@ConfigurationProperties("biaogan.outbox")
public record RelaySettings(
        @DefaultValue("10000") int bound,
        @DefaultValue("1s") Duration sweepEvery,
        @DefaultValue("2s") Duration sweepAge,
        @DefaultValue("1000") int batch) {}
