package cn.biaogan.application.evidence.clamd;

import cn.biaogan.application.evidence.FileScanner;
import cn.biaogan.application.evidence.ScannerSettings;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    private static final Pattern ADDRESS = Pattern.compile("\\[?([^\\]]+)]?:(\\d{1,5})");

    /** @throws IllegalArgumentException when the address is no {@code host:port}: the service does not start */
    @Bean
    FileScanner fileScanner(ScannerSettings settings) {
        if (settings.address().isBlank()) {
            return FileScanner.NONE;
        }
        var parts = ADDRESS.matcher(settings.address().strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("biaogan.application.scanner.address is no host:port");
        }
        return new ClamdScanner(
                InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2))), settings);
    }
}
