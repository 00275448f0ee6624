package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.kernel.Fault;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a failure in words. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "urn:biaogan:problem:";

    private final ProblemTexts texts;

    public Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** @param correlation finds the log lines of the request */
    public Problem describe(Failure failure, Language language, String path, String correlation) {
        return new Problem(
                URI.create(TYPE + failure.code()),
                title(failure, language),
                failure.status(),
                texts.find(failure.code() + ".detail", language, failure.args()).orElse(null),
                path,
                failure.code(),
                failure.faults().stream().map(f -> field(f, language)).toList(),
                correlation);
    }

    private String title(Failure failure, Language language) {
        return texts.find(failure.code() + ".title", language, failure.args())
                .or(() -> texts.find("status." + failure.status() + ".title", language, Map.of()))
                .orElse(failure.code());
    }

    private Problem.FieldProblem field(Fault fault, Language language) {
        String detail = texts.find(fault.code() + ".detail", language, fault.args())
                .orElseGet(() -> {
                    LOG.warn("no text for the fault {}", fault.code());
                    return texts.find("value.invalid.detail", language, Map.of())
                            .orElse(fault.code());
                });
        return new Problem.FieldProblem(fault.pointer(), fault.code(), detail);
    }
}
