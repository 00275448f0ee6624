package cn.biaogan.embedded.store;

import cn.biaogan.embedded.store.StoreServer.Durability;
import java.nio.file.Path;

/** The store as a process of its own: {@code StoreMain <data file> <port> [sync]}. Ends cleanly on SIGTERM. */
public final class StoreMain {

    private StoreMain() {}

    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            fail("usage: StoreMain <data file> <port> [sync]");
            return;
        }
        var durability =
                arguments.length > 2 && arguments[2].equals("sync") ? Durability.POWER_CUT : Durability.PROCESS_END;
        try {
            var server = StoreServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), durability);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "store-stop"));
            System.out.println("store ready on " + server.uri());
        } catch (StoreUnavailable | NumberFormatException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private static void fail(String line) {
        System.err.println("store: " + line);
        System.exit(1);
    }
}
