package cn.biaogan.embedded.store;

import cn.biaogan.embedded.process.ChildJvm;
import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.FreePorts;
import de.bwaldvogel.mongo.MongoServer;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslContext;
import io.netty.resolver.AddressResolver;
import io.netty.util.concurrent.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;

/** The store as a child process: under 200 MB, on 127.0.0.1, its data in {@code <home>/store.db}. */
public final class StoreProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(12);

    private final ChildProcess process;
    private final int port;

    private StoreProcess(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @throws cn.biaogan.embedded.process.StartFailed when the data file or the port is taken */
    public static StoreProcess start(Path home, int port) {
        var process = ChildProcess.start("the store", jvm(home, port), home.resolve("store.log"));
        process.awaitReady(() -> process.printed().contains("store ready on") && FreePorts.answers(port), START);
        return new StoreProcess(process, port);
    }

    /** What {@link #start} runs. */
    public static ChildJvm jvm(Path home, int port) {
        var options = new ArrayList<>(ChildJvm.SMALL);
        options.remove("-XX:TieredStopAtLevel=1"); // it works more than it starts
        options.addAll(List.of(
                "-Xmx128m",
                "-Xmn32m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-Djdk.nio.maxCachedBufferSize=262144",
                "-Xss512k",
                "-XX:MaxDirectMemorySize=48m",
                "-Dio.netty.allocator.type=unpooled",
                "-Dslf4j.internal.verbosity=ERROR"));
        return new ChildJvm(
                options,
                ChildJvm.classPathOf(
                        StoreMain.class,
                        MongoServer.class,
                        MVStore.class,
                        ServerBootstrap.class,
                        ByteBuf.class,
                        Channel.class,
                        ByteToMessageDecoder.class,
                        SslContext.class,
                        AddressResolver.class,
                        Future.class,
                        Logger.class),
                StoreMain.class.getName(),
                List.of(home.resolve("store.db").toString(), String.valueOf(port)));
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    public ChildProcess process() {
        return process;
    }

    /** Ends it cleanly; its file is made smaller first. */
    @Override
    public void close() {
        process.stop(STOP);
    }

    /** Ends it as a crash would. */
    public void kill() {
        process.kill();
    }
}
