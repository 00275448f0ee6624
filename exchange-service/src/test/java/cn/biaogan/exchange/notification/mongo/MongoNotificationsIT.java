package cn.biaogan.exchange.notification.mongo;

import cn.biaogan.exchange.notification.domain.Notifications;
import cn.biaogan.exchange.notification.domain.NotificationsContract;
import cn.biaogan.platform.testing.Infrastructure;

class MongoNotificationsIT extends NotificationsContract {

    @Override
    protected Notifications notifications() {
        return new MongoNotifications(Infrastructure.freshDatabase());
    }
}
