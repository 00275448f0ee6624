package cn.biaogan.publication.certificate.messaging;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection {@code certificates}. */
@Configuration(proxyBeanMethods = false)
public class CertificateStorage {

    @Bean
    Aggregates<Certificate, CertificateEvent> certificates(AggregateStore store) {
        return store.open(definition());
    }

    public static AggregateDefinition<Certificate, CertificateEvent> definition() {
        return new AggregateDefinition<>(
                "certificates",
                "biaogan.publication.v1",
                Certificate.class,
                List.of("number", "enterprise", "cycle"),
                certificate -> Map.of(
                        "number", certificate.facts().number().value(),
                        "enterprise", certificate.facts().candidate().enterpriseId(),
                        "cycle", certificate.facts().cycleId()),
                CertificateEventTranslator::translate);
    }
}
