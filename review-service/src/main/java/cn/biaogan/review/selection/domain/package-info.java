/** Scores brought together, and the selection the two ministries make of them. */
@NullMarked
package cn.biaogan.review.selection.domain;

import org.jspecify.annotations.NullMarked;
