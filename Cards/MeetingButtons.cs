namespace TeamsSchakelpunt.Cards;

/// <summary>Which buttons a card about a casusbespreking has.</summary>
[Flags]
public enum MeetingButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Ik kom" and "Ik kan niet".</summary>
    Answer = 1,

    /// <summary>"Zet in mijn agenda".</summary>
    AddToCalendar = 2,

    /// <summary>"Start de bespreking".</summary>
    Record = 4,

    /// <summary>"Verzet".</summary>
    Move = 8,

    /// <summary>"Wie komen er?".</summary>
    People = 16,

    /// <summary>"Zeg af".</summary>
    Off = 32,

    /// <summary>"Bekijk dossier".</summary>
    OpenCase = 64,

    /// <summary>"Open de vergadering": the online meeting.</summary>
    Join = 128,

    /// <summary>"Waar gaat het over?": what the reader may see and the card does not show yet.</summary>
    About = 256,
}
