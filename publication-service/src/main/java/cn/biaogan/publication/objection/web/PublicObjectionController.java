package cn.biaogan.publication.objection.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.objection.FileObjectionHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door through which anyone objects, under their real name, without an account. */
@RestController
@RequestMapping("/api/publication/public/notices/{id}/objections")
class PublicObjectionController {

    private final FileObjectionHandler filings;

    PublicObjectionController(FileObjectionHandler filings) {
        this.filings = filings;
    }

    /** What the objector keeps: the number to name when they ask, and when it was filed. */
    record ReceiptView(String receipt, String objectionId, Instant filedAt) {

        static ReceiptView of(FiledObjection filed) {
            return new ReceiptView(filed.receipt(), filed.objectionId(), filed.filedAt());
        }
    }

    @PostMapping
    @PermitAll
    @ResponseStatus(HttpStatus.CREATED)
    ReceiptView file(Act act, @PathVariable String id, @RequestBody ObjectionRequest body) {
        return ReceiptView.of(filings.file(act, body.command(id)));
    }
}
