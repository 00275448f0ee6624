package cn.biaogan.platform.security;

import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.handler.MappedInterceptor;

/**
 * A stateless resource server: bearer tokens only, no session, no cookie, hence no CSRF; no other origin's pages.
 * {@code biaogan.security.enabled=false} leaves it all to the process itself, as the gateway does.
 */
@AutoConfiguration(
        before = {
            OAuth2ResourceServerAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "biaogan.security.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OidcSettings.class)
class SecurityConfiguration {

    @Bean
    JwtDecoder tokenDecoder(OidcSettings settings) {
        return TokenDecoder.of(settings);
    }

    @Bean
    FrameworkEndpoints frameworkEndpoints() {
        return new FrameworkEndpoints();
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter writer) {
        return (request, response, rejected) -> writer.write(request, response, Failure.of(400, "request.refused"));
    }

    /** Before every handler of every mapping, not only the controllers. */
    @Bean
    MappedInterceptor ruleInterceptor(FrameworkEndpoints open) {
        return new MappedInterceptor(new String[] {"/**"}, new RuleInterceptor(open));
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, JwtDecoder decoder, ProblemWriter writer) {
        var problems = new TokenProblems(writer);
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(
                                c -> c.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(a -> a.anyRequest().permitAll()) // by the rule of the handler: RuleInterceptor
                .exceptionHandling(e -> e.authenticationEntryPoint(problems)
                        .accessDeniedHandler((request, response, denied) ->
                                writer.write(request, response, Failure.of(403, "access.denied"))))
                .oauth2ResourceServer(o -> o.authenticationEntryPoint(problems)
                        .jwt(j -> j.decoder(decoder).jwtAuthenticationConverter(new ActorReader()))
                        .withObjectPostProcessor(failuresTo(problems)))
                .build();
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresTo(TokenProblems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(problems);
                return filter;
            }
        };
    }
}
