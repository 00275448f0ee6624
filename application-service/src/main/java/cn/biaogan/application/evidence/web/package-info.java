/** Files over REST. */
@NullMarked
package cn.biaogan.application.evidence.web;

import org.jspecify.annotations.NullMarked;
