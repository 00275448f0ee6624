package cn.biaogan.recommendation;

import cn.biaogan.platform.BiaoganService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the recommendation service. */
@SpringBootApplication
public class RecommendationServiceApplication {

    public static void main(String[] args) {
        BiaoganService.run(RecommendationServiceApplication.class, "recommendation-service", args);
    }
}
