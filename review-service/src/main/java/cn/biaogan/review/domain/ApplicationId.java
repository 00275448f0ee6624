package cn.biaogan.review.domain;

/** An enterprise's application in one cycle, as application-service names it. */
public record ApplicationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
