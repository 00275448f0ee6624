package cn.biaogan.application.filing.domain;

import cn.biaogan.files.domain.Scan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a folder that tells what went to units and came back. */
record Dealings(List<Filing> filings, List<Turn> history, List<Verdict> verdicts, Set<String> declinedBy) {

    /** With the longest texts and reasons that a form takes, that many stay far below the size of a document. */
    private static final int MOST_FILINGS = 30;

    /** @throws ApplicationRejection.NotSubmitted before the first submission */
    Filing last() {
        if (filings.isEmpty()) {
            throw new ApplicationRejection.NotSubmitted();
        }
        return filings.getLast();
    }

    /** @throws ApplicationRejection.TooManySubmissions when the document holds as many submissions as it may */
    void requireRoom() {
        if (filings.size() >= MOST_FILINGS) {
            throw new ApplicationRejection.TooManySubmissions(MOST_FILINGS);
        }
    }

    Dealings filed(Filing filing) {
        requireRoom();
        var turn = filing.turn(filing.stage(), null, filing.submittedAt());
        return new Dealings(longer(filings, filing), longer(history, turn), verdicts, declinedBy);
    }

    Dealings withdrawn(@Nullable String reason, Instant at) {
        var turn = last().turn(Stage.WITHDRAWN, reason, at);
        return new Dealings(filings, longer(history, turn), verdicts, declinedBy);
    }

    Dealings closedToItsUnit() {
        var units = new HashSet<>(declinedBy);
        units.add(last().recommender().id());
        return new Dealings(filings, history, verdicts, units);
    }

    Dealings answered(Verdict.Word word, List<Correction> corrections, @Nullable String reason, Instant at) {
        var verdict = new Verdict(word, filings.size(), last().recommender().id(), corrections, reason, at);
        return new Dealings(filings, history, longer(verdicts, verdict), declinedBy);
    }

    Dealings scanned(String fileId, Scan result) {
        var searched =
                filings.stream().map(filing -> filing.scanned(fileId, result)).toList();
        return new Dealings(searched, history, verdicts, declinedBy);
    }

    private static <T> List<T> longer(List<T> known, T another) {
        var next = new ArrayList<>(known);
        next.add(another);
        return next;
    }
}
