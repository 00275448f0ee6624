package cn.biaogan.exchange;

import cn.biaogan.platform.BiaoganService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the exchange service. */
@EnableScheduling
@SpringBootApplication
@ConfigurationPropertiesScan
public class ExchangeServiceApplication {

    public static void main(String[] args) {
        BiaoganService.run(ExchangeServiceApplication.class, "exchange-service", args);
    }
}
