package cn.biaogan.publication.cycle;

/** What the end of a cycle asks of its notice. */
public interface NoticeProgress {

    /** True when nothing waits for an announcement: it is out, or nothing is listed, or nothing was selected so far. */
    boolean finished(String cycleId);
}
