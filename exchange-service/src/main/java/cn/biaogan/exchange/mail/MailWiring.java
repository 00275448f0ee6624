package cn.biaogan.exchange.mail;

import cn.biaogan.exchange.mail.domain.Mails;
import cn.biaogan.exchange.mail.mongo.MongoMails;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores the mails that wait. */
@Configuration(proxyBeanMethods = false)
class MailWiring {

    @Bean
    Mails mails(MongoDatabase database) {
        return new MongoMails(database);
    }
}
