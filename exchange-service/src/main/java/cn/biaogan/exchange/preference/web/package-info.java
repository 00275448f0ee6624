/** The choices of an account over REST. */
@NullMarked
package cn.biaogan.exchange.preference.web;

import org.jspecify.annotations.NullMarked;
