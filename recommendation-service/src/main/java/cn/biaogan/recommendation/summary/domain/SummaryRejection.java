package cn.biaogan.recommendation.summary.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.recommendation.batch.domain.Entry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why the paper of a list is not made or changed. */
public abstract sealed class SummaryRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private SummaryRejection(Kind kind, Map<String, Object> args) {
        this(kind, args, List.of());
    }

    private SummaryRejection(Kind kind, Map<String, Object> args, List<Fault> faults) {
        super(kind, args, faults);
    }

    /** A table that counts names whom to ask for every line. */
    public static final class ContactsMissing extends SummaryRejection {
        private static final long serialVersionUID = 1L;

        public ContactsMissing(List<Entry> lines) {
            super(
                    Kind.CONFLICT,
                    Map.of(
                            "lines",
                            lines.stream()
                                    .map(line -> Integer.toString(line.rank()))
                                    .collect(Collectors.joining("、"))),
                    lines.stream().map(ContactsMissing::fault).toList());
        }

        private static Fault fault(Entry line) {
            return new Fault(
                    "/entries/" + (line.rank() - 1), "summary.contact-missing", Map.of("name", line.enterpriseName()));
        }
    }

    /** There is a receipt for what was sent only. */
    public static final class NotSent extends SummaryRejection {
        private static final long serialVersionUID = 1L;

        public NotSent() {
            super(Kind.NOT_FOUND, Map.of());
        }
    }

    /** What is with the ministries keeps its scans. */
    public static final class ScansFixed extends SummaryRejection {
        private static final long serialVersionUID = 1L;

        public ScansFixed() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** What two officers answer for keeps the contacts it names. */
    public static final class ContactsFixed extends SummaryRejection {
        private static final long serialVersionUID = 1L;

        public ContactsFixed() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** There are as many scans as there may be. */
    public static final class TooManyScans extends SummaryRejection {
        private static final long serialVersionUID = 1L;

        public TooManyScans(int max) {
            super(Kind.CONFLICT, Map.of("max", max));
        }
    }

    /** By its content it is no picture of a seal. */
    public static final class SealNotUsable extends SummaryRejection {
        private static final long serialVersionUID = 1L;

        public SealNotUsable() {
            super(Kind.INVALID, Map.of());
        }
    }
}
