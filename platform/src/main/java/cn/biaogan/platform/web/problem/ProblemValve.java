package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.observability.Correlation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Tomcat refuses before any filter sees it, such as an unreadable request line: a problem instead of a page. */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            String correlation = Correlation.of(null);
            LOG.info("refused with {} before any filter [{}]", status, correlation);
            response.setHeader(Correlation.HEADER, correlation);
            byte[] body = body(status, correlation).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/problem+json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("the caller went away", gone);
        }
    }

    private static String body(int status, String correlation) {
        return """
                {"type":"urn:biaogan:problem:request.refused","title":"请求无法处理 / request refused",\
                "status":%d,"detail":"服务器无法理解该请求，请检查请求行和请求头。/ The server cannot read the request line or headers.",\
                "code":"request.refused","correlationId":"%s"}""".formatted(status, correlation);
    }
}
