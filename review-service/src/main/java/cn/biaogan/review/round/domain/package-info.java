/** The round of a cycle, which decides the whole assignment of experts in one place. */
@NullMarked
package cn.biaogan.review.round.domain;

import org.jspecify.annotations.NullMarked;
