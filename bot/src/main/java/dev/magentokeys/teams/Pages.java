package dev.magentokeys.teams;

import java.util.ArrayList;
import java.util.List;

/** Lays pieces out on cards. Teams takes 80 KB a message; what is counted here are characters, of three bytes at most. */
final class Pages {

    private static final int CHARACTERS = 22_000;

    private Pages() {}

    /** @param most how many pages at most; what is longer is an accident, and ends in an ellipsis */
    static List<List<Piece>> of(List<Piece> pieces, int most) {
        List<List<Piece>> pages = new ArrayList<>();
        int size = 0;
        for (Piece piece : pieces) {
            size += piece.size();
            if (pages.isEmpty() || size > CHARACTERS) {
                pages.add(new ArrayList<>());
                size = piece.size();
            }
            pages.get(pages.size() - 1).add(piece);
        }
        if (pages.size() > most) {
            pages.subList(most - 1, pages.size()).clear();
            pages.add(Piece.text("…"));
        }
        return pages;
    }
}
