package cn.biaogan.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code biaogan.gateway.*}.
 *
 * @param services where each service answers: {@code /api/<key>/**} goes to the address
 * @param requestLimit the largest body let through; larger ones are answered with 413
 * @param connectTimeout how long a service may take to accept a connection before it counts as down
 * @param answerTimeout from sending a request to the head of its answer, the caller's sending included
 * @param uploadTimeout the same for a request that uploads files ({@code multipart/…})
 * @param rates how often one may ask
 * @param metricsReaders addresses or networks that may read the gateway's own metrics
 */
@ConfigurationProperties("biaogan.gateway")
record GatewaySettings(
        Map<String, URI> services,
        @DefaultValue("25MB") DataSize requestLimit,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout,
        @DefaultValue("10m") Duration uploadTimeout,
        @DefaultValue Rates rates,
        @DefaultValue({"127.0.0.1", "::1"}) List<String> metricsReaders) {

    /**
     * Requests a second, of this instance.
     *
     * @param subject of one account
     * @param anonymous without a token, from one address
     * @param address from one address altogether; an office may be behind it
     */
    record Rates(
            @DefaultValue("300") int subject,
            @DefaultValue("200") int anonymous,
            @DefaultValue("3000") int address) {}
}
