/** Who may come in and to which endpoint: verified tokens become actors, every endpoint names its rule. */
@NullMarked
package cn.biaogan.platform.security;

import org.jspecify.annotations.NullMarked;
