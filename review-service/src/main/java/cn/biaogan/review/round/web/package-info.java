/** Rounds over HTTP, for the ministries. */
@NullMarked
package cn.biaogan.review.round.web;

import org.jspecify.annotations.NullMarked;
