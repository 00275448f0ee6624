package cn.biaogan.publication.notice.messaging;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection {@code notices}. */
@Configuration(proxyBeanMethods = false)
public class NoticeStorage {

    /** Key of the notices that everyone may read. */
    public static final Map<String, String> PUBLISHED = Map.of("published", "true");
    /** Key of the notices that have a list at all. */
    public static final Map<String, String> DRAFTED = Map.of("drafted", "true");

    @Bean
    Aggregates<Notice, NoticeEvent> notices(AggregateStore store) {
        return store.open(definition());
    }

    public static AggregateDefinition<Notice, NoticeEvent> definition() {
        return new AggregateDefinition<>(
                "notices",
                "biaogan.publication.v1",
                Notice.class,
                List.of("drafted", "published"),
                notice -> Map.of(
                        "drafted", Boolean.toString(notice.audience() != Notice.Audience.NOBODY),
                        "published", Boolean.toString(notice.audience() == Notice.Audience.EVERYONE)),
                NoticeEventTranslator::translate);
    }
}
