/** Reads the official calendar; a year without official data stays unknown. */
@NullMarked
package cn.biaogan.publication.calendar;

import org.jspecify.annotations.NullMarked;
