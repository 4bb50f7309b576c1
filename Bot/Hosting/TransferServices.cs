using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Transfers;
using TeamsSchakelpunt.Bot.Transfers.Views;

namespace TeamsSchakelpunt.Bot.Hosting;

/// <summary>Puts the warme overdracht together.</summary>
internal static class TransferServices
{
    public static IServiceCollection AddTransfers(this IServiceCollection services) => services
        .AddSingleton<OfferTransfer>()
        .AddSingleton<PlanTransferTalk>()
        .AddSingleton<HoldTransferTalk>()
        .AddSingleton<AnswerTransfer>()
        .AddSingleton<LetGo>()
        .AddSingleton<NextTransferStep>()
        .AddSingleton<ITopicCards, TransferCards>();
}
