package cn.biaogan.files.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of files that can be told by their content; whoever takes files chooses among them. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg|jpeg"),
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls");

    private final String mediaType;
    /** Alternatives of a regular expression. */
    private final String extensions;

    FileKind(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Endings of a file's name, without the dot. */
    public List<String> extensions() {
        return List.of(extensions.split("\\|"));
    }

    /** Whether it is an archive inside. */
    public boolean packed() {
        return this == OFD || this == DOCX || this == XLSX || this == PPTX;
    }

    /** Whether there is a picture of it. */
    public boolean drawn() {
        return this == PDF || this == PNG || this == JPEG;
    }

    /** The kind a name claims. */
    public static Optional<FileKind> named(FileName name) {
        return Arrays.stream(values())
                .filter(kind -> name.extension().matches(kind.extensions))
                .findFirst();
    }

    /** The kind of a media type. */
    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
