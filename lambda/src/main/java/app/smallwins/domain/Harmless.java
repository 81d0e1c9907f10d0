package app.smallwins.domain;

/** What a text may ask for that comes from a paired device: whatever takes nothing away and lets nobody in. */
final class Harmless {

    private Harmless() {}

    static boolean is(Command command) {
        return switch (command) {
            case Command.Undo _,Command.NotRight _,Command.ReviseWin _,Command.TakeOutWin _,Command.Reword _,Command.Redate _,Command.DeleteEverything _,Command.Forget _,Command.StopBeingPrivate _,Command.CancelReminders _,Command.ConnectPhone _,Command.DisconnectPhone _,Command.DisconnectEverything _,Command.ShareWin _,Command.ShareThatWin _,Command.EndShare _,Command.TakeLinksBack _,Command.TakeOutAffirmation _,Command.OfferJar _,Command.JoinJar _ ->
                false;
            case Command.Open _,Command.StartCorrecting _,Command.Unsure _,Command.RedateAhead _,Command.RedateVaguely _,Command.Plan _,Command.PeekIntoJar _,Command.Browse _,Command.Tell _,Command.TellOfDay _,Command.StartLogging _,Command.Recap _,Command.Count _,Command.KeepPrivate _,Command.RemindMe _,Command.ListReminders _,Command.AnswerPermission _,Command.TryAgain _,Command.Yes _,Command.No _,Command.DrawFromJar _,Command.ThenAndNow _,Command.KeepSpecial _,Command.ReadTrophies _,Command.HowOften _,Command.Threads _,Command.Another _,Command.Done _,Command.LogGratitude _,Command.HearGratitude _,Command.EncourageMe _,Command.CelebrateMe _,Command.AddAffirmation _,Command.HearAffirmations _,Command.TinyStep _,Command.Reflect _,Command.SetReward _,Command.HearReward _,Command.DidAnybodyCheer _,Command.SeeShares _,Command.SeeCheers _,Command.Help _,Command.Repeat _,Command.Stop _,Command.Unheard _,Command.SeeJar _,Command.Search _,Command.SeeTrophies _,Command.SeeNotes _,Command.PutBack _,Command.PromiseReward _,Command.SeeFriends _,Command.SeeShelf _ ->
                true;
        };
    }
}
