/**
 * The commands behind {@code ./biaogan}. Another module adds one as a {@link cn.biaogan.standalone.BiaoganCommand} in
 * {@code META-INF/services}.
 */
@NullMarked
package cn.biaogan.standalone;

import org.jspecify.annotations.NullMarked;
