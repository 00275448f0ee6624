package cn.biaogan.application;

import static cn.biaogan.application.fixture.RunningApplicationService.*;

import cn.biaogan.application.fixture.Fictional;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

class DumpIT {
    @Test
    void dump() throws Exception {
        var a = Applicant.ready("ent-dump", 900, openCycle());
        Files.writeString(Path.of("/tmp/appwork/openapi.json"), a.caller().get("/api/application/openapi.json").text());
        Files.writeString(Path.of("/tmp/appwork/profile.json"), a.caller().get("/api/application/enterprise").text());
        a.submit(Fictional.UNIT);
        Files.writeString(Path.of("/tmp/appwork/app.json"), a.get().text());
        Files.writeString(Path.of("/tmp/appwork/list.json"), unit().get(APPLICATIONS).text());
    }
}
