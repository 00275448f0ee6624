package cn.biaogan.recommendation.batch;

import cn.biaogan.recommendation.batch.domain.SealTerms;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a list must meet before it is sent ({@code biaogan.recommendation.*}).
 *
 * @param sealCountersignature a second officer of the unit has to answer for the sealed order
 * @param localNoticeDemanded every unit has to give notice at home (本级公示) before it seals
 * @param localNoticeDemandedOf ids of units, or of cycles, in which that is demanded
 */
@ConfigurationProperties("biaogan.recommendation")
public record BatchSettings(
        @DefaultValue("true") boolean sealCountersignature,
        @DefaultValue("false") boolean localNoticeDemanded,
        @DefaultValue Set<String> localNoticeDemandedOf) {

    public static final BatchSettings DEFAULT = new BatchSettings(true, false, Set.of());

    public BatchSettings {
        localNoticeDemandedOf = Set.copyOf(localNoticeDemandedOf);
    }

    SealTerms terms(OwnBatch own) {
        return new SealTerms(
                sealCountersignature,
                localNoticeDemanded
                        || localNoticeDemandedOf.contains(
                                own.place().recommender().id())
                        || localNoticeDemandedOf.contains(own.place().cycle().cycleId()));
    }
}
