/** Colleagues over REST. */
@NullMarked
package cn.biaogan.application.colleagues.web;

import org.jspecify.annotations.NullMarked;
