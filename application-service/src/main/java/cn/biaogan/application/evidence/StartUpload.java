package cn.biaogan.application.evidence;

import cn.biaogan.files.domain.FileName;
import org.jspecify.annotations.Nullable;

/** A file is going to come in pieces. */
public record StartUpload(
        String applicationId,
        FileName name,
        long size,
        @Nullable String sha256,
        @Nullable String question) {}
