package cn.biaogan.exchange.notification;

import cn.biaogan.exchange.notification.domain.Notifications;
import cn.biaogan.exchange.notification.mongo.MongoNotifications;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores what was told. */
@Configuration(proxyBeanMethods = false)
class NotificationWiring {

    @Bean
    Notifications notifications(MongoDatabase database) {
        return new MongoNotifications(database);
    }
}
