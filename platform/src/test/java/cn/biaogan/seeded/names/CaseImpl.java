package cn.biaogan.seeded.names;

record CaseImpl() {}
