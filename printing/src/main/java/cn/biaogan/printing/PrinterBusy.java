package cn.biaogan.printing;

/** Others were printing for too long, or the paper took too long itself; the caller may come back. */
public final class PrinterBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PrinterBusy() {
        super("the printer is busy");
    }
}
