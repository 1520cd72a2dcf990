package dev.magentokeys.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCommandTest {

    @ParameterizedTest
    @CsvSource({
        "check, /check",
        "Check, /check",
        "/status, /status",
        "help, /help",
        "how, /how",
        "how create-keys, /how create-keys",
        "why keys-missing, /why keys-missing",
        "why undetermined, /why undetermined",
        "change 3, /change 3",
        "change keyInUse, /change keyInUse",
        "language svenska, /language svenska"
    })
    void wordsOfRecordAreCommandsAmongTalkToo(String typed, String heard) {
        assertThat(TypedCommand.amongTalk(typed)).contains(heard);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why is that",
                "how do I create keys",
                "change of owner",
                "check commands",
                "help me with the keys",
                "restart the deployment failed",
                "hello"
            })
    void talkThatBeginsLikeACommandIsTalk(String typed) {
        assertThat(TypedCommand.amongTalk(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "check 403 since Anna left, 403 since Anna left",
        "how do I create keys, /how do I create keys",
        "back, /back"
    })
    void behindASlashCommandTheFirstWordDecides(String typed, String heard) {
        assertThat(TypedCommand.of(typed)).contains(heard);
    }
}
