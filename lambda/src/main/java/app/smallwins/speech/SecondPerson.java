package app.smallwins.speech;
import java.util.Locale;
public final class SecondPerson {
    public static SecondPerson of(Locale locale) {
        return new SecondPerson();
    }
    public Retold retell(String said) {
        return new Retold.Quoted(said);
    }
}
