/** The officers' desk: cases over HTTP. */
@NullMarked
package cn.biaogan.recommendation.cases.web;

import org.jspecify.annotations.NullMarked;
