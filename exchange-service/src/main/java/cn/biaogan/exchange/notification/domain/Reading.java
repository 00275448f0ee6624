package cn.biaogan.exchange.notification.domain;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one account has read: everything up to a place, and single ones behind it.
 *
 * @param read sorted
 */
public record Reading(Place upTo, List<Place> read) {

    public Reading {
        read = List.copyOf(read);
    }

    public static Reading nothing(Place from) {
        return new Reading(from, List.of());
    }

    public boolean has(Place place) {
        return !place.isAfter(upTo) || read.contains(place);
    }

    public Reading with(Collection<Place> more) {
        return of(upTo, Stream.concat(read.stream(), more.stream()));
    }

    /** Everything up to the place; an earlier place takes nothing back. */
    public Reading upTo(Place place) {
        return of(place.isAfter(upTo) ? place : upTo, read.stream());
    }

    private static Reading of(Place upTo, Stream<Place> read) {
        return new Reading(
                upTo,
                List.copyOf(read.filter(place -> place.isAfter(upTo))
                        .collect(TreeSet<Place>::new, TreeSet::add, TreeSet::addAll)));
    }
}
