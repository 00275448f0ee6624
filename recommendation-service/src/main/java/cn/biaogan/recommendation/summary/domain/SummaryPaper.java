package cn.biaogan.recommendation.summary.domain;

import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.recommendation.batch.domain.Entries;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.Roll;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What the one summary table of a unit and a cycle has beside the batch's lines. */
public record SummaryPaper(String recommenderId, String cycleId, List<LineContact> contacts, List<SignedScan> scans)
        implements HoldsFiles<SummaryPaper> {

    /** More scans than that no table has. */
    public static final int MOST_SCANS = 5;

    public SummaryPaper {
        contacts = List.copyOf(contacts);
        scans = List.copyOf(scans);
    }

    public static SummaryPaper empty(String recommenderId, String cycleId) {
        return new SummaryPaper(recommenderId, cycleId, List.of(), List.of());
    }

    public Optional<Contact> contact(CaseId id) {
        return contacts.stream()
                .filter(line -> line.caseId().equals(id))
                .map(LineContact::contact)
                .findFirst();
    }

    public Optional<SignedScan> scan(String scanId) {
        return scans.stream().filter(scan -> scan.scanId().equals(scanId)).findFirst();
    }

    /**
     * All contacts at once.
     *
     * @throws cn.biaogan.platform.kernel.InvalidFields naming what is no candidate of the batch, or there twice
     */
    public SummaryPaper with(List<LineContact> all, Roll roll) {
        var fields = new Fields();
        var seen = new HashSet<CaseId>();
        for (int i = 0; i < all.size(); i++) {
            var id = all.get(i).caseId();
            if (roll.candidate(id).isEmpty()) {
                fields.fault("/contacts/" + i + "/caseId", "batch.not-a-candidate");
            } else if (!seen.add(id)) {
                fields.fault("/contacts/" + i + "/caseId", "value.duplicate");
            }
        }
        fields.check();
        return new SummaryPaper(recommenderId, cycleId, all, scans);
    }

    /**
     * Only the gaps are filled: what two officers answer for keeps whom it names.
     *
     * @throws SummaryRejection.ContactsFixed when a contact that is there would change
     */
    public SummaryPaper completed(List<LineContact> all, Roll roll) {
        var standing = contacts.stream()
                .filter(line -> roll.candidate(line.caseId()).isPresent()) // others have left since
                .toList();
        if (!all.containsAll(standing)) {
            throw new SummaryRejection.ContactsFixed();
        }
        return with(all, roll);
    }

    /** The lines nobody can be asked about. */
    public List<Entry> missing(Entries entries) {
        return entries.value().stream()
                .filter(entry -> contact(entry.caseId()).isEmpty())
                .toList();
    }

    /** @throws SummaryRejection.ContactsMissing naming them */
    public void requireContacts(Entries entries) {
        var missing = missing(entries);
        if (!missing.isEmpty()) {
            throw new SummaryRejection.ContactsMissing(missing);
        }
    }

    /** @throws SummaryRejection.TooManyScans when there are as many as there may be */
    public SummaryPaper attach(SignedScan scan) {
        if (scans.size() >= MOST_SCANS) {
            throw new SummaryRejection.TooManyScans(MOST_SCANS);
        }
        var more = new ArrayList<>(scans);
        more.add(scan);
        return new SummaryPaper(recommenderId, cycleId, contacts, more);
    }

    public SummaryPaper detach(String scanId) {
        var fewer = scans.stream().filter(scan -> !scan.scanId().equals(scanId)).toList();
        return new SummaryPaper(recommenderId, cycleId, contacts, fewer);
    }

    @Override
    public List<String> waiting() {
        return scans.stream()
                .filter(scan -> scan.scan().waiting())
                .map(SignedScan::fileId)
                .toList();
    }

    @Override
    public SummaryPaper scanned(String fileId, Scan result) {
        var known = scans.stream().map(scan -> scan.scanned(fileId, result)).toList();
        return new SummaryPaper(recommenderId, cycleId, contacts, known);
    }

    @Override
    public boolean uses(String fileId) {
        return scans.stream().anyMatch(scan -> scan.fileId().equals(fileId));
    }
}
