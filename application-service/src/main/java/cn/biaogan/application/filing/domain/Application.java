package cn.biaogan.application.filing.domain;

import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * One enterprise's application in one cycle. Its state says whose turn it is: in the enterprise's hand
 * ({@link Preparing}), with a unit, or recommended. Whatever is not allowed in a state does not exist on its type.
 */
public sealed interface Application extends HoldsFiles<Application>
        permits Draft, Submitted, Returned, Accepted, Declined, Recommended, Withdrawn, Released {

    Folder folder();

    /** One for each enterprise and cycle; an account name may occur in two jurisdictions. */
    static String idOf(TenantId tenant, String enterpriseId, String cycleId) {
        return Ids.derived("application", tenant.value(), enterpriseId, cycleId).toString();
    }

    /** The same state with another folder. */
    Application with(Folder folder);

    @Override
    default List<String> waiting() {
        return folder().waiting();
    }

    @Override
    default Application scanned(String fileId, Scan result) {
        return with(folder().scanned(fileId, result));
    }

    @Override
    default boolean uses(String fileId) {
        return folder().uses(fileId);
    }

    default StateName stateName() {
        return switch (this) {
            case Draft state -> StateName.DRAFT;
            case Submitted state -> StateName.SUBMITTED;
            case Returned state -> StateName.RETURNED;
            case Accepted state -> StateName.ACCEPTED;
            case Declined state -> StateName.DECLINED;
            case Recommended state -> StateName.RECOMMENDED;
            case Withdrawn state -> StateName.WITHDRAWN;
            case Released state -> StateName.RELEASED;
        };
    }

    /** Whether somebody else holds a submission of it: while this is so, the enterprise stands in the cycle. */
    default boolean alive() {
        return switch (this) {
            case Draft draft -> false;
            case Declined declined -> false;
            case Released released -> false;
            default -> true;
        };
    }

    /** The unit it is or was last with, until it lets go of it. */
    default Optional<Recommender> unit() {
        return switch (this) {
            case Draft draft -> Optional.empty();
            case Released released -> Optional.empty();
            default -> Optional.of(folder().lastFiling().recommender());
        };
    }

    /** @throws ApplicationRejection when it is not in the enterprise's hand */
    default Preparing preparing() {
        return switch (this) {
            case Preparing mine -> mine;
            case Recommended recommended -> throw new ApplicationRejection.AlreadyRecommended();
            case Withdrawn withdrawn -> throw new ApplicationRejection.ReleasePending();
            default -> throw new ApplicationRejection.AlreadySubmitted();
        };
    }

    /** @throws ApplicationRejection when there is nothing to withdraw */
    default Withdrawable withdrawable() {
        return switch (this) {
            case Withdrawable submitted -> submitted;
            case Recommended recommended -> throw new ApplicationRejection.AlreadyRecommended();
            default -> throw new ApplicationRejection.NotSubmitted();
        };
    }

    /**
     * What the unit's word makes of it. A word of a unit that does not hold it, about an earlier submission, or too
     * late, changes nothing. A withdrawal that was answered holds: the batch that was sent before it reached the unit
     * lets go of the application as the unit would have done; what else crossed it is kept as the unit's answer.
     */
    default Application after(UnitWord word) {
        if (!folder().heldBy(word.recommenderId())) {
            return this;
        }
        return switch (word) {
            case UnitWord.SentBack w
            when withUnit() && folder().submission() == w.submission() ->
                new Returned(folder().returned(w.corrections(), w.at()), w.corrections(), w.at());
            case UnitWord.TookOn w
            when this instanceof Submitted -> new Accepted(folder().accepted(w.opinion(), w.at()), w.at());
            case UnitWord.TurnedDown w
            when withUnit() || this instanceof Returned || this instanceof Withdrawn ->
                new Declined(folder().declined(w.reason(), w.at()), w.reason(), w.at());
            case UnitWord.SentBack w
            when this instanceof Withdrawn && folder().submission() == w.submission() ->
                with(folder().returned(w.corrections(), w.at()));
            case UnitWord.TookOn w when this instanceof Withdrawn -> with(folder().accepted(w.opinion(), w.at()));
            case UnitWord.LetGo w
            when this instanceof Withdrawn -> new Released(folder().answered(Verdict.Word.RELEASED, w.at()), w.at());
            case UnitWord.PutForward w
            when this instanceof Withdrawable ->
                new Recommended(folder().answered(Verdict.Word.RECOMMENDED, w.at()), w.at());
            case UnitWord.PutForward w
            when this instanceof Withdrawn ->
                new Released(folder().closedToItsUnit().answered(Verdict.Word.RELEASED, w.at()), w.at());
            default -> this;
        };
    }

    private boolean withUnit() {
        return this instanceof Submitted || this instanceof Accepted;
    }
}
