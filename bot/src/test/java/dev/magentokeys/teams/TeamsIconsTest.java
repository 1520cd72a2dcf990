package dev.magentokeys.teams;

import static dev.magentokeys.teams.TeamsPapers.FOLDER;
import static dev.magentokeys.teams.TeamsPapers.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The two pictures of the app, as Teams demands them. */
class TeamsIconsTest {

    private final JsonNode manifest = read("manifest.json");

    @Test
    void theColourIconFillsItsSquareInTheAccentOfTheApp() throws IOException {
        BufferedImage icon = icon("/icons/color", 192);
        int accent = 0xff000000
                | Integer.parseInt(manifest.path("accentColor").asText().substring(1), 16);
        for (int corner :
                new int[] {icon.getRGB(0, 0), icon.getRGB(191, 0), icon.getRGB(0, 191), icon.getRGB(191, 191)}) {
            assertThat(corner).isEqualTo(accent);
        }
        assertThat(colours(icon)).contains(0xffffffff);
    }

    @Test
    void theOutlineIconIsWhiteOrTransparent() throws IOException {
        Set<Integer> colours = colours(icon("/icons/outline", 32));
        assertThat(colours).contains(0xffffffff).anyMatch(colour -> colour >>> 24 == 0);
        assertThat(colours).allMatch(colour -> colour >>> 24 == 0 || (colour & 0xffffff) == 0xffffff);
    }

    private BufferedImage icon(String pointer, int side) throws IOException {
        BufferedImage icon =
                ImageIO.read(FOLDER.resolve(manifest.at(pointer).asText()).toFile());
        assertThat(icon.getWidth()).isEqualTo(side);
        assertThat(icon.getHeight()).isEqualTo(side);
        return icon;
    }

    private static Set<Integer> colours(BufferedImage icon) {
        Set<Integer> found = new HashSet<>();
        for (int pixel : icon.getRGB(0, 0, icon.getWidth(), icon.getHeight(), null, 0, icon.getWidth())) {
            found.add(pixel);
        }
        return found;
    }
}
