/** Papers over REST. */
@NullMarked
package cn.biaogan.application.print.web;

import org.jspecify.annotations.NullMarked;
