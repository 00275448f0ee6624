package cn.biaogan.publication.joint.domain;

/** The two ministries that run the programme together (notice, head). */
public enum Ministry {
    /** 市场监督管理总局 (formerly 质检总局). */
    SAMR,
    /** 工业和信息化部. */
    MIIT;

    /** @throws JointRejection.MinistryOnly when the organisation is neither of the two */
    public static Ministry of(String organisation) {
        return switch (organisation) {
            case "samr" -> SAMR;
            case "miit" -> MIIT;
            default -> throw new JointRejection.MinistryOnly();
        };
    }
}
