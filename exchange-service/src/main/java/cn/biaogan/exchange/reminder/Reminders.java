package cn.biaogan.exchange.reminder;

import cn.biaogan.exchange.programme.domain.Deadline;
import cn.biaogan.exchange.programme.domain.KnownCycle;
import cn.biaogan.exchange.programme.domain.Term;
import cn.biaogan.exchange.telling.Reminded;
import cn.biaogan.exchange.telling.Tell;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds of deadlines that come near. What was told is written down after everybody was told: after a crash in between
 * all are told again, which adds nothing to a box that has it.
 */
@Component
class Reminders {

    private static final Act ACT = new Act(
            "programme.remind", new Actor("service:reminders", TenantId.NATIONAL, "", Set.of(), ""), null, null, null);

    private final Aggregates<KnownCycle, Void> cycles;
    private final Owing owing;
    private final Tell tell;
    private final ReminderSettings settings;
    private final Clock clock;

    Reminders(Aggregates<KnownCycle, Void> cycles, Owing owing, Tell tell, ReminderSettings settings, Clock clock) {
        this.cycles = cycles;
        this.owing = owing;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${biaogan.exchange.reminders.every:1m}",
            fixedDelayString = "${biaogan.exchange.reminders.every:1m}")
    void run() {
        cycles.each(
                Scope.of(TenantId.NATIONAL),
                Map.of("open", "true"),
                found -> Sweep.attempt("reminders of " + found.id(), () -> remind(found.state())));
    }

    private void remind(KnownCycle cycle) {
        Instant now = clock.instant();
        for (Deadline deadline : Deadline.values()) {
            cycle.terms(deadline).forEach(term -> remind(cycle, term, now));
        }
    }

    private void remind(KnownCycle cycle, Term term, Instant now) {
        List<Duration> due = settings.shortestFirst().stream()
                .filter(before -> cycle.isDue(term, before, now))
                .toList();
        if (!due.isEmpty()) {
            String reminder = cycle.cycleId() + "|" + cycle.reminder(term, due.getFirst());
            owing.of(cycle, term)
                    .forEach((box, application) ->
                            tell.remind(typeOf(term.deadline()), reminder, box, about(cycle, term, now, application)));
            due.forEach(before -> note(cycle, cycle.reminder(term, before)));
        }
    }

    /** As the table of rules has it. */
    private static String typeOf(Deadline deadline) {
        return switch (deadline) {
            case APPLICATION -> "reminder.application-deadline";
            case RECOMMENDATION -> "reminder.recommendation-deadline";
        };
    }

    private static Reminded about(KnownCycle cycle, Term term, Instant now, String application) {
        Instant end = term.end();
        long days = Math.ceilDiv(
                Duration.between(now, end).toMinutes(), Duration.ofDays(1).toMinutes());
        return new Reminded(
                cycle.cycleId(), cycle.name(), end, Math.max(1, days), application.isEmpty() ? null : application);
    }

    private void note(KnownCycle cycle, String reminder) {
        cycles.changeIfAny(
                TenantId.NATIONAL,
                cycle.cycleId(),
                ACT,
                known -> known.map(c -> Decision.<KnownCycle, Void>of(c.reminded(reminder)))
                        .orElseGet(Decision::nothing));
    }
}
