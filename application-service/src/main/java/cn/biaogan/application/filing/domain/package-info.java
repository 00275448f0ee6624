/** The application: its states, what was filed, and the unit's answers to it. */
@NullMarked
package cn.biaogan.application.filing.domain;

import org.jspecify.annotations.NullMarked;
