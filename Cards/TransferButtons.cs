namespace TeamsSchakelpunt.Cards;

/// <summary>Which buttons the card of a warme overdracht has.</summary>
[Flags]
public enum TransferButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Plan het gesprek", or another day once it is planned.</summary>
    Plan = 1,

    /// <summary>"Gesprek gehad".</summary>
    Hold = 1 << 1,

    /// <summary>"Wij nemen deze op ons".</summary>
    Accept = 1 << 2,

    /// <summary>"Geef terug".</summary>
    Return = 1 << 3,

    /// <summary>"Trek in".</summary>
    Withdraw = 1 << 4,

    /// <summary>"Bied opnieuw aan".</summary>
    OfferAgain = 1 << 5,

    /// <summary>"Kies een dag", or another day.</summary>
    LetGo = 1 << 6,

    /// <summary>"Ik laat los".</summary>
    Leave = 1 << 7,

    /// <summary>"Bekijk dossier".</summary>
    OpenCase = 1 << 8,
}
