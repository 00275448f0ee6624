package cn.biaogan.exchange.mail.mongo;

import cn.biaogan.exchange.mail.domain.Mails;
import cn.biaogan.exchange.mail.domain.MailsContract;
import cn.biaogan.platform.testing.Infrastructure;

class MongoMailsIT extends MailsContract {

    @Override
    protected Mails mails() {
        return new MongoMails(Infrastructure.freshDatabase());
    }
}
