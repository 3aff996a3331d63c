extension GeneralPhrases {
  static let verbs: [(Function, StaticString)] = [
    (
      .want,
      """
      want | wanna | wanted | wants | wanting | need | needs | needed | would like | would love
      | id like | id love | like | love | prefer | wish | crave | craving | hankering |
      in the mood for | feel like | feeling like | looking for | how about | what about |
      do you think i can | do you think i could | in need of | is it possible to |
      would it be possible to | mind if i | do you mind if i | gimme | gimmie | put me down for
      | sign me up for | hook me up with | set me up with | start me off with | start with |
      id die for | i could go for | could go for | could use | i could use | dying for | fancy |
      ill do | well do | can you do | could you do | lets do | i choose | ill choose | i pick |
      ill pick | settle for | opt for | id say | hit me with | treat me to | treat myself to |
      rather have | would rather | i select | ill be having | be having | is fine | is good |
      will do | would be great | will be | would be | should be | that will be | that would be |
      order is for | my order is | order for
      """
    ),
    (
      .get,
      """
      get | getting | got | have | having | take | taking | order | ordering | try | trying |
      grab | grabbing | buy | buying | give | give me | giving | bring | bring me | bringing |
      go | going | gonna | purchase | reserve | hand me | pass me | begin | start | send |
      send me | fix me | make me | making | serve | go ahead with | eat | drink | pick | choose
      | use | prepare | whip up | cook | cook me | ring up | ring me up for
      """
    ),
    (
      .add,
      """
      add | put | include | throw in | toss in | throw | toss | tack on | add on | put on |
      put in | stick | drop in | pop in | add in | place on | slap | also add | please add |
      adding | add to it | add also | put down | mix in | fill
      """
    ),
    (
      .remove,
      """
      remove | delete | drop | scratch | lose | get rid of | take away | take out | take off |
      erase | forget | forget about | cancel | cancel the | never mind the | nevermind the |
      scrap | subtract | kill | skip on | take back | dump | eliminate | clear | empty |
      remove the | changed my mind about | un add | pull | cut out | strip | uncheck
      """
    ),
    (
      .takeOff,
      """
      off | away
      """
    ),
    (
      .change,
      """
      change | modify | update | turn | convert | adjust | edit | alter | set | upgrade |
      downsize | upsize | bump
      """
    ),
    (
      .swap,
      """
      swap | replace | switch | substitute | sub | exchange | swap out | sub out | switch out |
      trade | subbing
      """
    ),
    (
      .make,
      """
      make | make it | make that | make them | make those | make this | make both | make sure |
      make sure its | make sure that its | make it a | make that a | have it | do it | have that
      | make sure that
      """
    ),
    (
      .insteadOf,
      """
      instead of | rather than | in place of | in lieu of | replacing |
      in exchange for | in stead of
      """
    ),
    (
      .instead,
      """
      instead | rather
      """
    ),
    (
      .correction,
      """
      no wait | wait no | wait | actually | i mean | i meant | or rather | scratch that | sorry
      | oops | my bad | hmm no | on second thought | on second thoughts | correction |
      no actually | actually no | no no | no sorry | sorry no | let me change that | strike that
      | hang on | hold up | no hold on | wait actually | i changed my mind | or maybe |
      better yet | forget that
      """
    ),
    (
      .pay,
      """
      pay | paying | use my | charge | put it on | settle | check
      """
    ),
    (
      .see,
      """
      see | view | show | show me | look at | read | tell | tell me | explain | list | display |
      hear | describe | check out
      """
    ),
    (
      .deliverVerb,
      """
      deliver | delivered | bring it | ship | send it | drop it off | delivering
      """
    ),
    (
      .know,
      """
      know | knows | wondering | wonder | curious | ask | question | understand
      | id like to know | i would like to know | want to know | wanna know
      """
    ),
  ]

  static let acts: [(Function, StaticString)] = [
    (
      .yes,
      """
      yes | yeah | yep | yup | yea | yah | ya | sure | ok yes | correct | right | exactly |
      absolutely | definitely | certainly | of course | sounds good | sounds great | looks good
      | looks great | looks right | looks correct | all good | thats right | thats correct |
      that is right | that is correct | its right | it is right | its correct | it is correct |
      yes please | yes thats right | go ahead | go for it | do it | place it | confirm |
      confirmed | i confirm | affirmative | yes it is | yes it does | yes i am | yes i do |
      yes that | thats perfect | perfect | sounds right | sounds perfect | please do |
      place the order | sure thing | place my order | place order | submit | submit it |
      submit the order | that works | works for me | fine by me | thats fine | that is fine |
      agreed | deal | for sure | totally | indeed | uh huh | mhm | aye | everything is correct |
      everything is right | everything is fine | everything looks good |
      everything looks correct | everything looks great | you got it | got it right |
      yes i would | sure is | it does | they do | they are | order it | book it | lets do it |
      lets go | im sure | im happy with that | good to go | ready to go | proceed |
      you can proceed | go on | looks fine | all correct | all right | alright |
      thats what i want | thats what i wanted | thats what id like | thats my order | bingo |
      thats good | that is good | its good | it is good | theyre good | good | very good |
      great yes | okey | y | k | yessir | yes sir | yes maam | please place it | thats great |
      all details are correct | i agree | all the details are correct | the order is correct |
      my order is good | thats the one | accept
      """
    ),
    (
      .no,
      """
      nope | nah | no thanks | no thank you | negative | not yet | not really | not now | no way
      | not quite | nay | not right | not correct | thats wrong | that is wrong |
      thats not right | thats not correct | its not correct | its wrong | no its not correct |
      incorrect | wrong | dont place it | not at all | do not place it | absolutely not | dont |
      do not | i dont think so | not today | no its not | naw | dont do that | dont do it |
      hold off | no thats wrong | no not yet | im good thanks | i dont want that |
      that isnt right | that is not right | that is not correct | it isnt right | not that
      """
    ),
    (
      .checkout,
      """
      checkout | check out | thats all | thats it | that is all | that is it | thats everything
      | thatll be all | that will be all | thatll be it | that will be it | thatll do it |
      that will do it | thats it then | thatll do | that will do | im done | i am done |
      were done | we are done | all done | done | im finished | finished | finish |
      finish my order | finish order | complete my order | complete the order | im all set |
      all set | were all set | im ready to pay | ready to pay | ready to order |
      ready to check out | ready to checkout | proceed to checkout | close my tab | close out |
      ring me up | ring it up | nothing more | no more | id like to pay | i want to pay |
      can i pay | i would like to pay | pay now | let me pay | the bill | bill please |
      the check | check please | nothing else thanks | just that | just this | only that |
      that will be everything | that would be all | that would be it | be all |
      thats my whole order | thats the order | thats all for today | thats all for now |
      that is everything | finalize | finalise | wrap it up | im good to go | thats about it |
      think thats it | think thats all | wraps it up | that does it | nothing else for me |
      no thats all | no thats it | thats all i need | thats all i want | thats it for me |
      thats all for me | order now | finish up | wrap up | settle up | id like to check out |
      lets check out | to checkout | ready to place my order | to check out |
      ready to place the order | ready to finish
      """
    ),
    (
      .review,
      """
      whats in my cart | what is in my cart | show my cart | show me my cart | whats in my order
      | my total | what is in my order | what do i have | what have i ordered | what did i order
      | show my order | show me my order | read my order | read back my order | read it back |
      read that back | review | review my order | review the order | repeat my order |
      whats my total | what is my total | whats the total | what is the total | the total |
      total please | view cart | view my cart | see my cart | view my order | see my order |
      how much is it | how much is that | how much is it all | grand total | how much do i owe |
      what do i owe | how much will it be | how much will that be | go over my order |
      how much is my order | how much does it come to | how much is everything | check my order
      | what does it come to | what have i got | what have i got so far | what do i have so far
      | order so far | my order so far | summary | order summary | whats on my order |
      check my cart | what is on my order | what is in the cart | whats in the cart |
      cart contents | list my order | how much so far | total so far | whats my order |
      what is my order | current order | running total | how much altogether | how much in total
      | repeat the order | read the order back | what am i getting | whats in my basket |
      what is in my basket | show the cart | show cart | show me the cart | show basket |
      repeat the order back | read me my order | go over the order | show me what i have |
      how much is the total | how much is the order | price of my order | whats in my bag
      """
    ),
    (
      .cancel,
      """
      cancel | cancel everything | cancel my order | cancel the order | cancel order | cancel it
      | cancel that | cancel it all | cancel all | forget it | forget the whole thing |
      forget everything | abort | call it off | cancel this order | cancel that order |
      drop the order | scrap the order | cancel this | i want to cancel | id like to cancel |
      scrap everything | forget the order | cancel the whole order | cancel the whole thing |
      forget the whole order | i changed my mind about the order
      """
    ),
    (
      .restart,
      """
      start over | start again | start from scratch | clear my cart | clear the cart |
      empty my cart | empty the cart | remove everything | delete everything | clear everything
      | clear cart | reset | new order | start a new order | empty cart | take everything off |
      clear my order | clear the order | remove all | remove all items | remove them all |
      delete all | empty my basket | clear my basket | remove it all | wipe my cart |
      drop everything | empty the basket | clear it all | remove all of it | remove all of them
      | start fresh | empty my order | remove all the items | scratch everything
      """
    ),
    (
      .undo,
      """
      undo | undo that | undo it | undo the last one | go back | revert | take that back |
      undo last | roll back | take it back | undo the last change | undo my last change |
      put it back | i didnt mean that | reverse that | undo the last thing
      """
    ),
    (
      .status,
      """
      wheres my order | where is my order | status | order status | status of my order |
      track my order | is my order ready | is it ready | is it ready yet | is my food ready |
      hows my order | track order | how is my order | when will it be ready |
      when will my order be ready | how much longer | how long until its ready | wheres my food
      | where is my food | check on my order | whens it ready | whats the status |
      what is the status | check my order status | wheres my delivery | eta |
      whats the status of my order | what is the status of my order | how long till its ready |
      is my order on its way | is it on its way | has my order shipped | is my order done |
      where is my delivery | wheres my stuff | how is my order doing | hows my order doing |
      when will my food arrive | when will it arrive | has my order left |
      is my order on the way
      """
    ),
    (
      .help,
      """
      help | help me | i need help | can you help me | can you help | what can you do |
      how does this work | what can i say | how do i order | instructions | im confused |
      i am confused | how do i use this | i dont know what to do | what are my options here |
      how can you help | what do i do | how to order
      """
    ),
    (
      .human,
      """
      human | real person | a person | a human | person please | talk to a person |
      talk to a human | agent | speak to a person | speak to a human | speak with a person |
      speak to someone | talk to someone | a real person | customer service | customer support |
      representative | operator | live agent | speak to a manager | talk to a manager |
      the manager | manager | staff member | talk to staff | real human | actual person |
      actual human | someone real | live person | speak with someone | talk with someone |
      speak to an agent | talk to an agent | a human please | an employee | speak with a human |
      talk with a person | talk with a human | member of staff | get me a person |
      speak to the manager | talk to the manager | connect me to a person |
      connect me to someone | talk to a real person | speak to a real person |
      someone from your team | support agent
      """
    ),
    (
      .greet,
      """
      hi | hello | hey | howdy | good morning | good afternoon | good evening | good day |
      greetings | hiya | yo | heya | hi there | hello there | hey there | how are you |
      how are you doing | how are you today | sup | hullo | hows it going | whats up |
      how is it going | hows everything | how do you do | how are things | how are you tonight |
      how are you doing today | how are you this morning | good to see you |
      how are you this evening | morning | evening | afternoon | hey bot | hi bot | hello bot |
      nice to meet you | how you doing | how are you this afternoon | how have you been | gday
      """
    ),
    (
      .thank,
      """
      thanks | thank you | thx | ty | thank you so much | thanks so much | thanks a lot |
      many thanks | cheers | i appreciate it | appreciate it | thank you very much |
      thanks very much | much appreciated | tysm | thanks much | thanks a bunch | thank u |
      i would appreciate it | appreciated | thanks again | thanks a million | thank you kindly |
      i appreciate that | youre the best | you are the best | thanks for your help |
      thank you for your help | thanks for double checking | bless you
      """
    ),
    (
      .bye,
      """
      bye | goodbye | good bye | see you | see ya | see you later | bye bye | have a great day |
      have a good day | have a nice day | have a good one | take care | later | good night |
      have a great one | cya | farewell | have a great evening | have a good evening |
      have a good night | have a wonderful day | so long | have a lovely day | talk to you later
      | have a great night | have a nice evening | until next time | enjoy your day |
      have a nice night | catch you later | see you soon | ttyl
      """
    ),
    (
      .repeatMessage,
      """
      repeat | repeat that | say that again | come again | what did you say | pardon | say again
      | sorry what | what was that | can you repeat that | could you repeat that |
      i didnt catch that | repeat please | say it again | excuse me what | what was the question
      | i didnt get that | one more time | didnt hear you | i missed that | again please |
      repeat the question | can you say that again
      """
    ),
    (
      .repeatOrder,
      """
      same again | the usual | my usual | same as last time | same order | same as before |
      the same order | repeat my last order | my last order again | same thing as last time |
      order the same again | the same as last time | reorder | my usual order |
      same order as last time | repeat last order | what i had last time | the same again |
      usual please | order again | what i ordered last time | same thing again |
      the same thing as last time | repeat my previous order | my regular order
      """
    ),
    (
      .repeatItem,
      """
      another one | one more | one more of those | one more of that | another of those |
      another of the same | same thing | one more please | make it another |
      another one of those | one more like that | one more like it | one more of the same |
      another one please | another please | another of that | again the same | one more of them
      | another round | the same | one of the same
      """
    ),
    (
      .menuNoun,
      """
      menu | the menu | your menu | menus | a menu | full menu | whole menu | entire menu |
      the full menu
      """
    ),
    (
      .showMenu,
      """
      show me the menu | show the menu | see the menu | whats on the menu | what is on the menu
      | menu please | what do you have | what do you sell | what do you serve |
      what do you offer | what do you got | what are my options | what can i get |
      what can i order | what can i have | what have you got | what else do you have |
      what all do you have | view the menu | look at the menu | browse the menu |
      what kind of food do you have | what food do you have | list everything | list the menu |
      what are my choices | what is there | whats there | what is available | whats available |
      what can i get here | what can i eat | what can i drink here | what do you have here |
      read the menu | whats for lunch | whats for dinner | whats for breakfast |
      what do you guys have | what items do you have | what do yall have |
      what products do you have | what is on offer | whats on offer | show menu |
      what kinds of things do you have | what sort of food do you have | open the menu |
      the menu please
      """
    ),
    (
      .recommend,
      """
      recommend | recommendation | suggest | suggestion | whats good | what is good |
      whats good here | any ideas | what do you recommend | what would you recommend |
      what should i get | what should i have | what should i order | what should i try |
      any recommendations | any suggestions | popular | best | what is popular | whats popular |
      most popular | best seller | best sellers | bestseller | favorite | favourite |
      whats your favorite | what is your favorite | what do you suggest | whats the best |
      what is the best | what do people like | what do people order | i dont know what to get |
      specialty | i dont know what i want | not sure what to get | not sure what i want |
      cant decide | specials | help me choose | help me decide | help me pick |
      what is your best | whats your best | inspire me | i cant decide | what goes well with |
      whats tasty | what is tasty | whats yummy | what is everyone getting | whats nice |
      what is nice | what would you get | what would you have | what would you order |
      whats delicious | whats your most popular | what is your most popular | crowd pleaser |
      im undecided | im not sure what i want | im not sure what to get | whats hot
      """
    ),
    (
      .surprise,
      """
      surprise me | surprise | dealers choice | you pick | you choose | you decide |
      chefs choice | whatever you like
      """
    ),
    (
      .neverMind,
      """
      never mind | nevermind | nvm | forget that | forget about it | neither of them |
      none of them | neither of those | none of those | none of the above | neither | leave it |
      no worries | skip it | dont bother | drop it | dont worry about it | not that one |
      none of these | neither of these | never mind that | scratch it
      """
    ),
    (
      .whatever,
      """
      whatever | whichever | any | either | either one | any one | anyone | any of them |
      doesnt matter | dont care | i dont care | it doesnt matter | dont mind | i dont mind |
      up to you | your choice | whatever you recommend | whatever you have | any is fine |
      anything is fine | whatever is fine | either is fine | either works | any works |
      no preference | whichever is fine | whatevers easiest | any kind | whatever works |
      whatever is easiest | anything works | im easy | all the same to me | whatever you think |
      makes no difference
      """
    ),
    (
      .howMuch,
      """
      how much | how much is | how much are | how much does | how much do | price of | cost of |
      price
      """
    ),
    (
      .drinkRole,
      """
      to drink | for a drink | for my drink | for drinks | for the drink | as a drink |
      for drink | as my drink | for our drinks | for the drinks | drink wise | to drink with it
      """
    ),
    (
      .sideRole,
      """
      for the side | for my side | as a side | for a side | for sides | for my sides |
      for the sides | as sides | as my side | for side | as the side | with it | to go with it |
      to go with that | with that | to share | alongside | for dessert | for starters | to start
      | for my main | for the main | to eat | for lunch | for dinner | for breakfast |
      for my meal | for toppings | for the toppings | for topping | as toppings |
      for the topping | as a topping | with the order | with this order | with my order |
      to the order | to my order | to this order | on the order | on my order | for my toppings
      | to that | to it | on that | on it | in it | on there | in there | on them | in them |
      inside of it | on those | in that | on this | on these | for both | in all | as a combo |
      to them | with them | for my order | for me | for us | for myself | by itself | on its own
      | of it | of those | of these | of them | for my order today | with those
      """
    ),
  ]
}
