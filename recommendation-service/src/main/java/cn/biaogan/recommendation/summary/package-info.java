/** The summary table 推荐汇总表 (annex 2) as paper: contacts, seal, signature, signed scans, receipt. Callers: summary.web. */
@NullMarked
package cn.biaogan.recommendation.summary;

import org.jspecify.annotations.NullMarked;
