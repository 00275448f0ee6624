package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a notice and what is objected to them. */
record Hearing(List<Listing> entries, List<FiledObjection> objections) {

    /** So many, each resolved with a reason, stay below the size of a document. */
    private static final int MOST_OBJECTIONS = 4_000;

    Optional<FiledObjection> objection(String objectionId) {
        return objections.stream()
                .filter(o -> o.objectionId().equals(objectionId))
                .findFirst();
    }

    List<FiledObjection> openAgainst(String applicationId) {
        return objections.stream()
                .filter(o -> o.open() && o.applicationId().equals(applicationId))
                .toList();
    }

    long open() {
        return objections.stream().filter(FiledObjection::open).count();
    }

    /**
     * Checks that one more objection to that enterprise is taken.
     *
     * @throws NoticeRejection.EntryRemoved when the enterprise is not listed any more
     * @throws NoticeRejection.TooManyOpen when as many as may wait already wait against it
     * @throws NoticeRejection.TooManyObjections when there are as many as a document can hold
     * @throws InvalidFields when the application is not on the notice
     */
    void mustTake(String applicationId, int mostOpen) {
        if (!entry(applicationId).listed()) {
            throw new NoticeRejection.EntryRemoved();
        }
        if (openAgainst(applicationId).size() >= mostOpen) {
            throw new NoticeRejection.TooManyOpen(mostOpen);
        }
        if (objections.size() >= MOST_OBJECTIONS) {
            throw new NoticeRejection.TooManyObjections(MOST_OBJECTIONS);
        }
    }

    Hearing filed(NoticeHead head, String objectionId, String applicationId, Instant now) {
        String receipt = FiledObjection.receipt(head, objections.size() + 1);
        var all = new ArrayList<>(objections);
        all.add(new FiledObjection(objectionId, receipt, applicationId, now, null));
        return new Hearing(entries, all);
    }

    /**
     * One that is upheld takes its enterprise off the list.
     *
     * @throws NoticeRejection.AlreadyResolved when it is not open
     */
    Hearing resolved(FiledObjection objection, FiledObjection.Resolution resolution) {
        FiledObjection resolved = objection.resolved(resolution);
        List<FiledObjection> all =
                objections.stream().map(o -> o.equals(objection) ? resolved : o).toList();
        var heard = new Hearing(entries, all);
        return resolution.outcome() == FiledObjection.Outcome.UPHELD
                ? heard.marked(objection.applicationId(), Listing.Status.REMOVED)
                : heard;
    }

    Hearing marked(String applicationId, Listing.Status status) {
        return new Hearing(
                entries.stream().map(line -> line.marked(applicationId, status)).toList(), objections);
    }

    /** The jurisdiction of the enterprise. */
    TenantId tenantOf(String applicationId) {
        return entry(applicationId).candidate().tenant();
    }

    private Listing entry(String applicationId) {
        return entries.stream()
                .filter(line -> line.about(applicationId))
                .findFirst()
                .orElseThrow(() -> new InvalidFields(List.of(new Fault("/applicationId", "value.unknown"))));
    }
}
