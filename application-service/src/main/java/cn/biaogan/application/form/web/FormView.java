package cn.biaogan.application.form.web;

import cn.biaogan.application.evidence.EvidenceSettings;
import cn.biaogan.application.form.PublishedForm;
import cn.biaogan.application.form.domain.Avoidances;
import cn.biaogan.files.domain.FileKind;
import java.util.List;

/** Everything a client needs to draw the form and to check it before it is sent. */
record FormView(
        PublishedForm form, SizeRule sizeRule, List<Tenant> tenants, EvidenceRule evidence, AvoidanceRule avoidances) {

    /**
     * @param maxFiles in one application
     * @param maxChunkBytes of a resumable upload
     */
    record EvidenceRule(int maxFiles, long maxBytes, long maxChunkBytes, List<EvidenceType> types) {

        static EvidenceRule of(EvidenceSettings settings) {
            return new EvidenceRule(
                    settings.maxFiles(),
                    settings.maxSize().toBytes(),
                    settings.maxChunk().toBytes(),
                    settings.kinds().stream().sorted().map(EvidenceType::of).toList());
        }
    }

    /** @param extensions without the dot */
    record EvidenceType(FileKind kind, String mediaType, List<String> extensions) {

        static EvidenceType of(FileKind kind) {
            return new EvidenceType(kind, kind.mediaType(), kind.extensions());
        }
    }

    /** Employers whose experts are to be kept away (申请回避). */
    record AvoidanceRule(int maxItems, int reasonMaxLength) {

        static final AvoidanceRule HOUSE = new AvoidanceRule(Avoidances.MOST, Avoidances.REASON);
    }
}
