package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.AotCache;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Home;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is kept below the project so that the next start is fast. */
public final class Starts {

    private Starts() {}

    static Path ofServices(Home home) {
        return home.project().resolve("standalone/target/starts");
    }

    /** Says why the end takes long, when it does: the first time after a build. */
    public static void sayWhenKept(Home home, long supervisor, Progress progress) {
        var folders = Stream.of(ofServices(home), home.project().resolve("servers/target/starts"));
        if (folders.anyMatch(folder -> AotCache.isMaking(folder, supervisor))) {
            progress.say("正在保存启动缓存（构建后首次停止时），约一分钟", "keeping what makes the next start fast, about a minute");
        }
    }
}
