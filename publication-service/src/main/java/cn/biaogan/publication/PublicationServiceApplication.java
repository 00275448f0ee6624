package cn.biaogan.publication;

import cn.biaogan.platform.BiaoganService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The context of publication as a service of its own. */
@SpringBootApplication
@EnableScheduling
public class PublicationServiceApplication {

    public static void main(String[] args) {
        BiaoganService.run(PublicationServiceApplication.class, "publication-service", args);
    }
}
