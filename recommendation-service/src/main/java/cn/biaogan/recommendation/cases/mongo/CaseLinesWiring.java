package cn.biaogan.recommendation.cases.mongo;

import cn.biaogan.recommendation.cases.CaseWiring;
import cn.biaogan.recommendation.cases.ListedCases;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores the lines, and writes those that are missing when the service starts. */
@Configuration(proxyBeanMethods = false)
class CaseLinesWiring {

    @Bean
    MongoCaseLines caseLines(MongoDatabase database) {
        return new MongoCaseLines(database, CaseWiring.DEFINITION.name());
    }

    @Bean
    RelistCases relistCases(ListedCases cases, MongoCaseLines lines) {
        return new RelistCases(cases, lines);
    }
}
