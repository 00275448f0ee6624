package cn.biaogan.platform.audit;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.problem.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's view of this service's chains; every look is itself on record. */
@RestController
@Tag(name = "审计", description = "The audit chain")
@RequestMapping("/api/${biaogan.service}/audit")
final class AuditController {

    /** @param holds false when any chain is broken */
    record Verification(boolean holds, long entries, List<ChainReport> chains) {}

    /** Who acted: the login name beside the account's id, and nothing more of the person. */
    record ActorView(
            String subject,
            @Nullable String username,
            String tenant,
            String organisation,
            List<String> roles,
            String address) {

        static ActorView of(Actor actor) {
            return new ActorView(
                    actor.subject(),
                    actor.username().isEmpty() ? null : actor.username(),
                    actor.tenant().value(),
                    actor.organisation(),
                    actor.roles().stream().sorted().toList(),
                    actor.address());
        }
    }

    /** An entry as the auditor reads it. */
    record AuditEntryView(
            long n,
            String source,
            Instant time,
            ActorView actor,
            String action,
            String subject,
            String before,
            String after,
            String previous,
            String hash) {

        static AuditEntryView of(Document stored) {
            var link = ChainLink.of(stored);
            var e = link.entry();
            return new AuditEntryView(
                    link.n(),
                    e.source(),
                    e.time(),
                    ActorView.of(e.actor()),
                    e.action(),
                    e.subject(),
                    e.before(),
                    e.after(),
                    link.previous(),
                    stored.getString("hash"));
        }
    }

    private final AuditCollection collection;
    private final AuditVerifier verifier;
    private final AuditChain chain;
    private final Clock clock;

    AuditController(AuditCollection collection, AuditVerifier verifier, AuditChain chain, Clock clock) {
        this.collection = collection;
        this.verifier = verifier;
        this.chain = chain;
        this.clock = clock;
    }

    @RolesAllowed("auditor")
    @Operation(summary = "核验审计链 / Verify the audit chain")
    @GetMapping("/verification")
    Verification verify(Act act) {
        note(act, "audit");
        var chains = verifier.verify();
        return new Verification(
                chains.stream().allMatch(ChainReport::holds),
                chains.stream().mapToLong(ChainReport::entries).sum(),
                chains);
    }

    @RolesAllowed("auditor")
    @Operation(summary = "查询审计记录 / List audit entries")
    @GetMapping
    Page<AuditEntryView> list(Act act, @RequestParam TenantId tenant, PageRequest page) {
        note(act, "audit/" + tenant);
        var found = collection.after(tenant, position(page.after()), page.limit() + 1);
        boolean more = found.size() > page.limit();
        var items = found.stream().limit(page.limit()).map(AuditEntryView::of).toList();
        return new Page<>(items, more ? Long.toString(items.getLast().n()) : null);
    }

    /** Who looks at the audit is on record too, where the auditor belongs: a mistyped tenant begins no chain. */
    private void note(Act act, String subject) {
        chain.append(List.of(new AuditEntry(
                "audit/" + Ids.fresh(), act.tenant(), clock.instant(), act.actor(), act.action(), subject, "", "")));
    }

    private static long position(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("\\d{1,18}")) {
            throw new RequestRefused(400, "page.after");
        }
        return Long.parseLong(after);
    }
}
