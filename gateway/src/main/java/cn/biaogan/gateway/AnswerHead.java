package cn.biaogan.gateway;

import java.net.http.HttpResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** Status and headers of a service's answer, but for those that the gateway's own answer carries already. */
record AnswerHead(HttpStatusCode status, HttpHeaders headers) implements ProxyExchange.Response {

    private static final String CORRELATION = "X-Correlation-Id";

    AnswerHead(HttpResponse<?> answer) {
        this(HttpStatusCode.valueOf(answer.statusCode()), new HttpHeaders());
        answer.headers().map().forEach(headers::addAll);
        headers.remove(CORRELATION);
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
