package cn.biaogan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class LogLineTest {

    @Test
    void aMessageCannotBeginALineOfItsOwn() throws Exception {
        String pattern = PropertiesLoaderUtils.loadProperties(
                        new ClassPathResource("biaogan-platform-defaults.properties"))
                .getProperty("logging.pattern.console");
        var layout = new PatternLayout();
        layout.getInstanceConverterMap().put("wEx", ExtendedWhitespaceThrowableProxyConverter::new);
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        layout.setContext(context);
        layout.setPattern(pattern.replaceAll(Pattern.quote("${") + ".*?}}", "probe"));
        layout.start();
        var event = new LoggingEvent();
        event.setLoggerContext(context);
        event.setLoggerName("cn.biaogan.Probe");
        event.setLevel(ch.qos.logback.classic.Level.INFO);
        event.setMessage("refused: x\r\n2026-01-01 INFO forged");

        assertThat(layout.doLayout(event).lines())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": refused: x 2026-01-01 INFO forged");
    }
}
