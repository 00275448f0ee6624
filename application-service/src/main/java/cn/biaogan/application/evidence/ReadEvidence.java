package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.ReadApplications;
import cn.biaogan.application.filing.ReadApplications.Seen;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.NotFound;
import java.io.InputStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens a file for whoever may read the application it belongs to. */
@Component
public class ReadEvidence {

    private final ReadApplications applications;
    private final StoredFiles files;

    ReadEvidence(ReadApplications applications, StoredFiles files) {
        this.applications = applications;
        this.files = files;
    }

    /** A file and its bytes; the reader closes them. */
    public record Opened(Evidence evidence, InputStream bytes) {}

    /**
     * @throws NotFound when the caller may not see it or no submission it may see names it
     * @throws cn.biaogan.application.filing.domain.EvidenceRejection when it is infected, or another's and not scanned yet
     */
    public Opened open(String applicationId, String evidenceId, Act act) {
        var seen = applications.get(applicationId, act);
        var evidence = visible(seen)
                .filter(file -> file.evidenceId().equals(evidenceId))
                .findFirst()
                .orElseThrow(NotFound::new);
        evidence.requireReadable(seen.access() == Access.OWN);
        return new Opened(evidence, files.open(evidence.fileId()).orElseThrow(NotFound::new));
    }

    private static Stream<Evidence> visible(Seen seen) {
        var filed = seen.filings().stream().flatMap(filing -> filing.evidence().stream());
        return seen.access() == Access.OWN
                ? Stream.concat(seen.application().folder().evidence().stream(), filed)
                : filed;
    }
}
