package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may be ranked, in a batch's every state.
 *
 * @param notice the unit's notice at home, {@code null} when there was none
 * @param touch the last change by an officer
 * @param letGo the last acceptance of each case that was let go; news of it may arrive later than the withdrawal
 */
public record Roll(
        String recommenderId,
        String cycleId,
        List<Candidate> candidates,
        List<LetGo> letGo,
        @Nullable LocalNotice notice,
        @Nullable Touch touch) {

    /** Acceptances of this case up to this instant count no more. */
    public record LetGo(CaseId caseId, Instant acceptedAt) {}

    public Roll {
        candidates = List.copyOf(candidates);
        letGo = List.copyOf(letGo);
    }

    public static Roll empty(String recommenderId, String cycleId) {
        return new Roll(recommenderId, cycleId, List.of(), List.of(), null, null);
    }

    public Optional<Candidate> candidate(CaseId id) {
        return candidates.stream().filter(c -> c.caseId().equals(id)).findFirst();
    }

    Roll with(Candidate accepted) {
        boolean old = letGo.stream()
                .anyMatch(l -> l.caseId().equals(accepted.caseId())
                        && !accepted.acceptedAt().isAfter(l.acceptedAt()));
        if (old || candidate(accepted.caseId()).isPresent()) {
            return this;
        }
        var more = new ArrayList<>(candidates);
        more.add(accepted);
        return new Roll(recommenderId, cycleId, more, letGo, notice, touch);
    }

    Roll without(CaseId gone, Instant acceptedAt) {
        var fewer = candidates.stream().filter(c -> !c.caseId().equals(gone)).toList();
        var marks = Stream.concat(
                        letGo.stream().filter(l -> !l.caseId().equals(gone)), Stream.of(new LetGo(gone, acceptedAt)))
                .toList();
        return new Roll(recommenderId, cycleId, fewer, marks, notice, touch);
    }

    Roll noticed(@Nullable LocalNotice newer) {
        return new Roll(recommenderId, cycleId, candidates, letGo, newer, touch);
    }

    Roll touched(Touch newer) {
        return new Roll(recommenderId, cycleId, candidates, letGo, notice, newer);
    }

    /** Only candidates, each in one place, and no more of a size than its quota. */
    void check(Lineup lineup, Quotas quotas) {
        var fields = new Fields();
        mustBeCandidates(fields, "/ranking/", lineup.ranking().value());
        mustBeCandidates(fields, "/reserve/", lineup.reserve().value());
        for (int i = 0; i < lineup.reserve().value().size(); i++) {
            if (lineup.ranking().holds(lineup.reserve().value().get(i))) {
                fields.fault("/reserve/" + i, "value.duplicate");
            }
        }
        fields.check();
        long large = count(lineup.ranking(), Size.LARGE);
        if (large > quotas.large()) {
            throw new BatchRejection.LargeCap(quotas.large(), large);
        }
        long sme = count(lineup.ranking(), Size.SME);
        if (sme > quotas.sme()) {
            throw new BatchRejection.SmeCap(quotas.sme(), sme);
        }
    }

    private void mustBeCandidates(Fields fields, String list, List<CaseId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (candidate(ids.get(i)).isEmpty()) {
                fields.fault(list + i, "batch.not-a-candidate");
            }
        }
    }

    public long count(Ranking ranking, Size size) {
        return ranked(ranking).filter(c -> c.size() == size).count();
    }

    private Stream<Candidate> ranked(Ranking ranking) {
        return ranking.value().stream().flatMap(id -> candidate(id).stream());
    }

    /** The ranked candidates as lines. */
    public Entries entries(Ranking ranking) {
        var ranked = ranked(ranking).toList();
        return new Entries(IntStream.range(0, ranked.size())
                .mapToObj(i -> Entry.of(i + 1, ranked.get(i)))
                .toList());
    }
}
