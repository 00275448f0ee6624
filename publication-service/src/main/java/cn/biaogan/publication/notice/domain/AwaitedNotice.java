package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Decision;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nothing is selected yet. Withdrawals are kept, because the selection and a withdrawal travel in different topics and
 * may arrive in any order.
 */
public record AwaitedNotice(String cycleId, Set<String> withdrawn) implements Notice {

    /** Lines in the order of the notice: by tenant, then by name; never by score, which stays with the review. */
    private static final Comparator<Listing> ORDER = Comparator.<Listing, String>comparing(
                    line -> line.candidate().tenant().value())
            .thenComparing(line -> line.candidate().enterpriseName())
            .thenComparing(line -> line.candidate().applicationId());

    public AwaitedNotice {
        withdrawn = Set.copyOf(withdrawn);
    }

    public static AwaitedNotice of(String cycleId) {
        return new AwaitedNotice(cycleId, Set.of());
    }

    @Override
    public Decision<Notice, NoticeEvent> withdraw(String applicationId) {
        return Decision.of(new AwaitedNotice(
                cycleId,
                Stream.concat(withdrawn.stream(), Stream.of(applicationId)).collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public Decision<Notice, NoticeEvent> reinstate(String applicationId) {
        return Decision.of(new AwaitedNotice(
                cycleId,
                withdrawn.stream().filter(id -> !id.equals(applicationId)).collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public boolean waitsFor(String applicationId) {
        return withdrawn.contains(applicationId);
    }

    /** The joint selection is there. */
    public Decision<Notice, NoticeEvent> select(NoticeHead head, List<Listing> selected) {
        return Decision.of(new DraftNotice(
                head,
                selected.stream()
                        .map(line -> withdrawn.contains(line.candidate().applicationId())
                                ? line.marked(Listing.Status.WITHDRAWN)
                                : line)
                        .sorted(ORDER)
                        .toList()));
    }

    @Override
    public DraftNotice draft() {
        throw new NoticeRejection.NotOnNotice();
    }

    @Override
    public Audience audience() {
        return Audience.NOBODY;
    }
}
