package cn.biaogan.seeded.web;

import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/seeded")
class OpenController {

    @PermitAll
    @GetMapping("/open")
    String open() {
        return "";
    }

    @PermitAll
    @GetMapping("/public/open")
    String rightlyOpen() {
        return "";
    }
}
