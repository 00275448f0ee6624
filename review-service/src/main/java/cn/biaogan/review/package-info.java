/** The review of what is recommended (notice, three (三)): experts, rounds, score sheets, selection. */
@NullMarked
package cn.biaogan.review;

import org.jspecify.annotations.NullMarked;
