package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.files.domain.RecordedFile;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the departments of a unit work together.
 *
 * @param otherDepartment {@code null} where one department or association recommends alone
 * @param procedure how they check, decide and publish together, in words
 * @param document the same as a paper; what is filed has one of the two
 */
public record Arrangement(
        Line leadDepartment,
        @Nullable Line otherDepartment,
        List<Responsible> responsible,
        @Nullable Procedure procedure,
        @Nullable RecordedFile document) {

    public Arrangement {
        responsible = List.copyOf(responsible);
    }

    Arrangement with(@Nullable RecordedFile other) {
        return new Arrangement(leadDepartment, otherDepartment, responsible, procedure, other);
    }

    Arrangement scanned(String fileId, Scan result) {
        return document == null ? this : with(document.scanned(fileId, result));
    }

    boolean names(String fileId) {
        return document != null && document.fileId().equals(fileId);
    }

    /**
     * @throws MechanismRejection.ProcedureMissing when neither words nor a paper tell the procedure
     * @throws cn.biaogan.files.domain.FileRejection when the ministries could not open the paper
     */
    void mustBeComplete() {
        if (procedure == null && document == null) {
            throw new MechanismRejection.ProcedureMissing(
                    List.of(new Fault("/procedure", "mechanism.procedure-missing", Map.of())));
        }
        if (document != null) {
            document.requireReadable(false);
        }
    }
}
