package cn.biaogan.application;

import cn.biaogan.platform.BiaoganService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ApplicationServiceApplication {

    public static void main(String[] args) {
        BiaoganService.run(ApplicationServiceApplication.class, "application-service", args);
    }
}
