package cn.biaogan.review.round;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.ScoreSheetId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.round.domain.Candidate;
import cn.biaogan.review.round.domain.Entry;
import cn.biaogan.review.round.domain.Place;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.round.domain.RoundRejection;
import cn.biaogan.review.round.domain.RunningRound;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.domain.Scored;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A ministry chooses the experts of one dossier by hand; conflicts of interest are refused all the same. */
@Component
public class ChooseExpertsHandler {

    private final Aggregates<Round, RoundEvent> rounds;
    private final Aggregates<Expert, Void> experts;
    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final Candidates candidates;
    private final Clock clock;

    ChooseExpertsHandler(
            Aggregates<Round, RoundEvent> rounds,
            Aggregates<Expert, Void> experts,
            Aggregates<ScoreSheet, ScoreSheetEvent> sheets,
            Candidates candidates,
            Clock clock) {
        this.rounds = rounds;
        this.experts = experts;
        this.sheets = sheets;
        this.candidates = candidates;
        this.clock = clock;
    }

    public Versioned<Round> choose(CycleId cycle, DossierId dossier, List<ExpertId> chosen, Act act) {
        Round round = rounds.get(TenantId.NATIONAL, cycle.roundId()).state();
        Entry entry = round.recommended().entries().get(dossier);
        if (entry == null) {
            throw new NotFound();
        }
        Candidate candidate = candidates.find(entry.tenant(), dossier).orElseThrow(RoundRejection.DossierNotReady::new);
        List<Expert> registered = registered(chosen);
        Set<ExpertId> scored = scored(round, dossier);
        return rounds.change(
                TenantId.NATIONAL,
                cycle.roundId(),
                act,
                known -> known.map(r -> r.choose(candidate, registered, scored, clock.instant()))
                        .orElseGet(Decision::nothing));
    }

    private List<Expert> registered(List<ExpertId> chosen) {
        var fields = new Fields();
        var found = new ArrayList<Expert>();
        var once = new HashSet<ExpertId>();
        for (int i = 0; i < chosen.size(); i++) {
            var expert = experts.find(TenantId.NATIONAL, chosen.get(i).value())
                    .filter(e -> e.state().profile().active());
            if (expert.isEmpty()) {
                fields.fault("/expertIds/" + i, "expert.not-active");
            } else if (once.add(chosen.get(i))) {
                found.add(expert.get().state());
            } else {
                fields.fault("/expertIds/" + i, "value.duplicate");
            }
        }
        fields.check();
        return found;
    }

    /** Whose score counts; who turned out to be bound may be replaced, whether they scored or not. */
    private Set<ExpertId> scored(Round round, DossierId dossier) {
        return round instanceof RunningRound running
                ? running.placesOf(dossier).stream()
                        .map(Place::expertId)
                        .filter(e -> counts(ScoreSheetId.of(dossier, e), e))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private boolean counts(ScoreSheetId sheet, ExpertId expert) {
        return sheets.find(TenantId.NATIONAL, sheet.value())
                .filter(s -> s.state() instanceof Scored scored
                        && scored.counts(
                                experts.get(TenantId.NATIONAL, expert.value()).state()))
                .isPresent();
    }
}
