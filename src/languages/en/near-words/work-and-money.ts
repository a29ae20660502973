/** Words for work, talks, trade and money: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_WORK_AND_MONEY: readonly string[] = `
jobs posts positions places employment layoffs workers
lay shed cut dismiss rid lose redundancies layoffs jobs
strike walkout stoppage industrial action stay stayed home
boycott shun absent stay away
protest demonstrate rally march picket
negotiate talks bargain discussions dialogue negotiating table meet
meeting summit talks conference gathering session encounter
agree deal accord agreement pact treaty contract settlement
contract deal sign tied
truce ceasefire armistice halt
war conflict fighting hostilities battle combat front
exchange swap handed traded
return back resume restart reopen
leave exit withdraw pull out quit departure
arrive reach land come landed
travel fly go visit trip journey head
move relocate transfer shift
begin start launch commence open kick first
end finish conclude stop over cease complete
delay postpone defer push put off later
cancel scrap axe drop abandon call off
continue go stay remain last keep
remain stay keep still
close shut shutter closure end
open inaugurate launch start
build construct erect construction work
buy purchase acquire bought take pay paid
sell sold sale buyer dispose
buy sell bought sold purchase sale deal
award prize give grant compensation
compensation damages payout award pay
fine penalty levy punish
pay wage salary earn income paid money remuneration
price cost worth fetch value charge paid bill
rise increase climb grow go gain jump up surge soar higher
fall drop decline decrease slip down sink slide slow lower less
cut reduce lower slash trim decrease
raise lift increase hike up
halve half fifty
double twice twofold
inflation prices consumer cost
unemployment jobless joblessness work
interest rate borrowing key costs
bankrupt insolvent bankruptcy insolvency collapse administration
debt owe liabilities borrowings loan
profit earnings income surplus
loss deficit losses shortfall red
revenue turnover sales income
shares stock equity listing flotation float listed ipo
budget spending finances
tax duty levy tariff customs
import export trade shipment
aid help assistance support relief
money funds cash sum million
poor needy poverty
rich wealthy
`
  .trim()
  .split("\n");
