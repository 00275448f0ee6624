/** What a file must be to be taken: its name and its kind. */
@NullMarked
package cn.biaogan.application.evidence.domain;

import org.jspecify.annotations.NullMarked;
