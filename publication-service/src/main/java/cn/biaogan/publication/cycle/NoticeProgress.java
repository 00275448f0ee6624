package cn.biaogan.publication.cycle;

import cn.biaogan.publication.cycle.domain.NoticeStage;

/** What the end of a cycle asks of its notice. */
public interface NoticeProgress {

    NoticeStage of(String cycleId);
}
