package dev.magentokeys.evidence;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a page that only say why cached metadata was used: what stands there did not fail the run. */
final class Trail {
    private final List<int[]> stretches = new ArrayList<>();

    Trail(List<Hit> hits) {
        int message = -1;
        for (Hit hit : hits) {
            if (hit.rule().words().equals("loaded from the local cache")) {
                stretches.add(new int[] {Marks.cachedFrom(hit, message), hit.start()});
            } else if (!hit.rule().mark()) {
                message = hit.start();
            }
        }
    }

    boolean isCachedOnly(Hit hit) {
        return stretches.stream().anyMatch(stretch -> hit.start() >= stretch[0] && hit.end() <= stretch[1]);
    }
}
