package cn.biaogan.platform.secrecy;

/** There is no master key to work with: the service must not start. Never holds a key. */
public final class MasterKeyUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeyUnusable(String message) {
        super(message);
    }
}
