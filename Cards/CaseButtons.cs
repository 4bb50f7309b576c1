namespace TeamsSchakelpunt.Cards;

/// <summary>Which buttons a case card has.</summary>
[Flags]
public enum CaseButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Ik pak dit op".</summary>
    PickUp = 1,

    /// <summary>"Hoort bij een ander".</summary>
    Forward = 1 << 1,

    /// <summary>"Vul aan".</summary>
    Supplement = 1 << 2,

    /// <summary>"Trek in".</summary>
    Withdraw = 1 << 3,

    /// <summary>"Gesprek gehad".</summary>
    Talk = 1 << 4,

    /// <summary>"Naar nazorg".</summary>
    ToAftercare = 1 << 5,

    /// <summary>"Gaat niet goed".</summary>
    NotGoingWell = 1 << 6,

    /// <summary>"Sluit de casus".</summary>
    Close = 1 << 7,

    /// <summary>"Heropen".</summary>
    Reopen = 1 << 8,

    /// <summary>"Andere eigenaar".</summary>
    OfferOwner = 1 << 9,

    /// <summary>"Stel een regisseur voor".</summary>
    ProposeRegisseur = 1 << 10,

    /// <summary>"Stop de regie".</summary>
    EndRegie = 1 << 11,

    /// <summary>"Nodig een partner uit".</summary>
    Invite = 1 << 12,

    /// <summary>"Ik doe mee".</summary>
    Join = 1 << 13,

    /// <summary>"Ik doe niet meer mee".</summary>
    Leave = 1 << 14,

    /// <summary>"Nieuwe notitie".</summary>
    AddNote = 1 << 15,

    /// <summary>"Nieuwe afspraak".</summary>
    AddAgreement = 1 << 16,

    /// <summary>"Bekijk met reden".</summary>
    BreakGlass = 1 << 17,

    /// <summary>"Inzage voor de jongere".</summary>
    Inzage = 1 << 18,

    /// <summary>"Verzoek van de jongere".</summary>
    YouthRequest = 1 << 19,

    /// <summary>"Plan een casusbespreking".</summary>
    PlanMeeting = 1 << 20,

    /// <summary>"Bekijk de casusbespreking".</summary>
    Meeting = 1 << 21,

    /// <summary>"Warme overdracht": offer one.</summary>
    OfferTransfer = 1 << 22,

    /// <summary>"Plan het overdrachtsgesprek".</summary>
    PlanTransferTalk = 1 << 23,

    /// <summary>"Overdrachtsgesprek gehad".</summary>
    HoldTransferTalk = 1 << 24,

    /// <summary>"Wij nemen deze op ons".</summary>
    AcceptTransfer = 1 << 25,

    /// <summary>"Geef de overdracht terug".</summary>
    ReturnTransfer = 1 << 26,

    /// <summary>"Trek de overdracht in".</summary>
    WithdrawTransfer = 1 << 27,

    /// <summary>"Kies wanneer je loslaat".</summary>
    LetGo = 1 << 28,
}
