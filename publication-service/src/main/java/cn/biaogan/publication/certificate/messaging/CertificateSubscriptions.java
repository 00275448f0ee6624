package cn.biaogan.publication.certificate.messaging;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.publication.certificate.IssueCertificatesHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The announcement, a fact of this service's own topic, that certificates follow. */
@Configuration(proxyBeanMethods = false)
class CertificateSubscriptions {

    @Bean
    EventSubscription announcements(IssueCertificatesHandler certificates) {
        return EventSubscription.of("certificates-publication", "biaogan.publication.v1")
                .on(
                        "cn.biaogan.publication.announced.v1",
                        AnnouncedV1.class,
                        event -> certificates.issue(
                                event.act("certificate.issue"), event.data().command()));
    }
}
