package cn.biaogan.review.recount;

import cn.biaogan.review.domain.Size;

/** How many facts of one stage concern one group of applicants. */
record StageCount(String stage, String tenant, String industry, Size size, long count) {}
