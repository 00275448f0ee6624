package cn.biaogan.review.expert.domain;

import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.domain.Name;

/** Where an expert is employed. */
public record Employer(Name name, CreditCode creditCode) {}
