namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>What a professional wants with a message (section 10 of the domain).</summary>
public enum Intent
{
    Onbekend,
    Meld,
    Wie,
    Contact,
    Casus,
    MijnCasussen,
    Plan,
    Regisseur,
    Afspraak,
    Sluit,
    Overdracht,
    Knelpunt,
    Rapportage,
    Help,
    Koppel,
    Ontkoppel,
    OverzichtKanalen,
    ImportOverstap,
    Inzage,
    MijnGegevens,
    BeheerContacten,
    ImportContacten,
    ExportContacten,
    ExportLogboek,
    OverzichtVerantwoordelijkheden,
    OverzichtWijzigingen,
    OverzichtBewaartermijnen,
    OverzichtKnelpunten,
}
