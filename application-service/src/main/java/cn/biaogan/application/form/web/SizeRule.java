package cn.biaogan.application.form.web;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * From which figures on an enterprise is large; it has to reach both.
 *
 * @param text the rule in the words of the notice
 * @param annualRevenueWan in ten thousands of yuan (万元)
 */
record SizeRule(
        @JsonAlias("source_text") String text,
        String source,
        int employees,
        @JsonAlias("annual_revenue_wan") long annualRevenueWan) {}
