package cn.biaogan.platform.probe;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.OutboxFull;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ProbeController {

    enum Size {
        LARGE,
        SME
    }

    record Part(String name, int count) {}

    record Thing(
            @Demanded @Nullable String name,
            @Nullable Integer count,
            @Nullable BigDecimal price,
            @Nullable Size size,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Boolean done,
            @Nullable UUID id,
            @Nullable List<Part> parts,
            @Nullable TenantId tenant) {}

    record ActView(
            String action,
            String subject,
            String tenant,
            String organisation,
            List<String> roles,
            String address,
            @Nullable String keyId,
            @Nullable String digest,
            @Nullable Long version) {}

    @PermitAll
    @GetMapping("/api/probe/public/ping")
    Thing ping() {
        return new Thing(
                "ping",
                null,
                new BigDecimal("1E+3"),
                Size.SME,
                LocalDate.of(2026, 5, 20),
                Instant.parse("2026-05-20T08:00:00.120Z"),
                null,
                null,
                null,
                null);
    }

    @RolesAllowed({"ministry", "auditor"})
    @GetMapping("/api/probe/things")
    Map<String, Object> list(PageRequest page) {
        return Map.of("limit", page.limit(), "after", page.after() == null ? "" : page.after());
    }

    @PermitAll
    @GetMapping("/api/probe/public/things/{id}")
    UUID thing(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int depth,
            @RequestParam(required = false) @Nullable Size size,
            @RequestParam(required = false) @Nullable TenantId tenant,
            @RequestParam Optional<LocalDate> since) {
        return id;
    }

    @PermitAll
    @GetMapping("/api/probe/public/search")
    String search(@RequestParam String word) {
        return word;
    }

    @RolesAllowed("enterprise")
    @GetMapping("/api/probe/act")
    ActView look(Act act) {
        return view(act);
    }

    @RolesAllowed("enterprise")
    @PostMapping("/api/probe/act")
    ActView submitForm(Act act, @RequestBody Thing thing) {
        return view(act);
    }

    @RolesAllowed("enterprise")
    @PutMapping("/api/probe/act")
    @IfMatchDemanded
    ActView edit(Act act, @RequestBody Thing thing) {
        return view(act.withVersionRequired());
    }

    @RolesAllowed("enterprise")
    @PostMapping(value = "/api/probe/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    long upload(Act act, @RequestParam MultipartFile file) {
        return file.getSize();
    }

    @RolesAllowed("enterprise")
    @PostMapping("/api/probe/made")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Thing> make(Act act, @RequestBody Thing thing) {
        return Answers.created(new Versioned<>(act.tenant(), "1", 1, thing, false), "/api/probe/made/1", made -> made);
    }

    @GetMapping("/api/probe/unruled")
    String unruled() {
        return "open by mistake";
    }

    @PermitAll
    @PostMapping("/api/probe/public/things")
    Thing take(@RequestBody Thing thing) {
        var fields = new Fields();
        fields.read("/name", thing.name(), name -> {
            if (name.equals("phone")) {
                throw InvalidValue.format("phone");
            }
            if (name.equals("wrong")) {
                throw new InvalidValue("probe.code", Map.of("expected", "X"));
            }
            return name;
        });
        fields.check();
        return thing;
    }

    @PermitAll
    @PostMapping("/api/probe/public/forms")
    Map<String, Object> fill(@RequestBody Map<String, Object> form) {
        return form;
    }

    @PermitAll
    @GetMapping("/api/probe/public/fail/{how}")
    String fail(@PathVariable String how) throws Exception {
        throw switch (how) {
            case "late" ->
                new ProbeRejection.TooLate(Map.of("deadline", Instant.parse("2026-06-30T09:00:00Z"), "count", 3));
            case "not-yours" -> new ProbeRejection.NotYours();
            case "not-found" -> new NotFound();
            case "stale" -> new StaleVersion();
            case "key" -> new KeyReused();
            case "full" -> new OutboxFull(10, 9);
            case "neighbour" -> new UncheckedIOException(new ConnectException("10.0.0.8 refused"));
            case "cut" -> new EOFException("of another stream than the caller's");
            case "failover" ->
                new MongoCommandException(
                        BsonDocument.parse("{ok: 0, code: 11602, errmsg: 'stepped down'}"), new ServerAddress());
            case "store" -> new IllegalStateException(new MongoTimeoutException("no server at 10.0.0.7"));
            default -> new IllegalStateException("secret of the inside");
        };
    }

    private static ActView view(Act act) {
        return new ActView(
                act.action(),
                act.actor().subject(),
                act.tenant().value(),
                act.organisation(),
                act.actor().roles().stream().sorted().toList(),
                act.actor().address(),
                act.key() == null ? null : act.key().id(),
                act.key() == null ? null : act.key().digest(),
                act.expectedVersion());
    }
}
