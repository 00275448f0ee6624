package cn.biaogan.seeded.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnruledController {

    @GetMapping("/api/seeded/unruled")
    String unruled() {
        return "";
    }
}
