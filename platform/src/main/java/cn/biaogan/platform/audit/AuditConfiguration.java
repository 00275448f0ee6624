package cn.biaogan.platform.audit;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Wires the audit of a service that has a store. */
@AutoConfiguration
@ConditionalOnProperty(name = "biaogan.store.enabled", matchIfMissing = true)
class AuditConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AuditChain auditChain(MongoDatabase database) {
        return new MongoAuditChain(database);
    }

    @Bean
    AuditVerifier auditVerifier(MongoDatabase database) {
        return new AuditVerifier(database);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    AuditController auditController(MongoDatabase database, AuditVerifier verifier, AuditChain chain, Clock clock) {
        return new AuditController(new AuditCollection(database), verifier, chain, clock);
    }
}
