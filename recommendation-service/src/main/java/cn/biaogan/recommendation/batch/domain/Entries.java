package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.recommendation.domain.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        var text = new StringBuilder();
        for (Entry e : value) {
            Stream.of(
                            Integer.toString(e.rank()),
                            e.size().name(),
                            e.industry(),
                            e.caseId().value(),
                            e.applicationId(),
                            e.applicantTenant(),
                            e.enterpriseId(),
                            e.enterpriseName())
                    .forEach(field -> text.append(field.getBytes(StandardCharsets.UTF_8).length)
                            .append(':')
                            .append(field)
                            .append(','));
            text.append('\n');
        }
        return Sm3.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
