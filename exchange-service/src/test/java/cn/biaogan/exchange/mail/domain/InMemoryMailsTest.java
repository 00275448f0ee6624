package cn.biaogan.exchange.mail.domain;

import cn.biaogan.exchange.fixture.InMemoryMails;

class InMemoryMailsTest extends MailsContract {

    @Override
    protected Mails mails() {
        return new InMemoryMails();
    }
}
