package cn.biaogan.seeded.domain;

final class WithASetter {

    private String name = "";

    void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
