package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.AotCache;
import cn.biaogan.embedded.process.ChildJvm;
import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.Folders;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Ports;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one process of all services. */
final class ServicesProcess {

    static final String WORD = "services";
    static final String MAIN = "cn.biaogan.standalone.services.ServicesMain";
    private static final String SCRATCH = WORD + "/scratch";
    private static final Duration START = Duration.ofMinutes(25);

    private final Home home;
    private final Ports ports;
    private final Map<String, String> addresses;
    private final Progress progress;

    /** @param addresses environment variables that tell the services where store, Kafka and Keycloak are */
    ServicesProcess(Home home, Ports ports, Map<String, String> addresses, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.addresses = addresses;
        this.progress = progress;
    }

    static List<Endpoint> endpoints() {
        return Arrays.stream(Endpoint.values()).filter(Endpoint::isService).toList();
    }

    ChildProcess start() {
        Folders.delete(home.of(SCRATCH)); // what a killed one left
        var jvm = new AotCache(Starts.ofServices(home), WORD)
                .fastest(new ChildJvm(
                        ServicesJvm.options(home, home.of(SCRATCH)), ServicesJvm.classPath(), MAIN, List.of()));
        var child = ChildProcess.start("the services", jvm.command(), home.log(WORD), addresses);
        var waitingFor = EnumSet.copyOf(endpoints());
        child.awaitReady(() -> allWell(waitingFor), START);
        return child;
    }

    private boolean allWell(Set<Endpoint> waitingFor) {
        waitingFor.removeIf(endpoint -> {
            boolean well = Probe.isWell(endpoint, ports);
            if (well) {
                progress.say(endpoint.chinese() + " 就绪", endpoint.word() + " ready, " + ports.url(endpoint));
            }
            return well;
        });
        return waitingFor.isEmpty();
    }
}
