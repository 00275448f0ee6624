package cn.biaogan.exchange.notification.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that was told. Every read names its boxes. */
public interface Notifications {

    /** Puts it into its box, unless it stands there already. */
    void put(Notification notification);

    /** For the mail about it, whose reader was chosen when it was queued. */
    Optional<Notification> find(String id);

    /** The latest of some boxes. */
    List<Notification> newest(Selection selection, @Nullable Place before, int limit);

    /** How many there are. */
    long count(Selection selection);

    /** Those of the places that stand in the boxes. */
    Set<Place> among(Collection<Box> boxes, Collection<Place> places);

    /** @param behind only what arrived behind this place */
    record Selection(Collection<Box> boxes, Set<Kind> kinds, Place behind) {}
}
