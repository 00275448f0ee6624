package cn.biaogan.recommendation.recount;

import cn.biaogan.recommendation.domain.Size;

/** How often a stage was reached by applicants of one tenant, industry and size. */
record Count(String stage, String tenant, String industry, Size size, long count) {}
