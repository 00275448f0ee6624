package cn.biaogan.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.supervise.Status.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTest {

    static Line line(Endpoint endpoint, long pid, boolean well, long kibibytes) {
        return new Line(endpoint, Optional.of(pid), endpoint.defaultPort(), well, kibibytes, false);
    }

    @Test
    void countsTheMemoryOfASharedProcessOnce() {
        var status = new Status(List.of(
                line(Endpoint.GATEWAY, 7, true, 307_200),
                line(Endpoint.REVIEW, 7, true, 307_200),
                line(Endpoint.STORE, 8, true, 102_400)));

        assertThat(status.table().lines())
                .containsExactly(
                        "部分 part                进程 pid  端口 port  状态 health  内存 memory",
                        "gateway    门户网关      7         8080       正常 UP      300 MiB",
                        "review     专家评审服务  7         8103       正常 UP      同上 shared",
                        "store      文档数据库    8         27117      正常 UP      100 MiB",
                        "合计 total: 400 MiB");
        assertThat(status.allWell()).isTrue();
    }

    @Test
    void showsWhatIsDown() {
        var status = new Status(List.of(
                line(Endpoint.GATEWAY, 7, false, 1024),
                new Line(Endpoint.KAFKA, Optional.empty(), 9192, false, 0, false)));

        assertThat(status.table()).contains("异常 DOWN", "–");
        assertThat(status.allWell()).isFalse();
    }

    @Test
    void doesNotBlameAServerThatRunsElsewhere() {
        var status = new Status(List.of(new Line(Endpoint.STORE, Optional.empty(), 27117, false, 0, true)));

        assertThat(status.table()).contains("外部 elsewhere");
        assertThat(status.allWell()).isTrue();
    }
}
