/** Who the experts are and where their interests lie. Callers: the register, the round and the score sheets. */
@NullMarked
package cn.biaogan.review.expert.domain;

import org.jspecify.annotations.NullMarked;
