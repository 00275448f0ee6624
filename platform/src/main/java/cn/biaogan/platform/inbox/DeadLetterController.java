package cn.biaogan.platform.inbox;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's view of the letters; every look and act is audited. Letters are named by {@code id} in the query. */
@RestController
@Tag(name = "死信", description = "Messages that could not be applied")
@RequestMapping("/api/${biaogan.service}/dead-letters")
class DeadLetterController {

    /** A letter without its content. */
    record Summary(
            String id,
            String topic,
            String key,
            long sequence,
            String type,
            String tenant,
            DeadLetter.State state,
            String reason,
            String error,
            Instant at) {

        static Summary of(DeadLetter l) {
            return new Summary(
                    l.id(),
                    l.topic(),
                    l.key(),
                    l.sequence(),
                    l.type(),
                    l.tenant(),
                    l.state(),
                    l.reason(),
                    l.error(),
                    l.at());
        }
    }

    private final DeadLetters letters;
    private final LetterDesk desk;
    private final ReaderLetters readers;
    private final AuditChain audit;
    private final Clock clock;

    DeadLetterController(DeadLetters letters, LetterDesk desk, ReaderLetters readers, AuditChain audit, Clock clock) {
        this.letters = letters;
        this.desk = desk;
        this.readers = readers;
        this.audit = audit;
        this.clock = clock;
    }

    @Operation(summary = "查询死信 / List dead letters")
    @GetMapping
    @RolesAllowed("system-admin")
    Page<Summary> list(Act act, PageRequest page, @RequestParam(required = false) DeadLetter.@Nullable State state) {
        note(act, "dead-letters", TenantId.NATIONAL, "");
        List<DeadLetter> found = letters.list(state, page.limit() + 1, page.after());
        boolean more = found.size() > page.limit();
        var shown = more ? found.subList(0, page.limit()) : found;
        return new Page<>(
                shown.stream().map(Summary::of).toList(), more ? shown.getLast().id() : null);
    }

    @Operation(summary = "查看死信 / Read a dead letter")
    @GetMapping("/letter")
    @RolesAllowed("system-admin")
    DeadLetter read(Act act, @RequestParam String id) {
        DeadLetter letter = letter(id);
        note(act, letter, "");
        return letter;
    }

    @Operation(summary = "重放死信 / Replay a dead letter")
    @PostMapping("/letter/replay")
    @RolesAllowed("system-admin")
    Summary replay(Act act, @RequestParam String id) {
        DeadLetter letter = letter(id);
        note(act, letter, "");
        var failed = readers.has(letter) ? readers.replay(letter) : desk.replay(letter);
        failed.ifPresent(error -> {
            note(act, letter, ".failed");
            throw new DeadLetterRejection.StillFailing(error);
        });
        note(act, letter, ".done");
        return Summary.of(letter(id));
    }

    @Operation(summary = "跳过死信 / Skip a dead letter")
    @PostMapping("/letter/skip")
    @RolesAllowed("system-admin")
    Summary skip(Act act, @RequestParam String id) {
        DeadLetter letter = letter(id);
        note(act, letter, "");
        if (readers.has(letter)) {
            readers.skip(letter);
        } else {
            desk.skip(letter);
        }
        note(act, letter, ".done");
        return Summary.of(letter(id));
    }

    /** Gives up what is missing before this letter; for a message that is lost for good. */
    @Operation(summary = "放弃缺失的前序消息 / Give up what is missing before a letter")
    @PostMapping("/letter/gap")
    @RolesAllowed("system-admin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUpGap(Act act, @RequestParam String id) {
        DeadLetter letter = letter(id);
        note(act, letter, "");
        if (readers.has(letter)) {
            throw new DeadLetterRejection.NoGap();
        }
        desk.giveUpGap(letter);
        note(act, letter, ".done");
    }

    private DeadLetter letter(String id) {
        return letters.find(id).orElseThrow(NotFound::new);
    }

    /** @param outcome {@code .done} or {@code .failed}; empty for the attempt, which is noted before anything is done */
    private void note(Act act, DeadLetter letter, String outcome) {
        note(act, letter.id(), new TenantId(letter.tenant()), outcome);
    }

    private void note(Act act, String subject, TenantId tenant, String outcome) {
        audit.append(List.of(new AuditEntry(
                "dead-letters/" + subject + "#" + Ids.fresh(),
                tenant,
                clock.instant(),
                act.actor(),
                act.action() + outcome,
                "dead-letters/" + subject,
                "",
                "")));
    }
}
