package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.recommendation.domain.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lines of a sent batch, by rank. */
public record Entries(List<Entry> value) {

    public Entries {
        value = List.copyOf(value);
    }

    Optional<Entry> of(CaseId id) {
        return value.stream().filter(e -> e.caseId().equals(id)).findFirst();
    }

    /**
     * SM3 over the lines in UTF-8: each is rank, size, industry, caseId, applicationId, applicantTenant, enterpriseId and
     * enterpriseName, every one written as its number of UTF-8 bytes, a colon, itself and a comma; a line feed ends it.
     */
    public String digest() {
        return digest(Reserve.NOBODY);
    }

    /**
     * What two officers answer for: the same over these lines, followed by one line for each case of the reserve, which
     * is the letter R with its place from 1, and the caseId. Without a reserve it is the digest of the entries.
     */
    public String digest(Reserve reserve) {
        var text = new StringBuilder();
        for (Entry e : value) {
            line(
                    text,
                    Integer.toString(e.rank()),
                    e.size().name(),
                    e.industry(),
                    e.caseId().value(),
                    e.applicationId(),
                    e.applicantTenant(),
                    e.enterpriseId(),
                    e.enterpriseName());
        }
        for (int i = 0; i < reserve.value().size(); i++) {
            line(text, "R" + (i + 1), reserve.value().get(i).value());
        }
        return Sm3.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, String... fields) {
        for (String field : fields) {
            text.append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field)
                    .append(',');
        }
        text.append('\n');
    }
}
