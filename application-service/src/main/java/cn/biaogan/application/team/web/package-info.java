/** The team over REST. */
@NullMarked
package cn.biaogan.application.team.web;

import org.jspecify.annotations.NullMarked;
