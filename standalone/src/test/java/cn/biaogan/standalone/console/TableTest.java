package cn.biaogan.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void countsAChineseCharacterAsTwoPlaces() {
        assertThat(Table.width("门户 ok（1）")).isEqualTo(12);
        assertThat(Table.width("· – …")).isEqualTo(5);
    }

    @Test
    void keepsItsColumnsInLine() {
        var table = new Table("部分", "pid").row("gateway", "1").row("门户网关", "22").toString();

        assertThat(table.lines()).containsExactly("部分      pid", "gateway   1", "门户网关  22");
    }
}
