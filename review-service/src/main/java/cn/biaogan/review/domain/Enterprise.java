package cn.biaogan.review.domain;

/** The applicant, as far as conflicts of interest need to know it. */
public record Enterprise(String id, String name, CreditCode creditCode) {}
