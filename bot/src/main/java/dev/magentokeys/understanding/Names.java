package dev.magentokeys.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds persons named in a message: e-mail addresses; words with a capital that no lexicon knows; two to four Chinese
 * characters that begin with a family name and that no lexicon knows.
 */
final class Names {
    private static final String FAMILY_NAMES =
            "\u738B\u674E\u5F20\u5218\u9648\u6768\u9EC4\u8D75\u5434\u5468\u5F90\u5B59\u9A6C\u6731\u80E1\u90ED\u4F55\u6797\u9AD8\u7F57\u90D1\u6881\u8C22\u5B8B\u5510\u8BB8\u90D3\u97E9\u51AF\u66F9\u5F6D\u66FE"
                    + "\u8096\u7530\u8463\u6F58\u8881\u8521\u848B\u4F59\u4E8E\u675C\u53F6\u7A0B\u9B4F\u82CF\u5415\u4E01\u4EFB\u5362\u59DA\u6C88\u949F\u59DC\u5D14\u8C2D\u9646\u8303\u6C6A\u5ED6\u77F3\u91D1\u8D3E"
                    + "\u97E6\u590F\u4ED8\u65B9\u90B9\u718A\u767D\u5B5F\u79E6\u90B1\u4FAF\u6C5F\u5C39\u859B\u95EB\u6BB5\u96F7\u9F99\u9ECE\u53F2\u9676\u8D3A\u6BDB\u90DD\u987E\u9F9A\u90B5\u8983\u6B66\u94B1\u6234\u4E25"
                    + "\u83AB\u5B54\u5411\u5E38\u6E29\u5EB7\u65BD\u6D2A\u5C0F\u8001\u963F\u8D56\u8A79\u53E4\u5F20\u5E84\u6E38\u7C73\u5B97\u8BB8\u4F55";

    private static final Set<String> NAME_PARTICLES =
            Set.of("De", "Di", "Del", "Della", "Dal", "Dalla", "Da", "Lo", "La", "Van", "Von", "El");

    private static final Set<Meaning> BEFORE = EnumSet.of(Meaning.WAS, Meaning.FROM);
    private static final Set<Meaning> AFTER = EnumSet.of(Meaning.NOW, Meaning.TO);
    /** 的是叫由, which stand before a name. */
    private static final String PARTICLES = "\u7684\u662F\u53EB\u7531";

    /** 的, which follows whose something is, and 把將, which come before what somebody gives. */
    private static final String BEHIND = "\u7684\u628A\u5C07\u5C06";

    private static final int LONGEST_GIVEN_NAME = 4;

    private final Set<String> known;

    /** @param known words that are no names although they may begin a sentence */
    Names(Set<String> known) {
        this.known = known;
    }

    List<People.Mention> in(Message message) {
        List<People.Mention> mentions = new ArrayList<>();
        Values.emails(message.text().chars())
                .forEach(email -> mentions.add(new People.Mention(email.text(), email.start(), email.end())));
        Covered taken = Covered.by(message.terms());
        mentions.forEach(mention -> taken.add(mention.start(), mention.end()));
        List<int[]> words = Tokens.spans(message.text().chars()).stream()
                .filter(span -> !taken.touches(span[0], span[1]))
                .toList();
        capitals(message, words, mentions);
        chinese(message, words, mentions);
        mentions.sort(Comparator.comparingInt(People.Mention::start));
        return mentions;
    }

    private void capitals(Message message, List<int[]> words, List<People.Mention> mentions) {
        int start = -1;
        int end = -1;
        for (int[] word : words) {
            boolean next = start >= 0
                    && word[0] == end + 1
                    && " -'".indexOf(message.text().chars().charAt(end)) >= 0;
            boolean name = isCapital(message, word) || (next && isParticle(message, word));
            boolean joined = name && next;
            if (start >= 0 && !joined) {
                mentions.add(new People.Mention(message.text().quote(start, end), start, end));
                start = -1;
            }
            if (name) {
                start = joined ? start : word[0];
                end = word[1];
            }
        }
        if (start >= 0) {
            mentions.add(new People.Mention(message.text().quote(start, end), start, end));
        }
    }

    /** The "De" of "Chiara De Luca". */
    private static boolean isParticle(Message message, int[] word) {
        return NAME_PARTICLES.contains(
                Normalizer.normalize(message.text().quote(word[0], word[1]), Normalizer.Form.NFKC));
    }

    private boolean isCapital(Message message, int[] word) {
        String written = Normalizer.normalize(message.text().quote(word[0], word[1]), Normalizer.Form.NFC);
        return written.length() > 1
                && Character.isUpperCase(written.charAt(0))
                && written.substring(1).chars().allMatch(Character::isLowerCase)
                && !known.contains(message.text().chars().substring(word[0], word[1]));
    }

    private void chinese(Message message, List<int[]> words, List<People.Mention> mentions) {
        String chars = message.text().chars();
        int i = 0;
        while (i < words.size()) {
            int last = i;
            while (last + 1 < words.size()
                    && words.get(last + 1)[0] == words.get(last)[1]
                    && isHan(chars, words.get(last + 1))) {
                last++;
            }
            while (i < last && PARTICLES.indexOf(chars.charAt(words.get(i)[0])) >= 0) {
                i++;
            }
            int next = last + 1;
            for (int at = last; at > i; at--) {
                last = BEHIND.indexOf(chars.charAt(words.get(at)[0])) >= 0 ? at - 1 : last;
            }
            int start = words.get(i)[0];
            int end = words.get(last)[1];
            if (isHan(chars, words.get(i))
                    && last > i
                    && last - i < 4
                    && (isFamilyName(chars.charAt(start)) || isHandedOver(message, start, end))) {
                mentions.add(new People.Mention(message.text().quote(start, end), start, end));
            }
            i = next;
        }
    }

    static boolean isFamilyName(char first) {
        return FAMILY_NAMES.indexOf(first) >= 0;
    }

    /** Of "it was X, now it is Y" both are persons, whatever they are called. */
    private boolean isHandedOver(Message message, int start, int end) {
        boolean pair = message.hasAny(BEFORE) && message.hasAny(AFTER);
        boolean cued = message.terms().stream()
                .anyMatch(
                        term -> term.end() == start && (BEFORE.contains(term.sense()) || AFTER.contains(term.sense())));
        return pair
                && cued
                && end - start < LONGEST_GIVEN_NAME
                && message.text()
                        .chars()
                        .substring(start, end)
                        .chars()
                        .noneMatch(c -> known.contains(Character.toString(c)));
    }

    private static boolean isHan(String chars, int[] word) {
        return Han.is(chars.charAt(word[0]));
    }
}
