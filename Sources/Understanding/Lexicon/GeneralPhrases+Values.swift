extension GeneralPhrases {
  static let values: [(Function, StaticString)] = [
    (
      .onAll,
      """
      on both | in both | on both of them | on all of them | on all of those | on each |
      on each one | on all | in each | in all of them | on everything | on each of them |
      for each | on all of those pizzas | on every one | for both of them | on both of those |
      in both of them | with both
      """
    ),
    (
      .delivery,
      """
      delivery | for delivery | delivered | have it delivered | home delivery | to be delivered
      | a delivery
      """
    ),
    (
      .pickup,
      """
      pickup | pick up | for pickup | for pick up | to go | takeaway | take away | takeout |
      take out | carryout | carry out | to takeaway | collect | collection | for takeaway |
      for take out | for takeout | to take away | to take out | for carry out | ill pick it up |
      pick it up | pick it up myself | ill collect it | a to go order | to go order |
      for collection | for carryout | a pickup | get it to go | come and get it | togo |
      grab and go | ill come get it | ill grab it | to carry out | make it to go | curbside
      """
    ),
    (
      .dineIn,
      """
      dine in | for here | eat in | eat here | dining in | to stay | eating in | eating here |
      a here order | sit in | stay in | im eating here | to eat here | have it here |
      for dine in | at a table | in house | to have here | to eat in | dine here | sit down |
      here please
      """
    ),
    (
      .card,
      """
      card | credit card | debit card | by card | credit | debit | with card | with a card |
      by credit card | visa | mastercard | amex | with my card | on card | on my card |
      apple pay | google pay | contactless | pay online | by debit | by credit | pay by card |
      pay with card | pay by credit card | card please | card payment | pay with a card |
      pay with my card | pay with credit card | pay with debit | pay with credit
      """
    ),
    (
      .cash,
      """
      cash | in cash | with cash | by cash | pay cash | cash on delivery | pay in cash |
      pay with cash | cash please | cod | cash payment | pay by cash
      """
    ),
    (
      .counter,
      """
      at the counter | pay at the counter | pay there | pay at counter | pay in store |
      pay in person | pay when i get there | pay on pickup | pay when i pick it up |
      pay on arrival | at the till | pay at the till | pay at the register | at the register |
      pay when i arrive | pay later | pay at pickup
      """
    ),
    (
      .asap,
      """
      asap | as soon as possible | right away | right now | immediately | as soon as you can |
      soonest | pronto | straight away | as fast as possible | as quickly as possible |
      a rush order | as fast as you can | whenever its ready | whenever it is ready | now please
      | as soon as its ready | the sooner the better | place a rush order |
      place a rush order for | a rush
      """
    ),
    (
      .nameIs,
      """
      my name is | name is | my names | the name is | names | under the name | under the name of
      | in the name of | call me | this is for | its for | put it under | under | name |
      i am called | im called | name for the order | the name for the order is | make it out to
      | make that for | make it for | name on the order is | the names | my name | order under
      """
    ),
    (
      .phoneIs,
      """
      my number is | phone number is | my phone number is | phone number | my phone is |
      number is | call me at | call me on | reach me at | phone | my phone number | my cell is |
      cell | telephone | text me at | mobile | my mobile is | my cell number is | contact number
      | contact me at | the number is | you can reach me at | my numbers | my number | phone is
      | my contact number is | text me on | ring me on
      """
    ),
    (
      .addressIs,
      """
      my address is | address is | the address is | address | my address | i live at | i am at |
      im at | were at | we are at | send it to | deliver to | deliver it to | delivered to |
      delivery to | bring it to | ship to | ship it to | deliver this to | deliver that to |
      have it delivered to | drop it off at | its going to | delivery address is |
      delivery address | deliver them to | deliver my order to | deliver the order to |
      send them to | send my order to | i live on | deliver everything to | deliver at |
      im staying at | please deliver to | i live in | send the order to | bring them to |
      deliver all of it to
      """
    ),
    (
      .codeIs,
      """
      promo code | coupon | coupon code | code | discount code | promotion code | voucher |
      promo | my code is | use code | the code is | code is | apply code | with code |
      i have a coupon | i have a code | voucher code | apply the code | promo code is |
      use promo code | use the code | i have a promo code | with the code | i have a voucher |
      apply promo code | apply coupon | use coupon | use voucher | offer code
      """
    ),
    (
      .allergic,
      """
      allergic to | im allergic to | i am allergic to | allergic | allergy to | an allergy to |
      intolerant to | i cant eat | i cannot eat | i cant have | i cannot have | allergies |
      allergy | i have an allergy to | i react to | sensitive to | im intolerant to | intolerant
      | i cant tolerate | i do not tolerate | i dont tolerate | reaction to |
      anaphylactic to | im sensitive to | were allergic to | i must avoid | i have to avoid |
      intolerance | is allergic to | cant have | cannot have | cant tolerate
      """
    ),
    (
      .dietIs,
      """
      i eat | i follow a | i keep | i only eat | we eat | we only eat | im on a | i am on a
      """
    ),
    (
      .noteIs,
      """
      note | a note | please note | special instructions | instruction | special request |
      tell the kitchen | tell the chef | leave a note | add a note | note for the kitchen |
      note to the driver | tell the driver | note for the driver | delivery instructions |
      add a note that | add a note saying | with a note | write on it | add note |
      note to the kitchen | let the kitchen know | let the driver know
      """
    ),
    (
      .day,
      """
      monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues |
      wed | thu | thurs | fri | sat
      """
    ),
    (
      .today,
      """
      today | tonight | this evening | this afternoon | this morning
      """
    ),
    (
      .tomorrow,
      """
      tomorrow | tmrw | tmr | tomorrow morning | tomorrow evening | tomorrow night
      """
    ),
    (
      .timeUnit,
      """
      minute | minutes | min | mins | hour | hours | hr | hrs | half an hour | an hour |
      quarter of an hour
      """
    ),
    (
      .amPm,
      """
      am | pm | a m | p m | oclock | in the morning | in the evening | in the afternoon |
      at night
      """
    ),
    (
      .noon,
      """
      noon | midday
      """
    ),
    (
      .midnight,
      """
      midnight
      """
    ),
    (
      .under,
      """
      under | below | less than | cheaper than | up to | at most | no more than | not more than
      | for less than | for under | within a budget of | max | maximum | budget of |
      my budget is | for at most | costs less than | that costs less than | costing less than |
      that cost less than | not over
      """
    ),
    (
      .dollar,
      """
      dollar | dollars | bucks | usd | euro | euros | pounds | quid
      """
    ),
    (
      .percent,
      """
      percent
      """
    ),
    (
      .numberSign,
      """
      number
      """
    ),
    (
      .anything,
      """
      anything | any thing | any dishes | any items | any food | any options
      """
    ),
    (
      .something,
      """
      something | some thing | sth | somethin | smth | something thats | something that is
      """
    ),
  ]

  static let noise: [(Function, StaticString)] = [
    (
      .filler,
      """
      please | pls | plz | plse | uh | um | uhm | er | erm | ah | hmm | hm | mm | oh | just |
      really | actually please | kindly | maybe | perhaps | too | there | here | nice | good old
      | great | delicious | tasty | yummy | lovely | fresh | freshly | famous | amazing |
      wonderful | awesome | refreshing | big old | regular old | single one | well | so | okay |
      ok | alright then | all i | simply | basically | quick | quickly | today please | now |
      today | for today | for tonight | tonight | again | still | lol | haha | guys | man | dude
      | buddy | bro | sir | maam | miss | boss | mate | friend | me | us | it is | its |
      the following | following | able | possible | if possible | if you can | if you could |
      if you dont mind | if thats okay | if thats ok | if thats possible | if i could | if i can
      | if i may | i guess | i think | i believe | i suppose | lets see | let me see |
      let me think | im thinking | you know | do me a favor | a favor | favor | would be good |
      could you please | can you please | please can you | i was wondering if | i was wondering
      | was wondering | can you do that | could you do that | is that possible | is that ok |
      is that okay | can you do it | is that alright | if thats alright | though | tho | anyway
      | anyways | btw | by the way | first | firstly | next | finally | lastly | secondly |
      second of all | one thing | for starters please | a quick | quick question |
      i have a question | one question | a question | got a question | honestly | seriously |
      super | very | quite | pretty | kinda | sorta | kind of | sort of | definitely do |
      certainly | probably | possibly | obviously | essentially | out | up | down | back | over
      | around here | altogether | together | in total | total of | all up | at the moment |
      right | then | than | while youre at it | when you get a chance | when you can | dear |
      this time | for now | at this time | for a change | once | once more | some more of |
      let you know | do you think you can | do you think you could | would you mind |
      do you mind | would it be ok | is it ok | is it okay | would it be okay | is it possible |
      would it be possible | any chance | is there any chance | by any chance | by chance |
      happen to | go and | come | so much | a lot | very much | much | i really | thatd be great
      | that would be great | that would be good | would be nice | that would be nice |
      would be lovely | thatd be nice | that would be lovely | itd be great | it would be great
      | my friend | my good man | folks | everyone here | everybody | all of us | the two of us
      | my wife | my husband | my son | my daughter | my kid | my kids | my mom | my dad |
      my girlfriend | my boyfriend | my partner | my boss | my coworker | my colleague |
      a friend | my brother | my sister | my family | the kids | the family | the team |
      the office | hope you are well | hope youre well | pardon me | excuse me |
      sorry to bother you | to start off | start off | to begin | begin | to begin with |
      first of all | for real | indeed please | as usual | as always | as well please |
      also please | on top please | as possible | good sir | not bad | fine thanks | im good |
      im fine | im well | doing well | im doing well | worth of | each please | to be | be |
      being | them please | an order | the order please | place an order | in my order |
      put in my order | put an order in | put in an order | a order | the usual way | way |
      as is | ready | total please | for takeaway please | online | on the menu | from the menu
      | off the menu | from your menu | available | of yours | if available | if you have it |
      if you have them | if you have any | it sounds good | sounds good to me | sounds delicious
      | sounds yummy | it looks good | they look good | i want it | want it | id like it |
      i would like it | i need it | need it | i want that | id like that | i want them |
      id like them | i would like that | i would like them | i need that | i need them |
      have it be | be sure | be sure to | be sure its | sure to | sure its | make sure to |
      make sure you | make sure they | make sure there is | for it | whichever one |
      its important | its important you | important | sized one | am | pm please | also |
      anymore | any more | any longer | no longer | place a | place an | place my | place the
      """
    )
  ]
}
