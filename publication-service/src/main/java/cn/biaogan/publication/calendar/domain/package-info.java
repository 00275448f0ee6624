/** The working days of the state council and the objection period counted by them. Callers: the notice. */
@NullMarked
package cn.biaogan.publication.calendar.domain;

import org.jspecify.annotations.NullMarked;
