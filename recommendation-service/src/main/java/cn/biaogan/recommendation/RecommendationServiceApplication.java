package cn.biaogan.recommendation;

import cn.biaogan.platform.BiaoganService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the recommendation service. */
@SpringBootApplication
@EnableScheduling
public class RecommendationServiceApplication {

    public static void main(String[] args) {
        BiaoganService.run(RecommendationServiceApplication.class, "recommendation-service", args);
    }
}
