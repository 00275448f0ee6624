/** Results and selection over HTTP, for the ministries. */
@NullMarked
package cn.biaogan.review.selection.web;

import org.jspecify.annotations.NullMarked;
