/** Open cycles over REST. */
@NullMarked
package cn.biaogan.application.cycle.web;

import org.jspecify.annotations.NullMarked;
