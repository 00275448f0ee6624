package cn.biaogan.publication.objection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is taken of objections, and how much.
 *
 * @param perAddressAndHour most objections from one address within an hour
 * @param perAddressAndEntry most objections to one enterprise from one address
 * @param openPerEntry most objections to one enterprise that wait for their resolution at a time
 * @param evidenceRequired whether an objection has to say what supports it; the notice of 2017 is silent, comparable
 *     programmes of the two ministries ask for it
 * @param eraseAfter how long the content of an objection is kept that its notice never took note of; after half of it
 *     a broken filing is not completed any more
 */
@ConfigurationProperties("biaogan.publication.objections")
public record ObjectionSettings(
        @DefaultValue("20") int perAddressAndHour,
        @DefaultValue("10") int perAddressAndEntry,
        @DefaultValue("100") int openPerEntry,
        @DefaultValue("true") boolean evidenceRequired,
        @DefaultValue("P1D") Duration eraseAfter) {}
