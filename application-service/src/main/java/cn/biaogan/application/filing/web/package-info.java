/** Applications over REST. */
@NullMarked
package cn.biaogan.application.filing.web;

import org.jspecify.annotations.NullMarked;
