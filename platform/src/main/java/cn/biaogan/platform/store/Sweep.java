package cn.biaogan.platform.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a service settles in the background, piece by piece: the rest of crashes, of refused acts. */
public final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private Sweep() {}

    /** A piece that cannot be settled now waits for the next run and does not hold up the others; an outage ends the run. */
    public static void attempt(String piece, Runnable settle) {
        try {
            settle.run();
        } catch (RuntimeException failed) {
            if (StoreOutage.is(failed)) {
                throw failed;
            }
            LOG.warn("{} is not settled yet", piece, failed);
        }
    }
}
