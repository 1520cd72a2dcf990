package dev.magentokeys.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The forms of a layer in the order of their letters. From any place of a text the range of the forms that begin like it becomes
 * narrower with each letter, so tens of thousands of forms need no more than themselves.
 */
final class Forms<T> {
    private final String[] forms;
    private final List<T> senses;

    /** What is told of a form that stands in a text. */
    interface Found<T> {
        void at(int end, T sense);
    }

    Forms(Map<String, T> senseByForm) {
        forms = senseByForm.keySet().toArray(String[]::new);
        Arrays.sort(forms);
        senses = Stream.of(forms).map(senseByForm::get).toList();
    }

    /** Tells every form that begins at this place of the text, the shortest first. */
    void beginningAt(int begin, String text, Found<T> found) {
        int low = 0;
        int high = forms.length;
        for (int end = begin; end < text.length() && low < high; end++) {
            int depth = end - begin;
            char letter = text.charAt(end);
            low = first(low, high, depth, letter);
            high = first(low, high, depth, letter + 1);
            if (low < high && forms[low].length() == depth + 1) {
                found.at(end + 1, senses.get(low));
                low++;
            }
        }
    }

    /** Of forms that are longer than the depth and alike up to it: the first whose letter there is this one or a later. */
    private int first(int from, int to, int depth, int letter) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (forms[middle].charAt(depth) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
