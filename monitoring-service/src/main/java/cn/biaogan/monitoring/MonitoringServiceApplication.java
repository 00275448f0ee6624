package cn.biaogan.monitoring;

import cn.biaogan.platform.BiaoganService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the monitoring service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MonitoringServiceApplication {

    public static void main(String[] args) {
        BiaoganService.run(MonitoringServiceApplication.class, "monitoring-service", args);
    }
}
