package cn.biaogan.seeded.names;

record CaseDTO() {}
