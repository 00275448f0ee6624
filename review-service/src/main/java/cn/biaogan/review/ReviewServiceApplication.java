package cn.biaogan.review;

import cn.biaogan.platform.BiaoganService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The review: experts, their assignment, their scores and the joint selection. */
@SpringBootApplication
public class ReviewServiceApplication {

    public static void main(String[] args) {
        BiaoganService.run(ReviewServiceApplication.class, "review-service", args);
    }
}
