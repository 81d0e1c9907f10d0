package app.smallwins.speech;
public sealed interface Retold {
    record Sentence(String text) implements Retold {
    }
    record Quoted(String words) implements Retold {
    }
}
