package cn.biaogan.application.team;

import cn.biaogan.application.team.domain.Team;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

    static final AggregateDefinition<Team, Void> TEAMS = AggregateDefinition.silent("teams", Team.class);

    @Bean
    Aggregates<Team, Void> teams(AggregateStore store) {
        return store.open(TEAMS);
    }
}
