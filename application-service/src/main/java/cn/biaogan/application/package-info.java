/** Applications for the programme: profile, form, self-check, evidence, submission. Called over REST and by events only. */
@NullMarked
package cn.biaogan.application;

import org.jspecify.annotations.NullMarked;
