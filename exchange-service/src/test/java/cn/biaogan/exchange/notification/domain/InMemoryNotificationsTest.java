package cn.biaogan.exchange.notification.domain;

import cn.biaogan.exchange.fixture.InMemoryNotifications;

class InMemoryNotificationsTest extends NotificationsContract {

    @Override
    protected Notifications notifications() {
        return new InMemoryNotifications();
    }
}
