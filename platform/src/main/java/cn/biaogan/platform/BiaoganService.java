package cn.biaogan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Starts a service. Its configuration file carries its name ({@code review-service.yaml}), so that several services can
 * live on one class path; the platform's defaults stand behind it.
 */
public final class BiaoganService {

    private static final String DEFAULTS = "biaogan-platform-defaults.properties";

    private BiaoganService() {}

    /**
     * Starts the service and returns when it takes requests.
     *
     * @param name of the service, its configuration file and its log lines, such as {@code review-service}
     */
    public static ConfigurableApplicationContext run(Class<?> main, String name, String... args) {
        return of(main, name).run(args);
    }

    /** The service before its start, for launchers that add to it. */
    public static SpringApplicationBuilder of(Class<?> main, String name) {
        // shorter than a service keeps an idle connection: none is used that is just being closed
        System.setProperty("jdk.httpclient.keepalive.timeout", "15");
        var defaults = defaults();
        defaults.setProperty("spring.config.name", name);
        defaults.setProperty("spring.application.name", name);
        return new SpringApplicationBuilder(main)
                .main(main)
                .bannerMode(Banner.Mode.OFF)
                .properties(defaults);
    }

    private static Properties defaults() {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(
                    new ClassPathResource(DEFAULTS, BiaoganService.class.getClassLoader()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
