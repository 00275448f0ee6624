package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Session;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the console is told about its session.
 *
 * @param subject the account's id, by which the services tell who did what
 * @param serverTime by the clock of the programme, for its deadlines
 * @param expiresAt by the same clock: when the session ends if it is left alone from now on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean authenticated,
        @Nullable String subject,
        @Nullable String username,
        @Nullable String name,
        @Nullable String tenant,
        @Nullable String organisation,
        @Nullable List<String> roles,
        Instant serverTime,
        @Nullable Instant expiresAt,
        @Nullable CsrfToken csrf) {

    /** To be sent along with every change. */
    record CsrfToken(String header, String token) {}

    static SessionView nobody(Instant serverTime) {
        return new SessionView(false, null, null, null, null, null, null, serverTime, null, null);
    }

    /** @param realTime by which sessions end; a demonstration may have moved the programme's */
    static SessionView of(Session session, Instant serverTime, Instant realTime) {
        var account = session.account();
        return new SessionView(
                true,
                account.subject(),
                account.username(),
                account.name(),
                account.tenant(),
                account.organisation(),
                account.roles(),
                serverTime,
                serverTime.plus(Duration.between(realTime, session.endsAt())).truncatedTo(ChronoUnit.MILLIS),
                new CsrfToken(Csrf.HEADER, session.id().csrf()));
    }
}
