package cn.biaogan.recommendation.batch.mongo;

import cn.biaogan.recommendation.batch.Presences;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores who is present. */
@Configuration(proxyBeanMethods = false)
class PresencesWiring {

    @Bean
    Presences presences(MongoDatabase database) {
        return new MongoPresences(database);
    }
}
