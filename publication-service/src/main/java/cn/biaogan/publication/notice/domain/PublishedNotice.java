package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.publication.calendar.domain.ObjectionPeriod;
import cn.biaogan.publication.calendar.domain.WorkingCalendar;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list is public and objections are heard.
 *
 * @param extension a longer period one ministry proposed, {@code null} when none did
 * @param announcementProposedBy the ministry that proposed to announce, {@code null} when none did
 */
public record PublishedNotice(
        NoticeHead head,
        List<Listing> entries,
        Signature publishedBy,
        ObjectionPeriod period,
        List<FiledObjection> objections,
        @Nullable ProposedPeriod extension,
        @Nullable Signature announcementProposedBy)
        implements Notice {

    public PublishedNotice {
        entries = List.copyOf(entries);
        objections = List.copyOf(objections);
    }

    @Override
    public String cycleId() {
        return head.cycleId();
    }

    @Override
    public PublishedNotice onNotice() {
        return this;
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }

    @Override
    public Decision<Notice, NoticeEvent> withdraw(String applicationId) {
        return Decision.of(with(hearing().marked(applicationId, Listing.Status.WITHDRAWN)));
    }

    /**
     * Checks that an objection may be filed now; one that is filed already passes.
     *
     * @throws NoticeRejection.PeriodOver from 24:00 of the last day on
     * @throws NoticeRejection.EntryRemoved when the enterprise is not listed any more
     * @throws NoticeRejection.TooManyOpen when as many as may wait already wait against that enterprise
     * @throws NoticeRejection.TooManyObjections when the notice holds as many as a document can
     * @throws InvalidFields when the application is not on the notice
     */
    public void requireHearing(String objectionId, String applicationId, Instant now, int mostOpen) {
        if (objection(objectionId).isPresent()) {
            return;
        }
        if (period.endedAt(now)) {
            throw new NoticeRejection.PeriodOver(period.until());
        }
        hearing().mustTake(applicationId, mostOpen);
    }

    /** Takes note of an objection whose grounds are stored already; the same one again changes nothing. */
    public Decision<Notice, NoticeEvent> file(String objectionId, String applicationId, Instant now, int mostOpen) {
        requireHearing(objectionId, applicationId, now, mostOpen);
        if (objection(objectionId).isPresent()) {
            return Decision.unchanged(this);
        }
        var hearing = hearing();
        return Decision.of(
                with(hearing.filed(head, objectionId, applicationId, now)),
                new NoticeEvent.ObjectionFiled(head, objectionId, applicationId, hearing.tenantOf(applicationId), now));
    }

    /**
     * @throws NoticeRejection.UnknownObjection when the notice holds none with that id
     * @throws NoticeRejection.AlreadyResolved when it is not open
     */
    public Decision<Notice, NoticeEvent> resolve(
            String objectionId, FiledObjection.Outcome outcome, String reason, Signature by) {
        FiledObjection objection = objection(objectionId).orElseThrow(NoticeRejection.UnknownObjection::new);
        var hearing = hearing().resolved(objection, new FiledObjection.Resolution(outcome, reason, by));
        String applicationId = objection.applicationId();
        return Decision.of(
                with(hearing),
                new NoticeEvent.ObjectionResolved(
                        head, objectionId, applicationId, hearing.tenantOf(applicationId), outcome, by.at()));
    }

    /**
     * Resolves every open objection to one enterprise at once, for one reason.
     *
     * @throws NoticeRejection.NothingToResolve when none is open
     */
    public Decision<Notice, NoticeEvent> resolveAll(
            String applicationId, FiledObjection.Outcome outcome, String reason, Signature by) {
        List<FiledObjection> open = hearing().openAgainst(applicationId);
        if (open.isEmpty()) {
            throw new NoticeRejection.NothingToResolve();
        }
        PublishedNotice left = this;
        var events = new ArrayList<NoticeEvent>();
        for (FiledObjection one : open) {
            var decision = left.resolve(one.objectionId(), outcome, reason, by);
            left = Objects.requireNonNull(decision.state()).onNotice();
            events.addAll(decision.events());
        }
        return new Decision<>(left, events);
    }

    /**
     * Proposes a longer objection period; the proposing ministry may replace its own proposal.
     *
     * @param workingDays the whole length
     * @throws NoticeRejection.ExtensionPending when the other ministry's proposal waits
     * @throws InvalidFields unless the period becomes longer and still lies ahead
     */
    public Decision<Notice, NoticeEvent> proposePeriod(
            int workingDays, String reason, Signature by, WorkingCalendar calendar) {
        if (extension != null && extension.proposedBy().ministry() != by.ministry()) {
            throw new NoticeRejection.ExtensionPending();
        }
        var proposed = new ProposedPeriod(workingDays, reason, by);
        proposed.longerThan(period, publishedBy.at(), calendar, by.at());
        return Decision.of(
                new PublishedNotice(head, entries, publishedBy, period, objections, proposed, announcementProposedBy));
    }

    /**
     * Objections are heard longer. A proposed announcement is void: it was made when none could come any more.
     *
     * @throws NoticeRejection.NoExtension when nothing is proposed
     * @throws NoticeRejection.SameMinistry when the proposing ministry or person signs
     * @throws NoticeRejection.ExtensionOverdue when it would be over by now
     */
    public Decision<Notice, NoticeEvent> countersignPeriod(Signature by, WorkingCalendar calendar) {
        if (extension == null) {
            throw new NoticeRejection.NoExtension();
        }
        if (!by.independentOf(extension.proposedBy())) {
            throw new NoticeRejection.SameMinistry();
        }
        var longer = stillAhead(extension, calendar, by.at());
        var extended = head.hearing(extension.workingDays());
        return Decision.of(
                new PublishedNotice(extended, entries, publishedBy, longer, objections, null, null),
                new NoticeEvent.PeriodExtended(extended, longer, extension.reason(), by.at()));
    }

    private ObjectionPeriod stillAhead(ProposedPeriod proposed, WorkingCalendar calendar, Instant now) {
        try {
            return proposed.longerThan(period, publishedBy.at(), calendar, now);
        } catch (InvalidFields over) {
            throw new NoticeRejection.ExtensionOverdue();
        }
    }

    /**
     * One ministry proposes the announcement.
     *
     * @throws NoticeRejection.PeriodRunning before the objection period is over
     * @throws NoticeRejection.OpenObjections while objections are not resolved
     */
    public Decision<Notice, NoticeEvent> proposeAnnouncement(Signature by) {
        requireAnnounceable(by.at());
        if (announcementProposedBy != null && announcementProposedBy.ministry() != by.ministry()) {
            throw new NoticeRejection.AnnouncementProposed();
        }
        return Decision.of(new PublishedNotice(head, entries, publishedBy, period, objections, extension, by));
    }

    /**
     * The other ministry announces: only who is selected and not under an open objection.
     *
     * @throws NoticeRejection.SameMinistry when the proposing ministry or person signs
     */
    public Decision<Notice, NoticeEvent> countersignAnnouncement(Signature by) {
        if (announcementProposedBy == null) {
            throw new NoticeRejection.NoAnnouncement();
        }
        if (!by.independentOf(announcementProposedBy)) {
            throw new NoticeRejection.SameMinistry();
        }
        requireAnnounceable(by.at());
        List<Award> awards = Award.of(head, entries);
        return Decision.of(
                new AnnouncedNotice(head, entries, publishedBy, period, objections, announcementProposedBy, by, awards),
                new NoticeEvent.Announced(head, by.at(), awards));
    }

    @Override
    public Optional<FiledObjection> objection(String objectionId) {
        return hearing().objection(objectionId);
    }

    private void requireAnnounceable(Instant now) {
        if (!period.endedAt(now)) {
            throw new NoticeRejection.PeriodRunning(period.until());
        }
        long open = hearing().open();
        if (open > 0) {
            throw new NoticeRejection.OpenObjections(open);
        }
        if (entries.stream().noneMatch(Listing::listed)) {
            throw new NoticeRejection.NothingListed();
        }
    }

    private Hearing hearing() {
        return new Hearing(entries, objections);
    }

    private PublishedNotice with(Hearing heard) {
        return new PublishedNotice(
                head, heard.entries(), publishedBy, period, heard.objections(), extension, announcementProposedBy);
    }
}
