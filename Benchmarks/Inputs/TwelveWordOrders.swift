/// Orders of twelve words and the commands they are, in notation.
enum TwelveWordOrders {
  static let all = [
    (
      "two bananas three lemons one pineapple and four limes for me please",
      "add 2 bananas; add 3 lemons; add 1 pineapple; add 4 limes"
    ),
    (
      "can i get half a pound of red grapes and two avocados",
      "add 1 grapes weight_f:half_lb; add 2 avocados"
    ),
    (
      "i want a sourdough sliced and two cartons of free range eggs",
      "add 1 sourdough bread_slicing:sliced; add 2 eggs"
    ),
    (
      "could you add three ripe avocados and a bag of spinach please",
      "add 3 avocados ripeness:ready; add 1 baby_spinach"
    ),
    (
      "a kilo of carrots two red onions and some fresh ginger please",
      "add 1 carrots weight_a:1kg; add 2 red_onions; add 1 ginger"
    ),
    (
      "six plain bagels cream cheese and one pound of smoked ham please",
      "add 6 plain_bagels; add 1 cream_cheese; add 1 sliced_ham deli_b:1lb"
    ),
    (
      "two bags of baby spinach one cucumber and some peanut butter please",
      "add 2 baby_spinach; add 1 cucumber; add 1 peanut_butter"
    ),
    (
      "we need two lactose free milks one greek yogurt and a hummus",
      "add 2 lactose_free_milk; add 1 greek_yogurt; add 1 hummus"
    ),
    (
      "one pineapple two mangoes three limes a watermelon and some raspberries too",
      "add 1 pineapple; add 2 mangoes; add 3 limes; add 1 watermelon; add 1 raspberries"
    ),
    (
      "a whole chicken two lemons garlic and some fresh basil for me",
      "add 1 whole_chicken; add 2 lemons; add 1 garlic; add 1 basil"
    ),
    (
      "four green bell peppers one cauliflower and a head of broccoli please",
      "add 4 green_pepper; add 1 cauliflower; add 1 broccoli"
    ),
    (
      "2 avocadoes 3 brocoli 1 pinapple and 4 cucumbers for me pls",
      "add 2 avocados; add 3 broccoli; add 1 pineapple; add 4 cucumber"
    ),
  ]
}
