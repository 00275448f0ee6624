/** The profile over REST. */
@NullMarked
package cn.biaogan.application.enterprise.web;

import org.jspecify.annotations.NullMarked;
