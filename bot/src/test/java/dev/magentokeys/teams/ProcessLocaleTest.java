package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.teams.testing.Payloads;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessLocaleTest {

    @Test
    void theLocaleOfAnActivityIsHandedOnBesideItAndNeverBecomesTheProcesss() {
        Locale before = Locale.getDefault();
        assertThat(locale(Payloads.message("hello"))).contains("sv-SE");
        assertThat(locale(Payloads.message("hello").put("locale", "zh-TW"))).contains("zh-TW");
        assertThat(locale(Payloads.message("hello").without(List.of("locale")))).isEmpty();
        assertThat(locale(Payloads.message("hello").putNull("locale"))).isEmpty();
        assertThat(locale(Payloads.message("hello").put("locale", 7))).isEmpty();
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    private static Optional<String> locale(JsonNode activity) {
        Entry.Admitted admitted = (Entry.Admitted) Doors.open(activity);
        assertThat(admitted.activity().getLocale()).isNull();
        return admitted.locale();
    }
}
