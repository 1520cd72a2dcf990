package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void paragraphsBreaksAndBlocksOfCodeBeginLines() {
        assertThat(Html.text("<p>Deploy failed:</p><pre><code>W:   - Downloading magento/module-company\n"
                        + "W: HTTP/2 403</code></pre><div>one<br>two</div>"))
                .isEqualTo("Deploy failed:\nW:   - Downloading magento/module-company\nW: HTTP/2 403\none\ntwo");
    }

    @Test
    void entitiesAreCharactersAndMarkupIsGone() {
        assertThat(Html.text("a&nbsp;&lt;b&gt; <b>c</b> <at id=\"0\">Anna</at> &amp; d"))
                .isEqualTo("a <b> c Anna & d");
    }

    @Test
    void plainTextStays() {
        assertThat(Html.text("one\ntwo")).isEqualTo("one\ntwo");
        assertThat(Html.text("")).isEmpty();
    }
}
