/// General English as data: phrases by what they do, divided by bars.
///
/// Nothing here names a dish, an ingredient or a venue; those come from the menu alone.
enum GeneralPhrases {
  static let all: [(Function, StaticString)] =
    structure + references + amounts + verbs + acts + values + noise

  static let structure: [(Function, StaticString)] = [
    (
      .subject,
      """
      i | we | id | ill | im | ive | wed | were | weve | ima | lemme | let me | let us | lets |
      let
      """
    ),
    (
      .you,
      """
      you | u | ya | your guys | yall | you guys
      """
    ),
    (
      .modal,
      """
      can | could | may | might | would | will | shall | should | cna | able to | be able to
      """
    ),
    (
      .auxiliary,
      """
      is | are | am | was | does | do | did | has | have | had | be | been | being | isnt |
      arent | doesnt | dose
      """
    ),
    (
      .wh,
      """
      what | whats | when | whens | where | wheres | who | whos | why | how | hows | whose |
      whom | what time
      """
    ),
    (
      .relative,
      """
      which | that has | that have | which has | which have | which is | which are | that is |
      that are | thats | that comes with | which comes with | that come with | that includes |
      containing | consisting of
      """
    ),
    (
      .conjunction,
      """
      if | because | since | cause | cuz | so that | though | although | whether | while |
      as long as
      """
    ),
    (
      .and,
      """
      and | plus | n | as well as | along with | together with | and also | and then |
      followed by | then
      """
    ),
    (
      .or,
      """
      or | nor | and or | either
      """
    ),
    (
      .but,
      """
      but | however | only that | yet
      """
    ),
    (
      .with,
      """
      with | w | wth | topped with | top with | topped off with | top it with | made with |
      comes with | come with | having | including | includes | include | filled with |
      stuffed with | served with | featuring | w a | has | that has | on top of it | covered in
      | covered with | loaded with | add in | adding | that come with | made of | made from |
      prepared with | using | use | mixed with | garnished with | accompanied by | paired with |
      dressed with | smothered in
      """
    ),
    (
      .of,
      """
      of
      """
    ),
    (
      .on,
      """
      on | onto | upon | over | in | into | inside | inside of | on top of | on top | to top
      """
    ),
    (
      .forWord,
      """
      for | for the | for a | as
      """
    ),
    (
      .to,
      """
      to
      """
    ),
    (
      .from,
      """
      from
      """
    ),
    (
      .at,
      """
      at | around | about | by
      """
    ),
    (
      .inWord,
      """
      within
      """
    ),
  ]

  static let references: [(Function, StaticString)] = [
    (
      .a,
      """
      a | an
      """
    ),
    (
      .the,
      """
      the | thee | teh
      """
    ),
    (
      .this,
      """
      this | that | these | those
      """
    ),
    (
      .some,
      """
      some
      """
    ),
    (
      .any,
      """
      any
      """
    ),
    (
      .another,
      """
      another | one more | a second
      """
    ),
    (
      .other,
      """
      other | others | the other | the others | the other one | the other ones | other one |
      other ones
      """
    ),
    (
      .my,
      """
      my | our | your | their | his | her
      """
    ),
    (
      .it,
      """
      it | that one | this one | its
      """
    ),
    (
      .them,
      """
      them | they | those ones | these ones | em
      """
    ),
    (
      .both,
      """
      both | both of them | both of those | both of these | the both | both ones | both the
      """
    ),
    (
      .all,
      """
      all | all of them | all of those | all of these | all the | them all | all of it |
      all of the | the whole lot
      """
    ),
    (
      .each,
      """
      each | each one | each of them | every | every one | everyone | each of those | apiece |
      a piece
      """
    ),
    (
      .rest,
      """
      rest | the rest | rest of them | the rest of them | remaining | the remaining |
      the remainder
      """
    ),
    (
      .one,
      """
      ones | one of them | one of those | one of these
      """
    ),
    (
      .last,
      """
      last | latest | most recent | previous | final
      """
    ),
    (
      .everything,
      """
      everything | the whole thing | every thing | whole thing | the lot | the entire order
      """
    ),
    (
      .nothing,
      """
      nothing | none | nothing else
      """
    ),
    (
      .cart,
      """
      cart | basket | bag | my cart | the cart | my basket | the basket | shopping cart | my bag
      | the bag | tab | my tab
      """
    ),
    (
      .orderNoun,
      """
      my order | the order | our order | this order | that order | order total | whole order
      """
    ),
    (
      .item,
      """
      item | thing | line
      """
    ),
    (
      .position,
      """
      number | no
      """
    ),
  ]

