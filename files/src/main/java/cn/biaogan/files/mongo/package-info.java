/** The bytes of files, in GridFS, with a mark for every file that may be left over. */
@NullMarked
package cn.biaogan.files.mongo;

import org.jspecify.annotations.NullMarked;
