package cn.biaogan.platform.web;

import cn.biaogan.platform.ServiceName;
import cn.biaogan.platform.web.problem.ProblemErrorController;
import cn.biaogan.platform.web.problem.ProblemResolver;
import cn.biaogan.platform.web.problem.ProblemTexts;
import cn.biaogan.platform.web.problem.ProblemValve;
import cn.biaogan.platform.web.problem.ProblemWriter;
import cn.biaogan.platform.web.problem.Problems;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires HTTP: JSON, problems, correlation, and the parameters that controllers take. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebConfiguration {

    private static final int AFTER_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 2;
    private static final int AFTER_SECURITY = 0;

    @Bean
    WebJson webJson() {
        return WebJson.strict();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictJson(WebJson json) {
        return converters -> converters
                .withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()))
                .configureMessageConvertersList(list -> list.removeIf(WebConfiguration::readsYaml));
    }

    /** Comes along with a library of the class path; the strictness of JSON would not hold for it. */
    private static boolean readsYaml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().endsWith("yaml"));
    }

    @Bean
    ProblemTexts problemTexts(ServiceName service) {
        return new ProblemTexts(service.value());
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts, WebJson json) {
        return new ProblemWriter(new Problems(texts), json.mapper());
    }

    @Bean
    ProblemResolver problemResolver(ProblemWriter writer) {
        return new ProblemResolver(writer);
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemWriter writer) {
        return new ProblemErrorController(writer);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter(ServiceName service) {
        var filter = new FilterRegistrationBean<>(new CorrelationFilter(service));
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        filter.setOrder(AFTER_OBSERVATION);
        return filter;
    }

    @Bean
    FilterRegistrationBean<JsonBodyFilter> jsonBodyFilter(
            @Value("${biaogan.web.max-json:2MB}") DataSize limit, ProblemWriter writer) {
        var filter = new FilterRegistrationBean<>(new JsonBodyFilter(limit, writer));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    @Bean
    WebMvcConfigurer controllerParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActResolver());
                resolvers.add(new PageRequestResolver());
            }
        };
    }
}