  static let amounts: [(Function, StaticString)] = [
    (
      .without,
      """
      no | without | w o | hold | hold the | hold on the | hold on | minus | skip | skip the |
      leave off | leave off the | leave out | leave out the | avoid | except | except for |
      excluding | omit | ditch | ditch the | nix | dont want | do not want | dont need |
      do not need | dont add | do not add | do no add | dont put | do not put | dont include |
      do not include | dont like | do not like | wont need | will not need | dont give me |
      do not give me | dont get | never want | without any | with no | with out | no more |
      go without | keep off | keep it off | i hate | lose the | free of | not any | zero | wo |
      without adding | dont use | do not use | none of the | dont make | do not make
      | sans | not want | not add | not put | not include | not need | do without | no need for
      | no added | without the | dont want any | do not want any | not with | and no | but no |
      nothing with | nix the | take no | refrain from | please no | dont care for |
      do not care for | except no | exclude 
      """
    ),
    (
      .not,
      """
      not | never | isnt | arent | wasnt | aint | not be | not to be | non
      """
    ),
    (
      .light,
      """
      light | lite | less | a little | a little bit of | little | little bit of | just a little
      | a little bit | slight | small amount of | a small amount of | bit less | a bit less |
      not too much | not much | not a lot of | not so much | tiny bit of | a tiny bit of |
      only a little | barely any | hardly any | lightly | half the | half of the | lighter |
      less of | a touch less | just a bit of | a tad of | a tad | little less | a little less |
      minimal | scant | not too many | not many | few | a few
      """
    ),
    (
      .lightList,
      """
      easy on | easy on the | go easy on | go easy on the | light on | light on the |
      go light on | go light on the | not too much of the | take it easy on the |
      dont go crazy with the
      """
    ),
    (
      .extra,
      """
      extra | xtra | more | additional | lots of | lot of | lots | a lot of | plenty of |
      tons of | loads of | ton of | a ton of | heaps of | generous | extra helping of | bit more
      | a bit more | a little more | little more | much more | added | bunch of | a bunch of |
      double portion of | extra amount of | an extra | some extra | some more | any extra |
      any more | heavy | even more | extras | ample
      """
    ),
    (
      .extraList,
      """
      heavy on | heavy on the | go heavy on | go heavy on the | generous with the
      """
    ),
    (
      .double,
      """
      double | twice | 2x | double the | twice the | double up on | dbl | double up on the
      """
    ),
    (
      .regular,
      """
      regular | normal | usual | standard | ordinary | the usual amount of | regular amount of |
      normally | typical | a normal amount of | straight | the normal amount of
      """
    ),
    (
      .aside,
      """
      on the side | on side | on a side | separately | in a separate cup | to the side |
      off to the side
      """
    ),
    (
      .only,
      """
      only | nothing but | nothing else on it | and nothing else | thats it on it |
      nothing else on there | nothing else
      """
    ),
    (
      .half,
      """
      half | half of it | half of | half with | one half | 1 half
      """
    ),
    (
      .leftSide,
      """
      left half | left side | on the left | on the left half | on the left side | on left |
      on left half | on left side | the left half | the left side | to the left
      """
    ),
    (
      .rightSide,
      """
      right half | right side | on the right | on the right half | on the right side | on right
      | on right half | on right side | the right half | the right side | to the right
      """
    ),
    (
      .firstHalf,
      """
      on half | on one half | on one side | on the first half | on 1 half | on 1 side |
      on a half
      """
    ),
    (
      .otherHalf,
      """
      on the other half | on the other side | on the other | the other half | other half |
      other side | on the second half | the other side | the second half
      """
    ),
    (
      .wholeSide,
      """
      on the whole thing | on the whole | all over | on both halves | on both sides |
      on all of it | on the entire thing
      """
    ),
    (
      .dozen,
      """
      dozen | dozens
      """
    ),
    (
      .couple,
      """
      couple | pair | a couple of | a couple | couple of | a pair of | pair of
      """
    ),
    (
      .times,
      """
      x | times | count | pieces of | orders | servings
      """
    ),
    (
      .unit,
      """
      side of | sides of | order of | orders of | side order of | side orders of | a side of |
      an order of | bag of | bags of | box of | boxes of | cup of | cups of | glass of |
      glasses of | bowl of | bowls of | plate of | plates of | serving of | servings of |
      portion of | portions of | can of | cans of | bottle of | bottles of | tin of | tins of |
      jar of | jars of | carton of | cartons of | pot of | pots of | mug of | kind of | type of
      | sort of | style of | choice of | some of | one of your | one of the | any of the |
      round of | tray of | basket of | loaf of | loaves of | bunch of | head of | pint of |
      pints of | combo of | combination of | mix of | to go cup of | side dish of | case of |
      cases of | loads | 1 of your
      """
    ),
    (
      .dose,
      """
      pump of | pumps of | squirt of | shot of | shots of |
      spoon of | spoonful of | spoons of |
      handful of | bit of | scoop of | scoops of | packet of | packets of | pack of | packs of |
      swirl of | dollop of | layer of | teaspoon of |
      teaspoons of | cube of | cubes of | wedge of | sip of | small bit of | slice of |
      slices of | stick of | sticks of | piece of | pieces of
      """
    ),
    (
      .dash,
      """
      splash of | dash of | drizzle of | touch of | hint of | pinch of | sprinkle of | drop of | dusting of | spritz of
      """
    ),
    (
      .adjective,
      """
      blue | red | green | yellow | white | black | brown | pink | purple | dirty | short | tall
      | original | classic | strong | weak | thick | thin | crispy | crunchy | soft | hard |
      whole | upside down | reverse | sweet | sour | spicy | dry | wet | hot | cold | warm |
      cool | iced | frozen | grilled | fried | roasted | baked | toasted | steamed | smoked |
      steaming | raw | cooked | burnt | well done | rare | homemade | vegan | vegetarian | mild
      | salty | bitter | sparkling | still | bottled | canned | diet | skinny | real | full |
      flat | round | square | long | wide | special | decent | proper | simple | unsweetened |
      sweetened | salted | unsalted | seedless | boneless | organic | local | italian | french |
      mexican | american | greek | thai | indian | chinese | japanese | spanish | english |
      german | house
      """
    ),
    (
      .formNoun,
      """
      size | sized | in size | style | flavor | flavour | flavoring | flavouring | flavored |
      flavoured | syrup | drizzle | pump | pumps | sauce | dressing | topping | kind | type |
      version | variety | amount | portion | serving | toppings | shot | shots | on there |
      packet | packets | pack | packs | spoon | spoons | spoonfuls | dash | filling | fillings |
      base | squirt | splash | cup | glass | container | added | helping | pieces | slice |
      slices
      """
    ),
    (
      .plainSize,
      """
      small | medium | large | big | huge | tiny | mini | giant | jumbo | smaller | larger |
      bigger
      """
    ),
  ]
}
