package cn.biaogan.platform.secrecy;

/** A data key cannot be had now. Waiting may help: nothing is wrong with what it sealed. */
public final class KeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyUnavailable(String message) {
        super(message);
    }
}
