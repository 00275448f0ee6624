package cn.biaogan.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The scanner of files; the same for every service.
 *
 * @param address {@code host:port} of a clamd; empty when there is none
 * @param answerTimeout longest silence of the scanner
 * @param retryEvery first wait before files are scanned that came while it could not be reached
 * @param retryAtMost longest wait
 */
@ConfigurationProperties("biaogan.scanner")
public record ScannerSettings(
        @DefaultValue("") String address,
        @DefaultValue("PT2S") Duration connectTimeout,
        @DefaultValue("PT60S") Duration answerTimeout,
        @DefaultValue("PT10S") Duration retryEvery,
        @DefaultValue("PT10M") Duration retryAtMost) {}
