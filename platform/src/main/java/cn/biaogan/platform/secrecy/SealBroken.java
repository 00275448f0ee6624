package cn.biaogan.platform.secrecy;

/** What is sealed does not open: somebody altered it, or put it where it does not belong. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String what) {
        super("the seal of " + what + " is broken: it was altered, or moved from elsewhere");
    }
}
