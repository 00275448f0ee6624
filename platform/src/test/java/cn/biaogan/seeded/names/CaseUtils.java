package cn.biaogan.seeded.names;

record CaseUtils() {}
