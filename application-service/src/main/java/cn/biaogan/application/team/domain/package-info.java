/** Members of an enterprise and their rights. */
@NullMarked
package cn.biaogan.application.team.domain;

import org.jspecify.annotations.NullMarked;
