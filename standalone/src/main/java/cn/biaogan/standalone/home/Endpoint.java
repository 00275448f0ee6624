package cn.biaogan.standalone.home;

/** What listens on a port of this machine, and the variable that moves it. */
public enum Endpoint {
    GATEWAY("gateway", "门户网关", 8080),
    APPLICATION("application", "企业申报服务", 8101),
    RECOMMENDATION("recommendation", "审核推荐服务", 8102),
    REVIEW("review", "专家评审服务", 8103),
    PUBLICATION("publication", "公示公告服务", 8104),
    MONITORING("monitoring", "运行监测服务", 8105),
    EXCHANGE("exchange", "数据交换服务", 8106),
    KEYCLOAK("keycloak", "统一身份认证", 8180),
    KAFKA("kafka", "事件总线", 9192),
    STORE("store", "文档数据库", 27117);

    private final String word;
    private final String chinese;
    private final int defaultPort;

    Endpoint(String word, String chinese, int defaultPort) {
        this.word = word;
        this.chinese = chinese;
        this.defaultPort = defaultPort;
    }

    /** Name in commands, files and URLs. */
    public String word() {
        return word;
    }

    public String chinese() {
        return chinese;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that moves it. */
    public String variable() {
        return "BIAOGAN_PORT_" + name();
    }

    /** One of the seven that the services' process opens. */
    public boolean isService() {
        return compareTo(EXCHANGE) <= 0;
    }
}
