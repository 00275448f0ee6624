package cn.biaogan.seeded.names;

record CaseHelper() {}
