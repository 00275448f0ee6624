package cn.biaogan.seeded.unmarked;

record Unmarked() {}
