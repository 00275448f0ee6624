/** Words every aggregate of the review speaks: ids, credit codes, industries, sizes. Callers: the whole service. */
@NullMarked
package cn.biaogan.review.domain;

import org.jspecify.annotations.NullMarked;
