package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    @ParameterizedTest
    @CsvSource({
        "alerts, STANDING",
        "Alerts on, ON",
        "alerts off, OFF",
        "alerts settings, SETTINGS",
        "alerts settings language=svenska, SETTINGS",
        "larm på, ON",
        "larm inställningar, SETTINGS",
        "avvisi disattiva, OFF",
        "警示 開啟, ON",
        "transfer, TRANSFER",
        "överlåtelse från anna till berta, TRANSFER",
        "passaggio da anna a berta, TRANSFER",
        "轉移 從 anna 到 berta, TRANSFER",
        "transfer from=anna to=berta, TRANSFER",
        "transfers, TRANSFERS",
        "passaggi, TRANSFERS",
        "transfer plan, PLAN",
        "transfer plan from anna to berta, PLAN",
        "plans, PLANS",
        "plan, PLANS",
        "plan p3, SHOW_PLAN",
        "plan done 3, TICK",
        "plan p2 klart 3, TICK",
        "計畫 完成 3, TICK",
        "piano annulla 3, UNTICK",
    })
    void isReadInEveryLanguage(String line, Order.What what) {
        assertThat(Order.read(line)).map(Order::what).contains(what);
        assertThat(Order.read("/magento-keys " + line)).map(Order::what).contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transfer the licence failed",
                "the transfer from anna to berta failed",
                "transfers are slow today",
                "alerts are coming all the time",
                "alerts on production are late",
                "plan is to move the licence",
                "plan done, but it still fails",
                "larm kommer hela tiden",
                "passaggio della licenza non riuscito",
                "keys",
                ""
            })
    void talkIsNoCommand(String line) {
        assertThat(Order.read(line)).isEmpty();
    }

    @Test
    void behindASlashItCanBeNothingElse() {
        assertThat(Order.read("/alerts onn")).map(Order::what).contains(Order.What.ALERTS_HELP);
        assertThat(Order.read("/transfer the licence")).map(Order::what).contains(Order.What.TRANSFER);
    }

    @Test
    void aPlanAndItsNumbersAreNamedInAnyOrder() {
        Order order = Order.read("plan P12 done 3, 4").orElseThrow();
        assertThat(order.plan()).contains("p12");
        assertThat(order.numbers()).containsExactly(3, 4);
    }
}
