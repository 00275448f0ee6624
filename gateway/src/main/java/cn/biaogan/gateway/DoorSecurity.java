package cn.biaogan.gateway;

import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * No session and no rights at the door: a token goes through untouched and its service verifies it. Paths written to
 * confuse are refused; the gateway's own metrics are for the addresses in {@code metrics-readers} alone.
 */
@Configuration(proxyBeanMethods = false)
class DoorSecurity {

    @Bean
    SecurityFilterChain door(HttpSecurity http, GatewaySettings settings, ProblemWriter problems) {
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(a -> a.principal("anyone"))
                .authorizeHttpRequests(a -> a.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(readers(settings))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(e -> e.authenticationEntryPoint(
                        (request, response, denied) -> problems.write(request, response, Failure.of(404, "no-route"))))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> readers(GatewaySettings settings) {
        AuthorizationManager<RequestAuthorizationContext> any = AuthorizationManagers.anyOf();
        for (String address : settings.metricsReaders()) {
            any = AuthorizationManagers.anyOf(any, IpAddressAuthorizationManager.hasIpAddress(address));
        }
        return any;
    }

    @Bean
    RequestRejectedHandler confusingRequests(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(request, response, Failure.of(400, "request.refused"));
    }
}
