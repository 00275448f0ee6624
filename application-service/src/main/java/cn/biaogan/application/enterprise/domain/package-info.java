/** The enterprise: its profile, its size, and the credit code that no other organisation may hold. */
@NullMarked
package cn.biaogan.application.enterprise.domain;

import org.jspecify.annotations.NullMarked;
