/** A cycle as applicants see it: deadlines and the units they may choose. */
@NullMarked
package cn.biaogan.application.cycle.domain;

import org.jspecify.annotations.NullMarked;
