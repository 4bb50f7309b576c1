using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Says one line of a timeline.</summary>
internal static class TimelineWords
{
    public static Cards.TimelineEntry Say(TimelineEntry entry, CaseWords words)
    {
        var partner = entry.Partner is { } key ? words.NameOf(key) : "een partner";
        var reason = entry.Reason is { Length: > 0 } given ? $" Reden: {ForwardReasons.LabelOf(given)}." : "";
        return new Cards.TimelineEntry(CaseWords.Local(entry.At), entry.By.Name, entry.Kind switch
        {
            TimelineKind.Raised when entry.By.Partner is null => $"Signaal gemeld. De melder is nog niet bevestigd als collega. Eerste contact: {partner}.",
            TimelineKind.Raised => $"Signaal gemeld. Eerste contact: {partner}.",
            TimelineKind.PickedUp => "Heeft dit opgepakt.",
            TimelineKind.LeftToColleague => $"Een collega van {partner} pakt het op.",
            TimelineKind.Forwarded => $"Doorgestuurd naar {partner}.{reason}",
            TimelineKind.SentToCoordinator => $"De coördinator kiest wie begint.{reason}",
            TimelineKind.Assigned => $"{partner} is nu het eerste contact.",
            TimelineKind.Rerouted => $"Aangevuld. {partner} is nu het eerste contact.",
            _ => "Heeft het signaal aangevuld.",
        });
    }
}
