/** Score sheets over HTTP, for the experts they belong to. */
@NullMarked
package cn.biaogan.review.sheet.web;

import org.jspecify.annotations.NullMarked;
