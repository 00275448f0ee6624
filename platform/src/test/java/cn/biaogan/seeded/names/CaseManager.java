package cn.biaogan.seeded.names;

record CaseManager() {}
