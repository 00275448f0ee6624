package cn.biaogan.seeded.left;

import cn.biaogan.seeded.right.Right;

/** Half of a cycle. */
public record Left(Right right) {}
