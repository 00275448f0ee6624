package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Officer;

/**
 * Who acts on a case.
 *
 * @param takeOver true when the officer knows that a colleague works on it, and takes it over
 */
public record Hand(Officer officer, boolean takeOver) {}
