package cn.biaogan.standalone.services;

import cn.biaogan.platform.BiaoganService;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Ports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All services in one JVM, each with its own Spring context and port, started in parallel. Ends with code 1 when one of
 * them does not start, so that whoever watches the process starts it again. On SIGTERM all contexts close in parallel.
 */
public final class ServicesMain {

    private final Ports ports;
    private final Queue<ConfigurableApplicationContext> contexts = new ConcurrentLinkedQueue<>();

    private ServicesMain(Ports ports) {
        this.ports = ports;
    }

    public static void main(String[] args) {
        // shared by all contexts: set before the first one reads it
        System.setProperty("biaogan.log-name", "biaogan");
        var services = new ServicesMain(Ports.of(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(services::close, "services-stop"));
        services.start();
    }

    /** The first one sets up the logging that all share; the others follow when it has. */
    private void start() {
        var loggingReady = new CountDownLatch(1);
        var all = Arrays.asList(ServiceContexts.values());
        var starts = new ArrayList<CompletableFuture<Void>>();
        starts.add(inThread(all.getFirst(), loggingReady));
        await(loggingReady);
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // set up once, not by all at once
        all.stream().skip(1).forEach(service -> starts.add(inThread(service, loggingReady)));
        CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        System.out.println("all services ready");
    }

    private CompletableFuture<Void> inThread(ServiceContexts service, CountDownLatch prepared) {
        var done = new CompletableFuture<Void>();
        Thread.ofPlatform().name("start-" + service.service()).start(() -> {
            try {
                contexts.add(run(service, prepared));
                done.complete(null);
            } catch (RuntimeException | Error e) {
                System.err.println(service.service() + " does not start: " + e);
                Runtime.getRuntime().halt(1);
            }
        });
        return done;
    }

    private ConfigurableApplicationContext run(ServiceContexts service, CountDownLatch prepared) {
        return BiaoganService.of(service.main(), service.service())
                .registerShutdownHook(false)
                .listeners(event -> {
                    if (event instanceof ApplicationPreparedEvent) {
                        prepared.countDown();
                    }
                })
                .run(arguments(service));
    }

    private String[] arguments(ServiceContexts service) {
        var arguments = new ArrayList<>(List.of("--server.port=" + ports.of(service.endpoint())));
        if (service == ServiceContexts.GATEWAY) {
            Arrays.stream(Endpoint.values())
                    .filter(e -> e.isService() && e != Endpoint.GATEWAY)
                    .forEach(e -> arguments.add("--biaogan.gateway.services." + e.word() + "=" + ports.url(e)));
        } else {
            // the gateway's library, on the class path of all, would switch uploads off
            arguments.add("--spring.servlet.multipart.enabled=true");
        }
        return arguments.toArray(String[]::new);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        var closing = contexts.stream()
                .map(context ->
                        Thread.ofPlatform().name("stop-" + context.getId()).start(context::close))
                .toList();
        for (Thread one : closing) {
            try {
                one.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
