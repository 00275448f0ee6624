package cn.biaogan.publication.objection.domain;

/** What someone told the ministries against an enterprise. Whether it is open or resolved stands in the notice. */
public sealed interface Objection permits HeldObjection, ErasedObjection {

    String objectionId();

    String noticeId();

    /** @throws ObjectionRejection.Erased when its content is gone */
    default HeldObjection held() {
        throw new ObjectionRejection.Erased();
    }

    /** Whether it is still to be found out if the notice took note of it. */
    default boolean unsettled() {
        return false;
    }
}
