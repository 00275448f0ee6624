/** The joint mechanisms over HTTP. */
@NullMarked
package cn.biaogan.recommendation.mechanism.web;

import org.jspecify.annotations.NullMarked;
