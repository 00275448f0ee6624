package cn.biaogan.gateway;

import cn.biaogan.gateway.session.Visit;
import cn.biaogan.gateway.session.Visits;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds back who asks too often: each subject of a token or a session, each address without one, and each address
 * altogether. The last is there because a token is not verified here: made-up subjects come out of the budget of one
 * address; and it comes first, so that made-up cookies do not reach the store in any number.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class RateLimit extends OncePerRequestFilter {

    private final Budgets subjects;
    private final Budgets anonymous;
    private final Budgets addresses;
    private final ProblemWriter problems;
    private final Function<HttpServletRequest, Visit> visits;

    @Autowired
    RateLimit(GatewaySettings settings, ProblemWriter problems, Visits visits) {
        this(settings.rates(), problems, visits::of, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(
            GatewaySettings.Rates rates,
            ProblemWriter problems,
            Function<HttpServletRequest, Visit> visits,
            TimeMeter time) {
        this.subjects = new Budgets(rates.subject(), time);
        this.anonymous = new Budgets(rates.anonymous(), time);
        this.addresses = new Budgets(rates.address(), time);
        this.problems = problems;
        this.visits = visits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = wait(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    request,
                    response,
                    Failure.of(429, "gateway.too-many-requests").retryAfter(wait.plusMillis(999)));
        }
    }

    private Duration wait(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Duration ofAddress = addresses.take(address);
        if (!ofAddress.isZero()) {
            return ofAddress;
        }
        // whose token it is nobody has verified yet: a stranger elsewhere must not use up an account's budget
        return ClaimedSubject.of(request)
                .map(subject -> subjects.take(address + " " + subject))
                .or(() -> ofSession(request).map(subjects::take))
                .orElseGet(() -> anonymous.take(address));
    }

    /** Whose session it is the gateway knows itself; the pages and their parts are for everybody. */
    private Optional<String> ofSession(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean asks = path.startsWith("/api/") || path.startsWith("/bff/");
        return asks
                        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && visits.apply(request) instanceof Visit.Known known
                ? Optional.of(known.session().account().subject())
                : Optional.empty();
    }
}
