/** Differences over REST. */
@NullMarked
package cn.biaogan.application.difference.web;

import org.jspecify.annotations.NullMarked;
