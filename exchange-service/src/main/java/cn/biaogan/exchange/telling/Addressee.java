package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Box;

/** One who is told, with what the text may speak of towards this one. */
record Addressee(Box box, Fields fields) {}
