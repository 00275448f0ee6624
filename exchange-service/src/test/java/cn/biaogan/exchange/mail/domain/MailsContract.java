package cn.biaogan.exchange.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.exchange.mail.domain.Mail.Matter;
import cn.biaogan.exchange.mail.domain.Mails.End;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of mails promises. */
public abstract class MailsContract {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00.123Z");

    protected abstract Mails mails();

    @Test
    public void queuesOnceWhateverBecameOfIt() {
        var store = mails();
        var mail = mail("a", new Matter.About("n-1"));
        store.queue(mail);
        store.queue(mail.due(NOON.plusSeconds(9)));
        assertThat(store.due(NOON, 10)).containsExactly(mail);

        store.end(mail, End.SENT, "", NOON);
        store.queue(mail);

        assertThat(store.due(NOON.plusSeconds(60), 10)).isEmpty();
        assertThat(store.waiting()).isZero();
    }

    @Test
    public void onlyOneTakesAMailAndLeftAloneItIsDueAgain() {
        var store = mails();
        var mail = mail("a", new Matter.Confirmation(NOON.plusSeconds(5)));
        store.queue(mail);

        var taken = store.take(mail, NOON.plusSeconds(60));

        assertThat(taken).contains(mail.due(NOON.plusSeconds(60)));
        assertThat(store.take(mail, NOON.plusSeconds(90))).isEmpty();
        assertThat(store.due(NOON.plusSeconds(59), 10)).isEmpty();
        assertThat(store.due(NOON.plusSeconds(60), 10)).containsExactly(taken.orElseThrow());
    }

    @Test
    public void aMailIsPutOffByWhoHasIt() {
        var store = mails();
        var mail = mail("a", new Matter.About("n-1"));
        store.queue(mail);
        var taken = store.take(mail, NOON.plusSeconds(60)).orElseThrow();

        store.later(mail.again(), NOON.plusSeconds(1), "not mine any more");
        assertThat(store.due(NOON.plusSeconds(1), 10)).isEmpty();
        store.later(taken.again(), NOON.plusSeconds(120), "451");

        assertThat(store.due(NOON.plusSeconds(120), 10))
                .containsExactly(mail.again().due(NOON.plusSeconds(120)));
        assertThat(store.waiting()).isEqualTo(1);
    }

    @Test
    public void theLongestDueComesFirst() {
        var store = mails();
        var later = mail("a", new Matter.About("n-1")).due(NOON.minusSeconds(1));
        var first = mail("b", new Matter.About("n-2")).due(NOON.minusSeconds(2));
        store.queue(later);
        store.queue(first);

        assertThat(store.due(NOON, 1)).containsExactly(first);
    }

    private static Mail mail(String id, Matter matter) {
        return Mail.queued(id, new TenantId("330000"), "preferences", matter, NOON);
    }
}
