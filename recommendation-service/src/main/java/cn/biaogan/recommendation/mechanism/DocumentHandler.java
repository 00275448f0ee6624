package cn.biaogan.recommendation.mechanism;

import cn.biaogan.files.FileIntake;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.RecordedFile;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import cn.biaogan.recommendation.mechanism.domain.MechanismRejection;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The paper of a mechanism: the unit attaches, replaces and removes it; the ministries read what was filed. */
@Component
public class DocumentHandler {

    private final MechanismHandler mechanisms;
    private final Aggregates<JointMechanism, MechanismEvent> stored;
    private final FileIntake mechanismIntake;
    private final StoredFiles mechanismFiles;
    private final Clock clock;

    public DocumentHandler(
            MechanismHandler mechanisms,
            Aggregates<JointMechanism, MechanismEvent> stored,
            FileIntake mechanismIntake,
            StoredFiles mechanismFiles,
            Clock clock) {
        this.mechanisms = mechanisms;
        this.stored = stored;
        this.mechanismIntake = mechanismIntake;
        this.mechanismFiles = mechanismFiles;
        this.clock = clock;
    }

    /** A paper and its bytes; the reader closes them. */
    public record Opened(RecordedFile document, InputStream bytes) {}

    /**
     * Bytes first, then the draft names them; what it named before goes unless the ministries have it.
     *
     * @throws MechanismRejection.NotDrafted before the first draft
     * @throws cn.biaogan.files.domain.FileRejection when the file is not taken
     * @throws KeyReused when the key named another file: 422
     */
    public Versioned<JointMechanism> attach(int year, FileName name, Path bytes, Act act) {
        act.withVersionRequired();
        var known = drafted(year, act);
        var taken = mechanismIntake.store(name, bytes, owner(known), clock.instant());
        var saved = mechanismIntake.recorded(taken, () -> replaced(known, taken.file(), act));
        if (saved.replayed() && !saved.state().holds(taken.stored().sm3())) {
            throw new KeyReused();
        }
        return saved;
    }

    /** @throws NotFound when there is none */
    public Versioned<JointMechanism> remove(int year, Act act) {
        act.withVersionRequired();
        var known = drafted(year, act);
        if (known.state().draft().document() == null) {
            throw new NotFound();
        }
        return replaced(known, null, act);
    }

    public Opened own(int year, Act act) {
        return opened(mechanisms.own(act, year).state().draft().document(), true);
    }

    public Opened filedBy(String unit, int year, Act act) {
        return opened(
                mechanisms.filedBy(unit, year, act).state().filedDocument().orElse(null), false);
    }

    private Opened opened(@Nullable RecordedFile document, boolean own) {
        if (document == null) {
            throw new NotFound();
        }
        document.requireReadable(own);
        return new Opened(document, mechanismFiles.open(document.fileId()).orElseThrow(NotFound::new));
    }

    private Versioned<JointMechanism> drafted(int year, Act act) {
        return mechanisms.find(year, act).orElseThrow(MechanismRejection.NotDrafted::new);
    }

    private Versioned<JointMechanism> replaced(
            Versioned<JointMechanism> known, @Nullable RecordedFile document, Act act) {
        Supplier<Versioned<JointMechanism>> write = () -> stored.change(
                known.tenant(),
                known.id(),
                act,
                found -> found.orElseThrow(NotFound::new).with(document));
        var before = known.state().draft().document();
        return before == null
                ? write.get()
                : mechanismIntake.givenUp(before.fileId(), owner(known), clock.instant(), write);
    }

    static StoredFiles.Owner owner(Versioned<JointMechanism> known) {
        return new StoredFiles.Owner(known.tenant(), known.id());
    }
}
