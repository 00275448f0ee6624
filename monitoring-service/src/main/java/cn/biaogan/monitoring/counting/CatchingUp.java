package cn.biaogan.monitoring.counting;

/** The counts are still being read back; a number told now could be too small. */
public final class CatchingUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CatchingUp() {
        super("the counts are being read back", null, false, false);
    }
}
