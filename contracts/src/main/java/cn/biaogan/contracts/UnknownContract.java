package cn.biaogan.contracts;

/** Somebody asked for an event type or reference file that is not part of the published language. */
public final class UnknownContract extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownContract(String what, String name) {
        super(what + " \"" + name + "\" is not part of the contracts");
    }
}
