<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoidfunktion</translation>
    </message>
    <message>
        <source>Turns any number, read as log-odds, into a probability.</source>
        <translation>Macht aus jeder Zahl, als Log-Odds gelesen, eine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>logistic function</source>
        <translation>logistische Funktion</translation>
    </message>
    <message>
        <source>expit</source>
        <translation>Expit</translation>
    </message>
    <message>
        <source>Derivative of the sigmoid</source>
        <translation>Ableitung der Sigmoidfunktion</translation>
    </message>
    <message>
        <source>The slope of the sigmoid: at most one quarter, and almost nothing far from 0, where gradients vanish.</source>
        <translation>Die Steigung der Sigmoidfunktion: höchstens ein Viertel und fern von 0 fast nichts, sodass Gradienten dort verschwinden.</translation>
    </message>
    <message>
        <source>logistic density</source>
        <translation>Dichte der logistischen Verteilung</translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation>Log-Sigmoid</translation>
    </message>
    <message>
        <source>The logarithm of the sigmoid, which keeps its digits where the probability itself rounds to 0 or to 1.</source>
        <translation>Der Logarithmus der Sigmoidfunktion; er behält seine Ziffern, wo die Wahrscheinlichkeit selbst auf 0 oder 1 gerundet wird.</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>The log-odds of a probability: the inverse of the sigmoid.</source>
        <translation>Die Log-Odds einer Wahrscheinlichkeit: die Umkehrfunktion der Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>inverse sigmoid</source>
        <translation>Umkehrfunktion der Sigmoidfunktion</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <source>A sigmoid stretched to lie between −1 and 1, so that its outputs centre on 0.</source>
        <translation>Eine auf den Bereich von −1 bis 1 gestreckte Sigmoidfunktion, deren Werte so um 0 herum liegen.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Keeps what is positive and sets the rest to 0. At its kink every slope from 0 to 1 is a subgradient; 0 is used.</source>
        <translation>Behält Positives und setzt alles andere auf 0. Am Knick ist jede Steigung von 0 bis 1 ein Subgradient; verwendet wird 0.</translation>
    </message>
    <message>
        <source>rectified linear unit</source>
        <translation>gleichrichtende Einheit</translation>
    </message>
    <message>
        <source>ramp function</source>
        <translation>Rampenfunktion</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>A ReLU with its kink rounded off; its slope is the sigmoid.</source>
        <translation>Ein ReLU mit abgerundetem Knick; die Steigung ist die Sigmoidfunktion.</translation>
    </message>
    <message>
        <source>smooth ReLU</source>
        <translation>glattes ReLU</translation>
    </message>
    <message>
        <source>there is no activation called “%1”</source>
        <translation>es gibt keine Aktivierungsfunktion namens „%1“</translation>
    </message>
    <message>
        <source>The logits, one for each class.</source>
        <translation>Die Logits, einer je Klasse.</translation>
    </message>
    <message>
        <source>How evenly the probabilities are spread: all on the largest logit near 0, all alike when it is large.</source>
        <translation>Wie gleichmäßig die Wahrscheinlichkeiten verteilt sind: nahe 0 liegt alles beim größten Logit, bei großer Temperatur sind alle gleich.</translation>
    </message>
    <message>
        <source>One number for each class.</source>
        <translation>Eine Zahl je Klasse.</translation>
    </message>
    <message>
        <source>Jacobian of the softmax</source>
        <translation>Jacobi-Matrix der Softmax-Funktion</translation>
    </message>
    <message>
        <source>How each probability of a softmax changes with each logit.</source>
        <translation>Wie sich jede Softmax-Wahrscheinlichkeit mit jedem Logit ändert.</translation>
    </message>
    <message>
        <source>Row i, column j: the derivative of probability i by logit j.</source>
        <translation>Zeile i, Spalte j: die Ableitung der Wahrscheinlichkeit i nach dem Logit j.</translation>
    </message>
    <message>
        <source>Log-sum-exp</source>
        <translation>Log-Sum-Exp</translation>
    </message>
    <message>
        <source>The logarithm of the sum of exponentials: a smooth maximum, whose gradient is the softmax.</source>
        <translation>Der Logarithmus der Summe der Exponentialwerte: ein glattes Maximum, dessen Gradient Softmax ist.</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>Eine Zahl.</translation>
    </message>
    <message>
        <source>logsumexp</source>
        <translation>logsumexp</translation>
    </message>
    <message>
        <source>smooth maximum</source>
        <translation>glattes Maximum</translation>
    </message>
    <message>
        <source>log partition function</source>
        <translation>Log-Zustandssumme</translation>
    </message>
    <message>
        <source>Where the function is asked for.</source>
        <translation>Die Stellen, an denen die Funktion berechnet wird.</translation>
    </message>
    <message>
        <source>The function there.</source>
        <translation>Die Funktionswerte dort.</translation>
    </message>
    <message>
        <source>Its derivative there.</source>
        <translation>Die Ableitung dort.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>From logits to probabilities</source>
        <translation>Von den Logits zu den Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Exponential, relative to the largest</source>
        <translation>Exponentialwert, relativ zum größten</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Log-probability</source>
        <translation>Log-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>class number</source>
        <translation>Klassennummer</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>Log-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Against the temperature</source>
        <translation>Abhängigkeit von der Temperatur</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Entropy against the temperature</source>
        <translation>Entropie in Abhängigkeit von der Temperatur</translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation>Entropie (Nat)</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>Jacobi-Matrix</translation>
    </message>
    <message>
        <source>A logit is ∞: shown is the limit in which the classes with such a logit share all the probability evenly.</source>
        <translation>Ein Logit ist ∞: Gezeigt wird der Grenzfall, in dem sich die Klassen mit einem solchen Logit die ganze Wahrscheinlichkeit gleichmäßig teilen.</translation>
    </message>
    <message>
        <source>A logit is −∞: shown is the limit in which its class has probability 0.</source>
        <translation>Ein Logit ist −∞: Gezeigt wird der Grenzfall, in dem seine Klasse die Wahrscheinlichkeit 0 hat.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Entropy in nats</source>
        <translation>Entropie in Nat</translation>
    </message>
    <message>
        <source>Perplexity, the effective number of classes</source>
        <translation>Perplexität, die effektive Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Log-sum-exp of the logits</source>
        <translation>Log-Sum-Exp der Logits</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Ableitungen</translation>
    </message>
    <message>
        <source>The Jacobian is shown for up to %1 classes.</source>
        <translation>Die Jacobi-Matrix wird für bis zu %1 Klassen gezeigt.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Funktionswert</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>there is no number to look at</source>
        <translation>es fehlt eine Zahl, an der die Funktion berechnet werden soll</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Funktionswert</translation>
    </message>
    <message>
        <source>Values lie in</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Turns the logits of several classes into probabilities that sum to 1; only the differences of the logits count.</source>
        <translation>Macht aus den Logits mehrerer Klassen Wahrscheinlichkeiten mit Summe 1; nur die Differenzen der Logits zählen.</translation>
    </message>
    <message>
        <source>normalised exponential</source>
        <translation>normierte Exponentialfunktion</translation>
    </message>
    <message>
        <source>Boltzmann distribution</source>
        <translation>Boltzmann-Verteilung</translation>
    </message>
    <message>
        <source>softargmax</source>
        <translation>weiches Argmax</translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation>Log-Softmax</translation>
    </message>
    <message>
        <source>The logarithms of the softmax, which keep their digits where a probability rounds to 0 or to 1.</source>
        <translation>Die Logarithmen der Softmax-Wahrscheinlichkeiten; sie behalten ihre Ziffern, wo eine Wahrscheinlichkeit auf 0 oder 1 gerundet wird.</translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Where it is used: %1</source>
        <translation>Wo man sie verwendet: %1</translation>
    </message>
    <message>
        <source>Second derivative</source>
        <translation>Zweite Ableitung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Weighs a number by the probability that a standard normal one is smaller. This is the exact form, not the approximation by tanh.</source>
        <translation>Gewichtet eine Zahl mit der Wahrscheinlichkeit, dass eine standardnormalverteilte kleiner ist. Dies ist die exakte Form, nicht die Näherung durch tanh.</translation>
    </message>
    <message>
        <source>The layers between the attention layers of language models.</source>
        <translation>Die Schichten zwischen den Attention-Schichten von Sprachmodellen.</translation>
    </message>
    <message>
        <source>Gaussian error linear unit</source>
        <translation>Gaußsche lineare Fehlereinheit</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>A number times its own sigmoid: a smooth ReLU that dips below 0 before it rises.</source>
        <translation>Eine Zahl mal ihre eigene Sigmoidfunktion: eine glatte ReLU, die unter 0 taucht, bevor sie steigt.</translation>
    </message>
    <message>
        <source>Networks for pictures and, as part of a gated unit, language models.</source>
        <translation>Netze für Bilder und, als Teil einer Einheit mit Tor, Sprachmodelle.</translation>
    </message>
    <message>
        <source>swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>sigmoid linear unit</source>
        <translation>sigmoidgewichtete lineare Einheit</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>A number times the hyperbolic tangent of its softplus: near SiLU, with a little more slope right of 0.</source>
        <translation>Eine Zahl mal den Tangens hyperbolicus ihres Softplus: nahe bei SiLU, rechts von 0 etwas steiler.</translation>
    </message>
    <message>
        <source>Networks that find objects in pictures.</source>
        <translation>Netze, die Gegenstände in Bildern finden.</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Harte Swish-Funktion</translation>
    </message>
    <message>
        <source>SiLU with the hard sigmoid as its gate: made of a parabola between two straight lines.</source>
        <translation>SiLU mit der harten Sigmoidfunktion als Tor: eine Parabel zwischen zwei Geraden.</translation>
    </message>
    <message>
        <source>Networks for telephones, where an exponential takes too long.</source>
        <translation>Netze für Telefone, auf denen eine Exponentialfunktion zu lange dauert.</translation>
    </message>
    <message>
        <source>hard SiLU</source>
        <translation>harte SiLU</translation>
    </message>
    <message>
        <source>Slope on the left</source>
        <translation>Steigung links</translation>
    </message>
    <message>
        <source>The hidden layers of most networks, convolutional ones above all.</source>
        <translation>Die verborgenen Schichten der meisten Netze, vor allem der faltenden.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>A ReLU that lets a little of what is negative through, so that no unit stops learning.</source>
        <translation>Eine ReLU, die vom Negativen ein wenig durchlässt, sodass kein Neuron aufhört zu lernen.</translation>
    </message>
    <message>
        <source>Hidden layers where units of a ReLU would die, such as discriminators of generative networks.</source>
        <translation>Verborgene Schichten, in denen Neuronen mit ReLU absterben würden, etwa die Diskriminatoren generativer Netze.</translation>
    </message>
    <message>
        <source>The slope for negative arguments.</source>
        <translation>Die Steigung für negative Argumente.</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>A leaky ReLU whose slope is learned with the weights; learning begins at one quarter.</source>
        <translation>Eine Leaky ReLU, deren Steigung mit den Gewichten gelernt wird; das Lernen beginnt bei einem Viertel.</translation>
    </message>
    <message>
        <source>Deep convolutional networks for pictures.</source>
        <translation>Tiefe faltende Netze für Bilder.</translation>
    </message>
    <message>
        <source>parametric ReLU</source>
        <translation>parametrische ReLU</translation>
    </message>
    <message>
        <source>The learned slope for negative arguments.</source>
        <translation>Die gelernte Steigung für negative Argumente.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>A ReLU that goes down to −α smoothly, so that the mean of its outputs is nearer 0; without a kink where α is 1.</source>
        <translation>Eine ReLU, die glatt bis −α hinabgeht, sodass der Mittelwert ihrer Ausgaben näher bei 0 liegt; für α = 1 ohne Knick.</translation>
    </message>
    <message>
        <source>Hidden layers that learn without batch normalisation.</source>
        <translation>Verborgene Schichten, die ohne Batch-Normalisierung lernen.</translation>
    </message>
    <message>
        <source>exponential linear unit</source>
        <translation>exponentielle lineare Einheit</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How far below 0 the values go.</source>
        <translation>Wie weit die Werte unter 0 gehen.</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>An ELU scaled so that outputs of layer after layer keep mean 0 and variance 1.</source>
        <translation>Eine ELU, so skaliert, dass die Ausgaben Schicht um Schicht Mittelwert 0 und Varianz 1 behalten.</translation>
    </message>
    <message>
        <source>Deep networks of full layers without normalisation layers.</source>
        <translation>Tiefe Netze aus vollständig verbundenen Schichten ohne Normalisierungsschichten.</translation>
    </message>
    <message>
        <source>scaled exponential linear unit</source>
        <translation>skalierte exponentielle lineare Einheit</translation>
    </message>
    <message>
        <source>self-normalising network</source>
        <translation>selbstnormalisierendes Netz</translation>
    </message>
    <message>
        <source>The last layer of a binary classifier, logistic regression, and the gates of recurrent networks.</source>
        <translation>Die letzte Schicht eines binären Klassifikators, die logistische Regression und die Tore rekurrenter Netze.</translation>
    </message>
    <message>
        <source>Backpropagation through a sigmoid, and the density of the logistic distribution.</source>
        <translation>Die Rückpropagation durch eine Sigmoidfunktion und die Dichte der logistischen Verteilung.</translation>
    </message>
    <message>
        <source>The states of recurrent networks, and small networks for regression.</source>
        <translation>Die Zustände rekurrenter Netze und kleine Netze zur Regression.</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>Like the hyperbolic tangent, but it nears −1 and 1 slowly, as a power of x and not exponentially.</source>
        <translation>Wie der Tangens hyperbolicus, nähert sich aber −1 und 1 nur langsam, wie eine Potenz von x und nicht exponentiell.</translation>
    </message>
    <message>
        <source>In place of the hyperbolic tangent where units should not saturate early.</source>
        <translation>Anstelle des Tangens hyperbolicus, wo Neuronen nicht früh in die Sättigung geraten sollen.</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Harte Sigmoidfunktion</translation>
    </message>
    <message>
        <source>A sigmoid of three straight pieces: 0 up to −3, 1 from 3 on. Other definitions with other corners are in use too.</source>
        <translation>Eine Sigmoidfunktion aus drei geraden Stücken: 0 bis −3, 1 ab 3. Auch Definitionen mit anderen Ecken sind in Gebrauch.</translation>
    </message>
    <message>
        <source>Gates of networks for telephones, where an exponential takes too long.</source>
        <translation>Tore von Netzen für Telefone, auf denen eine Exponentialfunktion zu lange dauert.</translation>
    </message>
    <message>
        <source>The log-likelihood of a binary classifier, computed from its logit.</source>
        <translation>Die Log-Likelihood eines binären Klassifikators, aus seinem Logit berechnet.</translation>
    </message>
    <message>
        <source>The link of logistic regression, and odds on a scale that has no ends.</source>
        <translation>Die Linkfunktion der logistischen Regression und Chancen auf einer Skala ohne Enden.</translation>
    </message>
    <message>
        <source>Outputs that must be positive, such as a standard deviation.</source>
        <translation>Ausgaben, die positiv sein müssen, etwa eine Standardabweichung.</translation>
    </message>
    <message>
        <source>Softmax, for comparison</source>
        <translation>Softmax zum Vergleich</translation>
    </message>
    <message>
        <source>Masked softmax</source>
        <translation>Maskierte Softmax-Funktion</translation>
    </message>
    <message>
        <source>The softmax of some of the classes; the others have probability 0.</source>
        <translation>Die Softmax-Funktion einiger Klassen; die anderen haben Wahrscheinlichkeit 0.</translation>
    </message>
    <message>
        <source>Which logits count: 1, or 0 for a class that is left out.</source>
        <translation>Welche Logits zählen: 1, oder 0 für eine Klasse, die weggelassen wird.</translation>
    </message>
    <message>
        <source>attention mask</source>
        <translation>Attention-Maske</translation>
    </message>
    <message>
        <source>Top-k softmax</source>
        <translation>Top-k-Softmax</translation>
    </message>
    <message>
        <source>The softmax of the k largest logits and of those equal to the last of them.</source>
        <translation>Die Softmax-Funktion der k größten Logits und derer, die dem letzten davon gleich sind.</translation>
    </message>
    <message>
        <source>How many classes are kept.</source>
        <translation>Wie viele Klassen bleiben.</translation>
    </message>
    <message>
        <source>top-k sampling</source>
        <translation>Top-k-Ziehen</translation>
    </message>
    <message>
        <source>Top-p softmax</source>
        <translation>Top-p-Softmax</translation>
    </message>
    <message>
        <source>The softmax of the fewest classes that have at least the probability p together.</source>
        <translation>Die Softmax-Funktion der wenigsten Klassen, die zusammen mindestens die Wahrscheinlichkeit p haben.</translation>
    </message>
    <message>
        <source>How probable the kept classes are together, at least.</source>
        <translation>Wie wahrscheinlich die verbleibenden Klassen zusammen mindestens sind.</translation>
    </message>
    <message>
        <source>nucleus sampling</source>
        <translation>Nucleus-Ziehen</translation>
    </message>
    <message>
        <source>Gumbel-softmax</source>
        <translation>Gumbel-Softmax</translation>
    </message>
    <message>
        <source>The softmax of logits with Gumbel noise: a draw from the classes, soft or hard.</source>
        <translation>Die Softmax-Funktion von Logits mit Gumbel-Rauschen: eine weiche oder harte Ziehung aus den Klassen.</translation>
    </message>
    <message>
        <source>The start of the random numbers: the same seed gives the same noise.</source>
        <translation>Der Anfang der Zufallszahlen: derselbe Startwert ergibt dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>True: 1 for the class drawn and 0 for the others.</source>
        <translation>Wahr: 1 für die gezogene Klasse und 0 für die anderen.</translation>
    </message>
    <message>
        <source>concrete distribution</source>
        <translation>Concrete-Verteilung</translation>
    </message>
    <message>
        <source>Gumbel-max trick</source>
        <translation>Gumbel-Max-Trick</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Moves a part of the target probabilities to all classes evenly.</source>
        <translation>Verteilt einen Teil der Zielwahrscheinlichkeiten gleichmäßig auf alle Klassen.</translation>
    </message>
    <message>
        <source>The target probabilities, one for each class.</source>
        <translation>Die Zielwahrscheinlichkeiten, eine für jede Klasse.</translation>
    </message>
    <message>
        <source>The part that is spread evenly.</source>
        <translation>Der Teil, der gleichmäßig verteilt wird.</translation>
    </message>
    <message>
        <source>The samples: a row each, a column for each feature.</source>
        <translation>Die Stichproben: je eine Zeile, eine Spalte für jedes Merkmal.</translation>
    </message>
    <message>
        <source>The label of each sample, 0 or 1.</source>
        <translation>Das Label jeder Stichprobe, 0 oder 1.</translation>
    </message>
    <message>
        <source>How strongly large weights are penalised: half of it times the sum of their squares is added to the losses.</source>
        <translation>Wie stark große Gewichte bestraft werden: Die Hälfte davon mal die Summe ihrer Quadrate kommt zu den Verlusten hinzu.</translation>
    </message>
    <message>
        <source>One weight for each feature.</source>
        <translation>Ein Gewicht für jedes Merkmal.</translation>
    </message>
    <message>
        <source>The log-odds where all features are 0.</source>
        <translation>Die Log-Chancen, wo alle Merkmale 0 sind.</translation>
    </message>
    <message>
        <source>The mean of the negative log-probabilities of the labels, without the penalty.</source>
        <translation>Der Mittelwert der negativen Log-Wahrscheinlichkeiten der Labels, ohne die Strafe.</translation>
    </message>
    <message>
        <source>The share of labels that the probability, cut at one half, gives.</source>
        <translation>Der Anteil der Labels, die sich aus der Wahrscheinlichkeit mit der Schwelle ein Halb ergeben.</translation>
    </message>
    <message>
        <source>How many steps Newton’s method took.</source>
        <translation>Wie viele Schritte das Newton-Verfahren brauchte.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>The weights and the intercept that make the labels most probable, by Newton’s method.</source>
        <translation>Die Gewichte und der Achsenabschnitt, die die Labels am wahrscheinlichsten machen, nach dem Newton-Verfahren.</translation>
    </message>
    <message>
        <source>binary classification</source>
        <translation>binäre Klassifikation</translation>
    </message>
    <message>
        <source>logit model</source>
        <translation>Logit-Modell</translation>
    </message>
    <message>
        <source>The last layer of a classifier of several classes, and the weights of attention.</source>
        <translation>Die letzte Schicht eines Klassifikators mit mehreren Klassen und die Gewichte der Attention.</translation>
    </message>
    <message>
        <source>Cross-entropy losses, and scores of sequences, which are sums of it.</source>
        <translation>Kreuzentropie-Verluste und Bewertungen von Folgen, die Summen davon sind.</translation>
    </message>
    <message>
        <source>Sparsemax</source>
        <translation>Sparsemax</translation>
    </message>
    <message>
        <source>The point of the simplex that is nearest to the logits: classes well below the best get a probability of exactly 0.</source>
        <translation>Der Punkt des Simplex, der den Logits am nächsten liegt: Klassen deutlich unter der besten erhalten genau die Wahrscheinlichkeit 0.</translation>
    </message>
    <message>
        <source>Attention that is to look at few places, and labels of which several hold.</source>
        <translation>Attention, die auf wenige Stellen blicken soll, und Labels, von denen mehrere zutreffen.</translation>
    </message>
    <message>
        <source>projection onto the simplex</source>
        <translation>Projektion auf das Simplex</translation>
    </message>
    <message>
        <source>Entmax-1.5</source>
        <translation>Entmax-1,5</translation>
    </message>
    <message>
        <source>Half way from softmax to sparsemax: it gives exact zeros too, but reaches them smoothly.</source>
        <translation>Auf halbem Weg von Softmax zu Sparsemax: ergibt auch genaue Nullen, erreicht sie aber glatt.</translation>
    </message>
    <message>
        <source>Sparse attention in translation and other tasks from sequence to sequence.</source>
        <translation>Dünn besetzte Attention beim Übersetzen und bei anderen Aufgaben von Folge zu Folge.</translation>
    </message>
    <message>
        <source>α-entmax</source>
        <translation>α-Entmax</translation>
    </message>
    <message>
        <source>the plotted range holds no number that the function allows</source>
        <translation>der gezeichnete Bereich enthält keine Zahl, die die Funktion zulässt</translation>
    </message>
</context>
<context>
    <name>ActivationForm</name>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>&amp;Plot from</source>
        <translation>Diagramm &amp;von</translation>
    </message>
    <message>
        <source>Plot t&amp;o</source>
        <translation>Diagramm &amp;bis</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>&amp;Funktion</translation>
    </message>
</context>
<context>
    <name>CatalogueCheck</name>
    <message>
        <source>its field “%1” must be small letters and digits, parted by single hyphens</source>
        <translation>sein Feld „%1“ muss aus Kleinbuchstaben und Ziffern bestehen, durch einzelne Bindestriche getrennt</translation>
    </message>
    <message>
        <source>its field “%1” is no kind of resource</source>
        <translation>sein Feld „%1“ nennt keine Art von Lernmaterial</translation>
    </message>
    <message>
        <source>its field “%1” must be beginner, intermediate or advanced</source>
        <translation>sein Feld „%1“ muss beginner, intermediate oder advanced lauten</translation>
    </message>
    <message>
        <source>its field “%1” names an unknown topic</source>
        <translation>sein Feld „%1“ nennt ein unbekanntes Thema</translation>
    </message>
    <message>
        <source>its field “%1” names an unknown symbol</source>
        <translation>sein Feld „%1“ nennt ein unbekanntes Zeichen</translation>
    </message>
    <message>
        <source>its field “%1” names no topic</source>
        <translation>sein Feld „%1“ nennt kein Thema</translation>
    </message>
    <message>
        <source>its field “%1” is no link that begins with https:// or http://</source>
        <translation>sein Feld „%1“ ist kein Link, der mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>its field “%1” is no year between 1000 and 2999</source>
        <translation>sein Feld „%1“ ist kein Jahr zwischen 1000 und 2999</translation>
    </message>
    <message>
        <source>its field “%1” is no ISBN: its check digit is wrong</source>
        <translation>sein Feld „%1“ ist keine ISBN: Die Prüfziffer stimmt nicht</translation>
    </message>
    <message>
        <source>its field “%1” is no duration such as 17:04 or 1:02:03</source>
        <translation>sein Feld „%1“ ist keine Dauer wie 17:04 oder 1:02:03</translation>
    </message>
    <message>
        <source>its field “%1” is less than the parts listed</source>
        <translation>sein Feld „%1“ ist kleiner als die Zahl der aufgeführten Teile</translation>
    </message>
    <message>
        <source>The file has no list “resources”.</source>
        <translation>Die Datei hat keine Liste „resources“.</translation>
    </message>
    <message>
        <source>This is no record, but it stands in the list “resources”.</source>
        <translation>Das ist kein Datensatz, steht aber in der Liste „resources“.</translation>
    </message>
    <message>
        <source>The record “%1” cannot be used: %2.</source>
        <translation>Der Datensatz „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The record “%1” has a field “%2” that no resource has.</source>
        <translation>Der Datensatz „%1“ hat ein Feld „%2“, das kein Lernmaterial hat.</translation>
    </message>
    <message>
        <source>Another record before it has the id “%1” too.</source>
        <translation>Ein Datensatz davor hat ebenfalls die ID „%1“.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>Die Datei enthält kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Only my favourites</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Lernmaterial</translation>
    </message>
    <message>
        <source>No resource matches. Clear a filter, or search for fewer words.</source>
        <translation>Kein Titel passt. Hilfreich ist, einen Filter zurückzusetzen oder nach weniger Wörtern zu suchen.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Wie anfangen?</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and filters: topic:linear kind:book level:beginner author:strang free:yes is:favourite year:&gt;2015. A minus in front shuts out: -kind:video</source>
        <translation>Wörter, &quot;Wortfolgen&quot; und Filter: topic:linear kind:book level:beginner author:strang free:yes is:favourite year:&gt;2015. Ein Minus davor schließt aus: -kind:video</translation>
    </message>
</context>
<context>
    <name>ContentFile</name>
    <message>
        <source>The content file %1 is missing.</source>
        <translation>Die Inhaltsdatei %1 fehlt.</translation>
    </message>
    <message>
        <source>The content file %1 cannot be read: %2.</source>
        <translation>Die Inhaltsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The content file %1 does not hold a JSON object.</source>
        <translation>Die Inhaltsdatei %1 enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The content file %1 is broken in line %2: %3.</source>
        <translation>Die Inhaltsdatei %1 ist in Zeile %2 fehlerhaft: %3.</translation>
    </message>
    <message>
        <source>In the content file %1, the record after the first %2 sound ones was left out: %3.</source>
        <translation>In der Inhaltsdatei %1 wurde der Eintrag nach den ersten %2 fehlerfreien ausgelassen: %3.</translation>
    </message>
    <message>
        <source>In the content file %1, the record “%2” was left out: %3.</source>
        <translation>In der Inhaltsdatei %1 wurde der Eintrag „%2“ ausgelassen: %3.</translation>
    </message>
    <message>
        <source>In the content file %1, the texts of “%2” are left out and stay English: %3.</source>
        <translation>In der Inhaltsdatei %1 wurden die Texte zu „%2“ ausgelassen und bleiben englisch: %3.</translation>
    </message>
    <message>
        <source>The content file %1 has no list “%2”.</source>
        <translation>Die Inhaltsdatei %1 enthält keine Liste „%2“.</translation>
    </message>
    <message>
        <source>In the content file %1, item %2 of “%3” is not a record.</source>
        <translation>In der Inhaltsdatei %1 ist Element %2 von „%3“ kein Eintrag.</translation>
    </message>
    <message>
        <source>its field “%1” is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>its field “%1” is empty</source>
        <translation>das Feld „%1“ ist leer</translation>
    </message>
    <message>
        <source>its field “%1” is not a text</source>
        <translation>das Feld „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>its field “%1” is neither true nor false</source>
        <translation>das Feld „%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>its field “%1” is not a whole number</source>
        <translation>das Feld „%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>its field “%1” is not a list of texts</source>
        <translation>das Feld „%1“ ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>its field “%1” is not a list of objects</source>
        <translation>das Feld „%1“ ist keine Liste von Objekten</translation>
    </message>
    <message>
        <source>its field “%1” is not an object</source>
        <translation>das Feld „%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>another record has the same id</source>
        <translation>ein anderer Eintrag hat dieselbe ID</translation>
    </message>
    <message>
        <source>The content file %1 was left out: %2.</source>
        <translation>Die Inhaltsdatei %1 wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>its field “%1” has more or fewer items than the English one</source>
        <translation>das Feld „%1“ hat nicht so viele Elemente wie das englische</translation>
    </message>
    <message>
        <source>its field “code” is not the number of a character</source>
        <translation>das Feld „code“ ist nicht die Nummer eines Zeichens</translation>
    </message>
    <message>
        <source>its field “commands” is not a list of commands</source>
        <translation>das Feld „commands“ ist keine Liste von Befehlen</translation>
    </message>
</context>
<context>
    <name>CopyFormat</name>
    <message>
        <source>LaTeX command</source>
        <translation>LaTeX-Befehl</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>MathML</source>
        <translation>MathML</translation>
    </message>
    <message>
        <source>Typst</source>
        <translation>Typst</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>line %1: a quotation mark opens and is never closed</source>
        <translation>Zeile %1: ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>line %1: there is text after a closing quotation mark</source>
        <translation>Zeile %1: nach einem schließenden Anführungszeichen folgt noch Text</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where the first row has %3</source>
        <translation>Zeile %1 hat %2 Felder, die erste aber %3</translation>
    </message>
    <message>
        <source>line %1 is not in UTF-8</source>
        <translation>Zeile %1 ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>line %1: at most %2 fields are taken, and there are more</source>
        <translation>Zeile %1: höchstens %2 Felder werden angenommen, und es sind mehr</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Summary of data</source>
        <translation>Kennzahlen von Daten</translation>
    </message>
    <message>
        <source>Where the numbers lie, how much they vary, and what shape they have.</source>
        <translation>Wo die Zahlen liegen, wie sehr sie streuen und welche Gestalt sie haben.</translation>
    </message>
    <message>
        <source>The numbers.</source>
        <translation>Die Zahlen.</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Variance, divided by n − 1</source>
        <translation>Varianz, geteilt durch n − 1</translation>
    </message>
    <message>
        <source>Standard deviation: the root of that variance</source>
        <translation>Standardabweichung: die Wurzel aus dieser Varianz</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The quartiles, linear between order statistics</source>
        <translation>Die Quartile, linear zwischen den Ordnungsstatistiken</translation>
    </message>
    <message>
        <source>Skewness of the sample, by moments divided by n</source>
        <translation>Schiefe der Stichprobe, aus den durch n geteilten Momenten</translation>
    </message>
    <message>
        <source>Excess kurtosis of the sample, likewise</source>
        <translation>Exzess der Stichprobe, ebenso</translation>
    </message>
    <message>
        <source>descriptive statistics</source>
        <translation>beschreibende Statistik</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>box plot</source>
        <translation>Kastengrafik (Boxplot)</translation>
    </message>
    <message>
        <source>kernel density</source>
        <translation>Kerndichteschätzung</translation>
    </message>
    <message>
        <source>standard deviation of a sample</source>
        <translation>Standardabweichung einer Stichprobe</translation>
    </message>
    <message>
        <source>Quantile of data</source>
        <translation>Quantil von Daten</translation>
    </message>
    <message>
        <source>The number below which a given share of the data lies.</source>
        <translation>Die Zahl, unter der ein gegebener Anteil der Daten liegt.</translation>
    </message>
    <message>
        <source>The share that lies below, or several.</source>
        <translation>Der Anteil, der darunter liegt, oder mehrere.</translation>
    </message>
    <message>
        <source>Linear between order statistics (R&apos;s type 7); an array where an array came</source>
        <translation>Linear zwischen den Ordnungsstatistiken (Typ 7 in R); eine Liste, wo eine Liste kam</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>quartile</source>
        <translation>Quartil</translation>
    </message>
    <message>
        <source>Correlation and line</source>
        <translation>Korrelation und Gerade</translation>
    </message>
    <message>
        <source>How closely two columns go together, by their values or by their ranks.</source>
        <translation>Wie eng zwei Spalten zusammenhängen, nach Werten oder nach Rängen.</translation>
    </message>
    <message>
        <source>The first column.</source>
        <translation>Die erste Spalte.</translation>
    </message>
    <message>
        <source>The second column, pair by pair.</source>
        <translation>Die zweite Spalte, Paar für Paar.</translation>
    </message>
    <message>
        <source>By values, by ranks, or by the order of pairs (tau-b).</source>
        <translation>Nach Werten, nach Rängen oder nach der Ordnung von Paaren (Tau-b).</translation>
    </message>
    <message>
        <source>The coefficient, from −1 to 1</source>
        <translation>Der Koeffizient, von −1 bis 1</translation>
    </message>
    <message>
        <source>Two-sided, of no association</source>
        <translation>Zweiseitig, für: kein Zusammenhang</translation>
    </message>
    <message>
        <source>scatter plot</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>lineare Regression</translation>
    </message>
    <message>
        <source>least-squares line</source>
        <translation>Ausgleichsgerade</translation>
    </message>
    <message>
        <source>Pearson&apos;s r</source>
        <translation>Korrelation nach Pearson</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>Spearmans Rho</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>Kendalls Tau</translation>
    </message>
    <message>
        <source>Pearson’s r</source>
        <translation>r nach Pearson</translation>
    </message>
    <message>
        <source>Spearman’s ρ</source>
        <translation>ρ nach Spearman</translation>
    </message>
    <message>
        <source>Kendall’s τ-b</source>
        <translation>τ-b nach Kendall</translation>
    </message>
    <message>
        <source>different, either way</source>
        <translation>verschieden, in beide Richtungen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>greater</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>How often such intervals hold what they are meant to hold.</source>
        <translation>Wie oft solche Intervalle enthalten, was sie enthalten sollen.</translation>
    </message>
    <message>
        <source>Which random numbers: the same seed gives the same ones everywhere.</source>
        <translation>Welche Zufallszahlen: derselbe Startwert gibt überall dieselben.</translation>
    </message>
    <message>
        <source>Permutation test</source>
        <translation>Permutationstest</translation>
    </message>
    <message>
        <source>How often shuffling two samples makes their means differ as much.</source>
        <translation>Wie oft sich die Mittelwerte zweier Stichproben nach dem Mischen ebenso sehr unterscheiden.</translation>
    </message>
    <message>
        <source>The first sample.</source>
        <translation>Die erste Stichprobe.</translation>
    </message>
    <message>
        <source>The second sample.</source>
        <translation>Die zweite Stichprobe.</translation>
    </message>
    <message>
        <source>How often they are shuffled.</source>
        <translation>Wie oft gemischt wird.</translation>
    </message>
    <message>
        <source>The mean of x less that of y</source>
        <translation>Der Mittelwert von x minus der von y</translation>
    </message>
    <message>
        <source>Two-sided: (1 + how many differ as much)/(1 + permutations)</source>
        <translation>Zweiseitig: (1 + Zahl der ebenso großen Unterschiede)/(1 + Permutationen)</translation>
    </message>
    <message>
        <source>randomisation test</source>
        <translation>Randomisierungstest</translation>
    </message>
    <message>
        <source>shuffling</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>How much a statistic varies when the data are drawn again from themselves.</source>
        <translation>Wie sehr eine Kennzahl schwankt, wenn die Daten aus sich selbst neu gezogen werden.</translation>
    </message>
    <message>
        <source>What is computed of each resample.</source>
        <translation>Was aus jeder neuen Stichprobe berechnet wird.</translation>
    </message>
    <message>
        <source>How often it is drawn.</source>
        <translation>Wie oft gezogen wird.</translation>
    </message>
    <message>
        <source>The statistic of the data themselves</source>
        <translation>Die Kennzahl der Daten selbst</translation>
    </message>
    <message>
        <source>Its standard deviation over the resamples</source>
        <translation>Ihre Standardabweichung über die neuen Stichproben</translation>
    </message>
    <message>
        <source>The lower end of the percentile interval</source>
        <translation>Das untere Ende des Perzentilintervalls</translation>
    </message>
    <message>
        <source>The upper end of the percentile interval</source>
        <translation>Das obere Ende des Perzentilintervalls</translation>
    </message>
    <message>
        <source>resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <source>percentile interval</source>
        <translation>Perzentilintervall</translation>
    </message>
    <message>
        <source>The lower end</source>
        <translation>Das untere Ende</translation>
    </message>
    <message>
        <source>The upper end</source>
        <translation>Das obere Ende</translation>
    </message>
    <message>
        <source>Interval for a mean</source>
        <translation>Intervall für einen Mittelwert</translation>
    </message>
    <message>
        <source>Between which bounds the mean of the population lies, by Student&apos;s t.</source>
        <translation>Zwischen welchen Grenzen der Mittelwert der Grundgesamtheit liegt, nach der t-Verteilung.</translation>
    </message>
    <message>
        <source>The numbers, at least two.</source>
        <translation>Die Zahlen, mindestens zwei.</translation>
    </message>
    <message>
        <source>confidence interval</source>
        <translation>Konfidenzintervall</translation>
    </message>
    <message>
        <source>margin of error</source>
        <translation>Fehlerspanne</translation>
    </message>
    <message>
        <source>Interval for a proportion</source>
        <translation>Intervall für einen Anteil</translation>
    </message>
    <message>
        <source>Between which bounds the true share lies, by Wilson&apos;s score.</source>
        <translation>Zwischen welchen Grenzen der wahre Anteil liegt, nach Wilson.</translation>
    </message>
    <message>
        <source>How many of them have what is counted.</source>
        <translation>Wie viele davon haben, was gezählt wird.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>Wie viele es sind.</translation>
    </message>
    <message>
        <source>Wilson interval</source>
        <translation>Wilson-Intervall</translation>
    </message>
    <message>
        <source>confidence interval for a share</source>
        <translation>Konfidenzintervall für einen Anteil</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>mean belongs to a test of x alone; two samples are compared with each other</source>
        <translation>mean gehört zu einem Test von x allein; zwei Stichproben werden miteinander verglichen</translation>
    </message>
    <message>
        <source>a paired test needs y, the other half of the pairs</source>
        <translation>ein gepaarter Test braucht y, die andere Hälfte der Paare</translation>
    </message>
    <message>
        <source>The second sample; without it x is held against mean.</source>
        <translation>Die zweite Stichprobe; ohne sie wird x mit mean verglichen.</translation>
    </message>
    <message>
        <source>t test</source>
        <translation>t-Test</translation>
    </message>
    <message>
        <source>Whether a mean differs from a number, or two means from each other, by more than chance does.</source>
        <translation>Ob sich ein Mittelwert von einer Zahl, oder zwei Mittelwerte voneinander, mehr unterscheiden als durch Zufall.</translation>
    </message>
    <message>
        <source>The sample, at least two numbers.</source>
        <translation>Die Stichprobe, mindestens zwei Zahlen.</translation>
    </message>
    <message>
        <source>What the mean of x is held against; 0 unless given.</source>
        <translation>Womit der Mittelwert von x verglichen wird; 0, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Whether x and y are two measurements of the same.</source>
        <translation>Ob x und y je zwei Messungen an demselben sind.</translation>
    </message>
    <message>
        <source>Whether both are taken to vary alike (Student&apos;s test); if not, Welch&apos;s test.</source>
        <translation>Ob für beide die gleiche Streuung angenommen wird (Students Test); sonst Welchs Test.</translation>
    </message>
    <message>
        <source>Which way the difference would have to lie.</source>
        <translation>In welche Richtung der Unterschied gehen müsste.</translation>
    </message>
    <message>
        <source>t: the difference in standard errors</source>
        <translation>t: der Unterschied in Standardfehlern</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-Wert</translation>
    </message>
    <message>
        <source>The mean of x, or the difference of the means</source>
        <translation>Der Mittelwert von x, oder die Differenz der Mittelwerte</translation>
    </message>
    <message>
        <source>Student&apos;s test</source>
        <translation>Students Test</translation>
    </message>
    <message>
        <source>Welch&apos;s test</source>
        <translation>Welchs Test</translation>
    </message>
    <message>
        <source>paired test</source>
        <translation>gepaarter Test</translation>
    </message>
    <message>
        <source>hypothesis test</source>
        <translation>Hypothesentest</translation>
    </message>
    <message>
        <source>%1 does not go with a table, whose expected counts follow from its rows and columns</source>
        <translation>%1 passt nicht zu einer Tafel: deren erwartete Anzahlen folgen aus ihren Zeilen und Spalten</translation>
    </message>
    <message>
        <source>a chi-squared test needs a table, or observed and expected counts</source>
        <translation>ein Chi-Quadrat-Test braucht eine Tafel, oder beobachtete und erwartete Anzahlen</translation>
    </message>
    <message>
        <source>Counts of categories.</source>
        <translation>Anzahlen je Kategorie.</translation>
    </message>
    <message>
        <source>What they should be, with the same sum.</source>
        <translation>Wie sie sein sollten, mit derselben Summe.</translation>
    </message>
    <message>
        <source>Chi-squared test</source>
        <translation>Chi-Quadrat-Test</translation>
    </message>
    <message>
        <source>Whether counts differ from what is expected by more than chance does.</source>
        <translation>Ob Anzahlen mehr vom Erwarteten abweichen als durch Zufall.</translation>
    </message>
    <message>
        <source>Counts by two features, to be tested for independence.</source>
        <translation>Anzahlen nach zwei Merkmalen, auf Unabhängigkeit zu prüfen.</translation>
    </message>
    <message>
        <source>χ²: the sum of (observed − expected)²/expected</source>
        <translation>χ²: die Summe von (beobachtet − erwartet)²/erwartet</translation>
    </message>
    <message>
        <source>The expected counts</source>
        <translation>Die erwarteten Anzahlen</translation>
    </message>
    <message>
        <source>contingency table</source>
        <translation>Kontingenztafel</translation>
    </message>
    <message>
        <source>goodness of fit</source>
        <translation>Anpassungsgüte</translation>
    </message>
    <message>
        <source>test of independence</source>
        <translation>Unabhängigkeitstest</translation>
    </message>
    <message>
        <source>a correlation needs at least three pairs, as any two points lie on a line; there are %1</source>
        <translation>eine Korrelation braucht mindestens drei Paare, denn je zwei Punkte liegen auf einer Geraden; es sind %1</translation>
    </message>
    <message>
        <source>%1 is constant: its standard deviation is 0, by which a correlation is divided, so there is none</source>
        <translation>%1 ist konstant: die Standardabweichung, durch die eine Korrelation geteilt wird, ist 0, also gibt es keine</translation>
    </message>
    <message>
        <source>a count is 0 or more; it is %1</source>
        <translation>eine Anzahl ist mindestens 0; es ist %1</translation>
    </message>
    <message>
        <source>the table needs at least two rows and two columns; it is %1×%2</source>
        <translation>die Tafel braucht mindestens zwei Zeilen und zwei Spalten; sie ist %1×%2</translation>
    </message>
    <message>
        <source>there must be at least two categories; there are %1</source>
        <translation>es muss mindestens zwei Kategorien geben; es sind %1</translation>
    </message>
    <message>
        <source>each category has one observed and one expected count; there are %1 observed and %2 expected ones</source>
        <translation>jede Kategorie hat eine beobachtete und eine erwartete Anzahl; es gibt %1 beobachtete und %2 erwartete</translation>
    </message>
    <message>
        <source>row %1 of the table is all zeros, so nothing is expected in it; leave it out</source>
        <translation>Zeile %1 der Tafel besteht aus Nullen, also wird in ihr nichts erwartet; lassen Sie sie weg</translation>
    </message>
    <message>
        <source>column %1 of the table is all zeros, so nothing is expected in it; leave it out</source>
        <translation>Spalte %1 der Tafel besteht aus Nullen, also wird in ihr nichts erwartet; lassen Sie sie weg</translation>
    </message>
    <message>
        <source>an expected count must be positive, as the test divides by it; it is %1</source>
        <translation>eine erwartete Anzahl muss positiv sein, denn der Test teilt durch sie; sie ist %1</translation>
    </message>
    <message>
        <source>the expected counts must have the sum of the observed ones, %1; it is %2</source>
        <translation>die erwarteten Anzahlen müssen die Summe der beobachteten haben, %1; sie ist %2</translation>
    </message>
    <message>
        <source>n must be at least 1: of nothing there is no share</source>
        <translation>n muss mindestens 1 sein: von nichts gibt es keinen Anteil</translation>
    </message>
    <message>
        <source>successes must be at most n, which is %1; it is %2</source>
        <translation>successes darf höchstens n sein, also %1; es ist %2</translation>
    </message>
    <message>
        <source>x is constant: all points lie above each other, so no line y = a + b·x is nearer to them than others</source>
        <translation>x ist konstant: alle Punkte liegen übereinander, also liegt keine Gerade y = a + b·x näher an ihnen als andere</translation>
    </message>
    <message>
        <source>%1 must be at least 1; it is 0</source>
        <translation>%1 muss mindestens 1 sein; es ist 0</translation>
    </message>
    <message>
        <source>%1 may be at most %2; it is %3</source>
        <translation>%1 darf höchstens %2 sein; es ist %3</translation>
    </message>
    <message>
        <source>%1 needs at least one number; it is empty</source>
        <translation>%1 braucht mindestens eine Zahl; es ist leer</translation>
    </message>
    <message>
        <source>one number alone has no standard deviation; give at least two</source>
        <translation>eine Zahl allein hat keine Standardabweichung; geben Sie mindestens zwei an</translation>
    </message>
    <message>
        <source>there are no numbers to summarise</source>
        <translation>es gibt keine Zahlen, die zusammenzufassen wären</translation>
    </message>
    <message>
        <source>nothing varies, so the standard error is 0, and a t test, which divides by it, does not exist</source>
        <translation>nichts streut, also ist der Standardfehler 0, und ein t-Test, der durch ihn teilt, existiert nicht</translation>
    </message>
    <message>
        <source>%1 needs at least two numbers, as one alone says nothing of how much they vary; there are %2</source>
        <translation>%1 braucht mindestens zwei Zahlen, denn eine allein sagt nichts über die Streuung; es sind %2</translation>
    </message>
    <message>
        <source>x and y must pair up; there are %1 numbers in x and %2 in y</source>
        <translation>x und y müssen Paare bilden; es gibt %1 Zahlen in x und %2 in y</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Scatter plot and line</source>
        <translation>Streudiagramm und Gerade</translation>
    </message>
    <message>
        <source>%1 % band</source>
        <translation>Band zu %1 %</translation>
    </message>
    <message>
        <source>Least-squares line</source>
        <translation>Ausgleichsgerade</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Standard error of the intercept</source>
        <translation>Standardfehler des Achsenabschnitts</translation>
    </message>
    <message>
        <source>Standard error of the slope</source>
        <translation>Standardfehler der Steigung</translation>
    </message>
    <message>
        <source>Standard deviation of what is left</source>
        <translation>Standardabweichung der Reste</translation>
    </message>
    <message>
        <source>Share that the line explains</source>
        <translation>Anteil, den die Gerade erklärt</translation>
    </message>
    <message>
        <source>Assumed: the pairs are independent of each other and, for the p-value, vary like a normal distribution of two variables. r sees straight lines only, and one outlier can make or hide it: look at the points.</source>
        <translation>Vorausgesetzt: die Paare sind voneinander unabhängig und, für den p-Wert, zweidimensional normalverteilt. r sieht nur Geraden, und ein einziger Ausreißer kann es erzeugen oder verdecken: sehen Sie sich die Punkte an.</translation>
    </message>
    <message>
        <source>Assumed: the pairs are independent of each other. Only the ranks count, so any relation that keeps rising is seen; the p-value is by the normal approximation, good for some twenty pairs and more.</source>
        <translation>Vorausgesetzt: die Paare sind voneinander unabhängig. Es zählen nur die Ränge, also wird jeder durchweg steigende Zusammenhang erkannt; der p-Wert folgt der Normalnäherung, die ab etwa zwanzig Paaren gut ist.</translation>
    </message>
    <message>
        <source>Assumed: the pairs are independent of each other. C counts the pairs of points in the same order, D those in opposite order, T the ties; the p-value is by the normal approximation.</source>
        <translation>Vorausgesetzt: die Paare sind voneinander unabhängig. C zählt die Punktepaare in gleicher Ordnung, D die in umgekehrter, T die Bindungen; der p-Wert folgt der Normalnäherung.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>What was tested: that the two columns have nothing to do with each other, so that the coefficient differs from 0 by chance alone. A coefficient says nothing of which causes which.</source>
        <translation>Geprüft wurde: die beiden Spalten haben nichts miteinander zu tun, der Koeffizient weicht also nur durch Zufall von 0 ab. Was wovon die Ursache ist, sagt ein Koeffizient nicht.</translation>
    </message>
    <message>
        <source>The dashed band holds the true line&apos;s height at each x with the confidence asked for; it is narrowest at the mean of x. Single points scatter wider.</source>
        <translation>Das gestrichelte Band enthält an jeder Stelle x mit der verlangten Konfidenz die Höhe der wahren Geraden; beim Mittelwert von x ist es am schmalsten. Einzelne Punkte streuen weiter.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: nothing is there; it is left out.</source>
        <translation>Zeile %1, Spalte „%2“: dort steht nichts; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is no number; it is left out.</source>
        <translation>Zeile %1, Spalte „%2“: „%3“ ist keine Zahl; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>there are no data yet: type or paste numbers, or open a file</source>
        <translation>es gibt noch keine Daten: tippen oder fügen Sie Zahlen ein, oder öffnen Sie eine Datei</translation>
    </message>
    <message>
        <source>this needs one more column; choose it, or add it to the data</source>
        <translation>hier fehlt noch eine Spalte; wählen Sie sie, oder ergänzen Sie die Daten</translation>
    </message>
    <message>
        <source>“%1” holds words, not numbers; choose another column</source>
        <translation>„%1“ enthält Wörter, keine Zahlen; wählen Sie eine andere Spalte</translation>
    </message>
    <message>
        <source>“%1” has %2 different words; two samples are compared when there are just two</source>
        <translation>„%1“ hat %2 verschiedene Wörter; zwei Stichproben werden verglichen, wenn es genau zwei sind</translation>
    </message>
    <message>
        <source>What the p-value means: if what was tested were true and the assumptions held, a result at least this far off would come up with probability %1.</source>
        <translation>Was der p-Wert bedeutet: Wäre wahr, was geprüft wurde, und träfen die Voraussetzungen zu, so käme ein mindestens so weit abweichendes Ergebnis mit der Wahrscheinlichkeit %1 vor.</translation>
    </message>
    <message>
        <source>What it does not mean: it is not the probability that what was tested is true, nor that chance alone made the result. A small one does not say that the effect is large, and a large one does not prove that there is none.</source>
        <translation>Was er nicht bedeutet: Er ist weder die Wahrscheinlichkeit, dass das Geprüfte wahr ist, noch die, dass allein der Zufall das Ergebnis gemacht hat. Ein kleiner sagt nicht, dass der Effekt groß ist, und ein großer beweist nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <translation>Bisher gezogen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Differences after shuffling</source>
        <translation>Unterschiede nach dem Mischen</translation>
    </message>
    <message>
        <source>difference of the means</source>
        <translation>Differenz der Mittelwerte</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>as far the other way</source>
        <translation>ebenso weit in der anderen Richtung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Mean of %1 less mean of %2</source>
        <translation>Mittelwert von %1 minus Mittelwert von %2</translation>
    </message>
    <message>
        <source>Shuffles that differ as much</source>
        <translation>Ebenso große Unterschiede nach dem Mischen</translation>
    </message>
    <message>
        <source>Shuffles</source>
        <translation>So oft gemischt</translation>
    </message>
    <message>
        <source>What was tested: that it makes no difference which numbers are called “%1” and which “%2”. If so, shuffling the names gives differences like the observed one.</source>
        <translation>Geprüft wurde: es ist gleichgültig, welche Zahlen „%1“ heißen und welche „%2“. Dann ergibt das Mischen der Namen Unterschiede wie den beobachteten.</translation>
    </message>
    <message>
        <source>Assumed: under what was tested all numbers could have come in any order. No normal distribution is needed. The same seed gives the same shuffles; with another seed the p-value moves a little.</source>
        <translation>Vorausgesetzt: unter dem Geprüften hätten alle Zahlen in jeder Reihenfolge kommen können. Eine Normalverteilung ist nicht nötig. Derselbe Startwert mischt gleich; mit einem anderen ändert sich der p-Wert ein wenig.</translation>
    </message>
    <message>
        <source>Bootstrap distribution</source>
        <translation>Bootstrap-Verteilung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>der Daten</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>unteres Ende</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>oberes Ende</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzwert</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Neue Stichproben</translation>
    </message>
    <message>
        <source>What was done: as many numbers as there are were drawn from the data themselves, each put back before the next, and the statistic computed; again and again. How much it varies stands for how much it would vary over new samples.</source>
        <translation>Was getan wurde: Aus den Daten selbst wurden so viele Zahlen gezogen, wie es sind, jede vor der nächsten zurückgelegt, und die Kennzahl berechnet; wieder und wieder. Wie sehr sie schwankt, steht dafür, wie sehr sie über neue Stichproben schwanken würde.</translation>
    </message>
    <message>
        <source>The interval leaves out the lowest and the highest values, %1 % on either side. Assumed: the numbers are independent, and there are enough of them to stand for the population; of few the interval is too narrow.</source>
        <translation>Das Intervall lässt die kleinsten und die größten Werte weg, %1 % auf jeder Seite. Vorausgesetzt: die Zahlen sind unabhängig, und es sind genug, um für die Grundgesamtheit zu stehen; bei wenigen ist das Intervall zu schmal.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exzess</translation>
    </message>
    <message>
        <source>Sturges’s rule</source>
        <translation>der Regel von Sturges</translation>
    </message>
    <message>
        <source>Scott’s rule</source>
        <translation>der Regel von Scott</translation>
    </message>
    <message>
        <source>the rule of Freedman and Diaconis</source>
        <translation>der Regel von Freedman und Diaconis</translation>
    </message>
    <message>
        <source>the count given</source>
        <translation>der angegebenen Anzahl</translation>
    </message>
    <message>
        <source>Histogram and kernel density</source>
        <translation>Histogramm und Kerndichte</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>%1 asks for bins of width 0 here, as half of the numbers are equal; Sturges’s rule takes its place.</source>
        <translation>Nach %1 hätten die Klassen hier die Breite 0, denn die Hälfte der Zahlen ist gleich; an ihre Stelle tritt die Regel von Sturges.</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>Kastengrafik</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>share up to x</source>
        <translation>Anteil bis x</translation>
    </message>
    <message>
        <source>Empirical distribution</source>
        <translation>Empirische Verteilung</translation>
    </message>
    <message>
        <source>One number alone says nothing of how much they vary: variance and shape do not exist.</source>
        <translation>Eine Zahl allein sagt nichts über die Streuung: Varianz und Gestalt existieren nicht.</translation>
    </message>
    <message>
        <source>All numbers are equal: the standard deviation, by which skewness and kurtosis are divided, is 0, so they do not exist.</source>
        <translation>Alle Zahlen sind gleich: die Standardabweichung, durch die Schiefe und Exzess geteilt werden, ist 0, also existieren sie nicht.</translation>
    </message>
    <message>
        <source>there are %1 groups; at most %2 can be told apart</source>
        <translation>es gibt %1 Gruppen; höchstens %2 lassen sich unterscheiden</translation>
    </message>
    <message>
        <source>Each box reaches from the lower to the upper quartile, the line in it is the median, the dot in it the mean. The whiskers reach to the outermost numbers within one and a half boxes; what lies beyond is shown as dots.</source>
        <translation>Jeder Kasten reicht vom unteren zum oberen Quartil, der Strich darin ist der Median, der Punkt darin der Mittelwert. Die Antennen reichen bis zu den äußersten Zahlen innerhalb von anderthalb Kastenlängen; was jenseits liegt, ist als Punkt gezeichnet.</translation>
    </message>
    <message>
        <source>Mean and variance</source>
        <translation>Mittelwert und Varianz</translation>
    </message>
    <message>
        <source>Skewness and excess kurtosis</source>
        <translation>Schiefe und Exzess</translation>
    </message>
    <message>
        <source>Kernel density</source>
        <translation>Kerndichte</translation>
    </message>
    <message>
        <source>What %1 % confidence means: of intervals made like this from new samples, that many hold the true value. It is not the probability that this one does.</source>
        <translation>Was %1 % Konfidenz bedeutet: Von Intervallen, die so aus neuen Stichproben gebildet werden, enthalten so viele den wahren Wert. Es ist nicht die Wahrscheinlichkeit, dass dieses eine ihn enthält.</translation>
    </message>
    <message>
        <source>What was tested: that the population behind “%1” has the mean %2.</source>
        <translation>Geprüft wurde: die Grundgesamtheit hinter „%1“ hat den Mittelwert %2.</translation>
    </message>
    <message>
        <source>What was tested: that the differences “%1” − “%2” have the mean 0.</source>
        <translation>Geprüft wurde: die Differenzen „%1“ − „%2“ haben den Mittelwert 0.</translation>
    </message>
    <message>
        <source>What was tested: that the populations behind “%1” and “%2” have the same mean.</source>
        <translation>Geprüft wurde: die Grundgesamtheiten hinter „%1“ und „%2“ haben denselben Mittelwert.</translation>
    </message>
    <message>
        <source>Against it: that the difference is less. Only results in that direction count as far off, which has to be decided before looking at the data.</source>
        <translation>Dagegen steht: die Differenz ist kleiner. Nur Ergebnisse in dieser Richtung gelten als abweichend; das muss vor dem Blick auf die Daten entschieden sein.</translation>
    </message>
    <message>
        <source>Against it: that the difference is greater. Only results in that direction count as far off, which has to be decided before looking at the data.</source>
        <translation>Dagegen steht: die Differenz ist größer. Nur Ergebnisse in dieser Richtung gelten als abweichend; das muss vor dem Blick auf die Daten entschieden sein.</translation>
    </message>
    <message>
        <source>Against it: that there is a difference, in whichever direction.</source>
        <translation>Dagegen steht: es gibt einen Unterschied, in welcher Richtung auch immer.</translation>
    </message>
    <message>
        <source>Assumed: the pairs are independent of each other, and the differences vary roughly like a normal distribution; the more pairs, the less that matters.</source>
        <translation>Vorausgesetzt: die Paare sind voneinander unabhängig, und die Differenzen sind ungefähr normalverteilt; je mehr Paare, desto weniger kommt es darauf an.</translation>
    </message>
    <message>
        <source>Assumed: all numbers are independent, both populations are roughly normal, and both have the same variance. Where that last is in doubt, Welch’s test does without it.</source>
        <translation>Vorausgesetzt: alle Zahlen sind unabhängig, beide Grundgesamtheiten ungefähr normalverteilt, und beide haben dieselbe Varianz. Ist das Letzte zweifelhaft, so kommt Welchs Test ohne es aus.</translation>
    </message>
    <message>
        <source>Assumed: all numbers are independent, and the populations are roughly normal; the more numbers, the less that matters. Outliers and skewness weigh on small samples.</source>
        <translation>Vorausgesetzt: alle Zahlen sind unabhängig, und die Grundgesamtheiten sind ungefähr normalverteilt; je mehr Zahlen, desto weniger kommt es darauf an. Bei kleinen Stichproben fallen Ausreißer und Schiefe ins Gewicht.</translation>
    </message>
    <message>
        <source>Where the statistic lies</source>
        <translation>Wo die Prüfgröße liegt</translation>
    </message>
    <message>
        <source>density if what was tested is true</source>
        <translation>Dichte, falls wahr ist, was geprüft wurde</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Prüfgröße</translation>
    </message>
    <message>
        <source>Its standard error</source>
        <translation>Dessen Standardfehler</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Mittelwert von %1</translation>
    </message>
    <message>
        <source>All numbers are equal, so the interval is a single point: such a sample can&apos;t tell how much the population varies.</source>
        <translation>Alle Zahlen sind gleich, also ist das Intervall ein einziger Punkt: eine solche Stichprobe verrät nicht, wie sehr die Grundgesamtheit streut.</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share that was counted</source>
        <translation>Gezählter Anteil</translation>
    </message>
    <message>
        <source>Assumed: each is counted or not independently of the others, with one and the same probability. Wilson’s interval stays within 0 and 1 and keeps its promise also for few, for none and for all, where the usual share ± z standard errors fails.</source>
        <translation>Vorausgesetzt: jedes wird unabhängig von den anderen mit ein und derselben Wahrscheinlichkeit gezählt. Das Intervall nach Wilson bleibt zwischen 0 und 1 und hält sein Versprechen auch bei wenigen, bei keinem und bei allen, wo das übliche Anteil ± z Standardfehler versagt.</translation>
    </message>
    <message>
        <source>Observed and expected counts</source>
        <translation>Beobachtete und erwartete Anzahlen</translation>
    </message>
    <message>
        <source>%1 observed</source>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>What was tested: that the two features have nothing to do with each other, so that every row has the same shares.</source>
        <translation>Geprüft wurde: die beiden Merkmale haben nichts miteinander zu tun, jede Zeile hat also dieselben Anteile.</translation>
    </message>
    <message>
        <source>What was tested: that the categories come with the expected shares.</source>
        <translation>Geprüft wurde: die Kategorien kommen mit den erwarteten Anteilen vor.</translation>
    </message>
    <message>
        <source>%1 expected counts are below 5: there the approximation by chi-squared is rough, and the p-value with it.</source>
        <translation>%1 erwartete Anzahlen liegen unter 5: dort ist die Näherung durch Chi-Quadrat grob, und mit ihr der p-Wert.</translation>
    </message>
    <message>
        <source>there are more than %1 categories</source>
        <translation>es gibt mehr als %1 Kategorien</translation>
    </message>
    <message>
        <source>Assumed: each was counted once and independently of the others, and the expected counts are not too small (5 is the usual bound). No continuity correction.</source>
        <translation>Vorausgesetzt: jedes wurde einmal und unabhängig von den anderen gezählt, und die erwarteten Anzahlen sind nicht zu klein (üblich ist die Grenze 5). Ohne Stetigkeitskorrektur.</translation>
    </message>
    <message>
        <source>Of the %1 pairs about %2 are drawn, taken evenly along x, with the outermost; all numbers are of all pairs.</source>
        <translation>Von den %1 Paaren sind etwa %2 gezeichnet, gleichmäßig entlang x ausgewählt und mit den äußersten; alle Zahlen sind aus allen Paaren berechnet.</translation>
    </message>
    <message>
        <source>Each row of the data was counted by its words in “%1” and “%2”.</source>
        <translation>Jede Zeile der Daten wurde nach ihren Wörtern in „%1“ und „%2“ gezählt.</translation>
    </message>
    <message>
        <source>Each row of the data was counted by its word in “%1”.</source>
        <translation>Jede Zeile der Daten wurde nach ihrem Wort in „%1“ gezählt.</translation>
    </message>
    <message>
        <source>The numbers of “%1” were taken as the counts of categories.</source>
        <translation>Die Zahlen von „%1“ wurden als Häufigkeiten von Kategorien genommen.</translation>
    </message>
    <message>
        <source>The numbers were taken as counts, row by row: those of the %1 columns from “%2” to “%3”.</source>
        <translation>Die Zahlen wurden Zeile für Zeile als Häufigkeiten genommen: die der %1 Spalten von „%2“ bis „%3“.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: nothing is there; its row is left out.</source>
        <translation>Zeile %1, Spalte „%2“: Hier steht nichts; die ganze Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is no number; its row is left out.</source>
        <translation>Zeile %1, Spalte „%2“: „%3“ ist keine Zahl; die ganze Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>So it is with %1 more cells; the rest is used.</source>
        <translation>Ebenso ist es mit %1 weiteren Zellen; der Rest wird verwendet.</translation>
    </message>
    <message>
        <source>%1 bins by %2, each %3 wide; the bars have area 1 together.</source>
        <translation>%1 Klassen nach %2, je %3 breit; die Balken haben zusammen die Fläche 1.</translation>
    </message>
    <message>
        <source>The curve is a mean of normal densities of standard deviation %1, one around each number.</source>
        <translation>Die Kurve ist ein Mittel von Normaldichten mit der Standardabweichung %1, je eine um jede Zahl.</translation>
    </message>
    <message>
        <source>There is no density curve, as it would be narrower than can be drawn: choose a greater bandwidth.</source>
        <translation>Eine Dichtekurve gibt es nicht, da sie schmaler wäre, als sich zeichnen lässt: Wählen Sie eine größere Bandbreite.</translation>
    </message>
    <message>
        <source>%1 rows of %2 columns; at most %3 cells are taken</source>
        <translation>%1 Zeilen mit %2 Spalten; höchstens %3 Zellen werden angenommen</translation>
    </message>
    <message>
        <source>Mean of x</source>
        <translation>Mittelwert von x</translation>
    </message>
    <message>
        <source>Mean of the differences</source>
        <translation>Mittelwert der Differenzen</translation>
    </message>
    <message>
        <source>Difference of the means</source>
        <translation>Differenz der Mittelwerte</translation>
    </message>
    <message>
        <source>%1 (observed: %2, outside)</source>
        <translation>%1 (beobachtet: %2, außerhalb)</translation>
    </message>
</context>
<context>
    <name>DataForm</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Gesucht</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Column &amp;x</source>
        <translation>Spalte &amp;x</translation>
    </message>
    <message>
        <source>Column &amp;y</source>
        <translation>Spalte &amp;y</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>G&amp;ruppen</translation>
    </message>
    <message>
        <source>&amp;Coefficient</source>
        <translation>&amp;Koeffizient</translation>
    </message>
    <message>
        <source>&amp;Mean it is held against</source>
        <translation>Ver&amp;glichen mit dem Mittelwert</translation>
    </message>
    <message>
        <source>The &amp;alternative: it is</source>
        <translation>Die &amp;Alternative: er ist</translation>
    </message>
    <message>
        <source>&amp;Expected counts (empty: equal ones)</source>
        <translation>&amp;Erwartete Anzahlen (leer: gleiche)</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>H&amp;ow many bins</source>
        <translation>&amp;Wie viele Klassen</translation>
    </message>
    <message>
        <source>Band&amp;width of the density (0: Silverman’s rule)</source>
        <translation>&amp;Bandbreite der Dichte (0: Regel von Silverman)</translation>
    </message>
    <message>
        <source>How many were &amp;counted</source>
        <translation>Wie viele &amp;gezählt wurden</translation>
    </message>
    <message>
        <source>Ou&amp;t of</source>
        <translation>&amp;Von wie vielen</translation>
    </message>
    <message>
        <source>&amp;Statistic</source>
        <translation>Kenn&amp;zahl</translation>
    </message>
    <message>
        <source>How often it is d&amp;rawn</source>
        <translation>W&amp;ie oft gezogen wird</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>K&amp;onfidenz</translation>
    </message>
    <message>
        <source>Freedman–Diaconis</source>
        <translation>Freedman–Diaconis</translation>
    </message>
    <message>
        <source>Scott</source>
        <translation>Scott</translation>
    </message>
    <message>
        <source>Sturges</source>
        <translation>Sturges</translation>
    </message>
    <message>
        <source>A count of bins</source>
        <translation>Eine Anzahl von Klassen</translation>
    </message>
    <message>
        <source>One sample against a number</source>
        <translation>Eine Stichprobe gegen eine Zahl</translation>
    </message>
    <message>
        <source>Two samples (Welch)</source>
        <translation>Zwei Stichproben (Welch)</translation>
    </message>
    <message>
        <source>Two samples of equal variance (Student)</source>
        <translation>Zwei Stichproben gleicher Varianz (Student)</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
</context>
<context>
    <name>DataSets</name>
    <message>
        <source>Plants in sun and shade (made up)</source>
        <translation>Pflanzen in Sonne und Schatten (erfunden)</translation>
    </message>
    <message>
        <source>Reaction times before and after practice (made up)</source>
        <translation>Reaktionszeiten vor und nach Übung (erfunden)</translation>
    </message>
    <message>
        <source>Waiting times, one missing (made up)</source>
        <translation>Wartezeiten, eine fehlt (erfunden)</translation>
    </message>
    <message>
        <source>Answers to two questions (made up)</source>
        <translation>Antworten auf zwei Fragen (erfunden)</translation>
    </message>
    <message>
        <source>Lifetimes of lamps in days (made up)</source>
        <translation>Lebensdauern von Lampen in Tagen (erfunden)</translation>
    </message>
    <message>
        <source>Calls in an hour (made up)</source>
        <translation>Anrufe in einer Stunde (erfunden)</translation>
    </message>
    <message>
        <source>Daily changes with heavy tails (made up)</source>
        <translation>Tägliche Änderungen mit schweren Rändern (erfunden)</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Beta</source>
        <translation>Betaverteilung</translation>
    </message>
    <message>
        <source>What is believed of an unknown probability after successes and failures were seen: any shape between 0 and 1.</source>
        <translation>Was man über eine unbekannte Wahrscheinlichkeit weiß, nachdem Erfolge und Misserfolge beobachtet wurden; zwischen 0 und 1 ist jede Form möglich.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Weight of the successes: pulls towards 1.</source>
        <translation>Gewicht der Erfolge: zieht in Richtung 1.</translation>
    </message>
    <message>
        <source>Beta parameter</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Weight of the failures: pulls towards 0.</source>
        <translation>Gewicht der Misserfolge: zieht in Richtung 0.</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>Binomialverteilung</translation>
    </message>
    <message>
        <source>How many of a fixed number of independent trials succeed, each with the same probability.</source>
        <translation>Wie viele von einer festen Anzahl unabhängiger Versuche gelingen, jeder mit derselben Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How many trials are made.</source>
        <translation>Die Anzahl der Versuche.</translation>
    </message>
    <message>
        <source>Probability of success</source>
        <translation>Erfolgswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How likely each single trial succeeds.</source>
        <translation>Die Wahrscheinlichkeit, mit der jeder einzelne Versuch gelingt.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gammaverteilung</translation>
    </message>
    <message>
        <source>The waiting time until several events have happened that come independently at a constant rate.</source>
        <translation>Die Wartezeit, bis mehrere Ereignisse eingetreten sind, die unabhängig voneinander mit konstanter Rate auftreten.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How many events are waited for; need not be whole.</source>
        <translation>Die Anzahl der Ereignisse, auf die gewartet wird; sie muss nicht ganzzahlig sein.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>The mean time between two events: one over the rate.</source>
        <translation>Die mittlere Zeit zwischen zwei Ereignissen: der Kehrwert der Rate.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalverteilung</translation>
    </message>
    <message>
        <source>What the sum of many small independent influences approaches: values lie around a mean, equally often on either side.</source>
        <translation>Ihr nähert sich die Summe vieler kleiner unabhängiger Einflüsse: Die Werte liegen um einen Mittelwert, auf beiden Seiten gleich häufig.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>The centre, where the density is highest.</source>
        <translation>Die Mitte, wo die Dichte am größten ist.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>How far values typically lie from the mean.</source>
        <translation>Wie weit die Werte typischerweise vom Mittelwert entfernt liegen.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson-Verteilung</translation>
    </message>
    <message>
        <source>How many events happen in a fixed time when they come independently at a constant rate.</source>
        <translation>Wie viele Ereignisse in einer festen Zeit eintreten, wenn sie unabhängig voneinander mit konstanter Rate auftreten.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>How many events happen on average.</source>
        <translation>Wie viele Ereignisse im Mittel eintreten.</translation>
    </message>
    <message>
        <source>Student&apos;s t</source>
        <translation>Studentsche t-Verteilung</translation>
    </message>
    <message>
        <source>How far a sample&apos;s mean lies from the true one, in units of its estimated error: like the normal, with heavier tails.</source>
        <translation>Wie weit ein Stichprobenmittel vom wahren Mittelwert entfernt liegt, in Einheiten seines geschätzten Fehlers: wie die Normalverteilung, aber mit schwereren Rändern.</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>The more there are, the lighter the tails.</source>
        <translation>Je mehr es sind, desto leichter sind die Ränder.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>The unit in which distances from the location count.</source>
        <translation>Die Einheit, in der Abstände von der Lage gemessen werden.</translation>
    </message>
    <message>
        <source>there is no distribution called “%1”</source>
        <translation>es gibt keine Verteilung namens „%1“</translation>
    </message>
    <message>
        <source>the interval must not end before it begins; it begins at %1 and ends at %2</source>
        <translation>das Intervall darf nicht enden, bevor es beginnt; es beginnt bei %1 und endet bei %2</translation>
    </message>
    <message>
        <source>the probability must be in [0, 1]; it is %1</source>
        <translation>die Wahrscheinlichkeit muss in [0, 1] liegen, ist aber %1</translation>
    </message>
    <message>
        <source>Which distribution it is.</source>
        <translation>Um welche Verteilung es geht.</translation>
    </message>
    <message>
        <source>Its parameters by name.</source>
        <translation>Ihre Parameter mit ihren Namen.</translation>
    </message>
    <message>
        <source>Where: a number or an array of them.</source>
        <translation>Wo: eine Zahl oder ein Array von Zahlen.</translation>
    </message>
    <message>
        <source>A number, or an array where an array came.</source>
        <translation>Eine Zahl oder, wenn ein Array gegeben ist, ein Array.</translation>
    </message>
    <message>
        <source>Density or probability mass</source>
        <translation>Dichte oder Wahrscheinlichkeitsfunktion</translation>
    </message>
    <message>
        <source>The density at x, or the probability of exactly x.</source>
        <translation>Die Dichte an der Stelle x oder die Wahrscheinlichkeit von genau x.</translation>
    </message>
    <message>
        <source>Logarithm of the density</source>
        <translation>Logarithmus der Dichte</translation>
    </message>
    <message>
        <source>The natural logarithm of the density or mass at x.</source>
        <translation>Der natürliche Logarithmus der Dichte oder Wahrscheinlichkeit an der Stelle x.</translation>
    </message>
    <message>
        <source>Hazard rate</source>
        <translation>Ausfallrate</translation>
    </message>
    <message>
        <source>The density at x among all that is at least x.</source>
        <translation>Die Dichte an der Stelle x unter der Bedingung, dass mindestens x erreicht wird.</translation>
    </message>
    <message>
        <source>Distribution function</source>
        <translation>Verteilungsfunktion</translation>
    </message>
    <message>
        <source>The probability of at most x.</source>
        <translation>Die Wahrscheinlichkeit von höchstens x.</translation>
    </message>
    <message>
        <source>Survival function</source>
        <translation>Überlebensfunktion</translation>
    </message>
    <message>
        <source>The probability of more than x.</source>
        <translation>Die Wahrscheinlichkeit von mehr als x.</translation>
    </message>
    <message>
        <source>Logarithm of the distribution function</source>
        <translation>Logarithmus der Verteilungsfunktion</translation>
    </message>
    <message>
        <source>The natural logarithm of the probability of at most x.</source>
        <translation>Der natürliche Logarithmus der Wahrscheinlichkeit von höchstens x.</translation>
    </message>
    <message>
        <source>Logarithm of the survival function</source>
        <translation>Logarithmus der Überlebensfunktion</translation>
    </message>
    <message>
        <source>The natural logarithm of the probability of more than x.</source>
        <translation>Der natürliche Logarithmus der Wahrscheinlichkeit von mehr als x.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>The probability of the lower tail.</source>
        <translation>Die Wahrscheinlichkeit des unteren Rands.</translation>
    </message>
    <message>
        <source>Inverse survival function</source>
        <translation>Umkehrung der Überlebensfunktion</translation>
    </message>
    <message>
        <source>The smallest x that is exceeded with probability q at most.</source>
        <translation>Das kleinste x, das höchstens mit der Wahrscheinlichkeit q überschritten wird.</translation>
    </message>
    <message>
        <source>The probability of the upper tail.</source>
        <translation>Die Wahrscheinlichkeit des oberen Rands.</translation>
    </message>
    <message>
        <source>Probability of an interval</source>
        <translation>Wahrscheinlichkeit eines Intervalls</translation>
    </message>
    <message>
        <source>The probability from a to b, both ends included.</source>
        <translation>Die Wahrscheinlichkeit von a bis b, beide Enden eingeschlossen.</translation>
    </message>
    <message>
        <source>The lower end.</source>
        <translation>Das untere Ende.</translation>
    </message>
    <message>
        <source>The upper end.</source>
        <translation>Das obere Ende.</translation>
    </message>
    <message>
        <source>The probability.</source>
        <translation>Die Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Moments of a distribution</source>
        <translation>Momente einer Verteilung</translation>
    </message>
    <message>
        <source>Mean, variance, skewness, kurtosis, mode, median, entropy, support.</source>
        <translation>Mittelwert, Varianz, Schiefe, Exzess, Modus, Median, Entropie, Träger.</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exzess</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Entropy in nats</source>
        <translation>Entropie in Nat</translation>
    </message>
    <message>
        <source>The lowest and the highest value.</source>
        <translation>Der kleinste und der größte Wert.</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>probability up to x</source>
        <translation>Wahrscheinlichkeit bis x</translation>
    </message>
    <message>
        <source>Probability of each value</source>
        <translation>Wahrscheinlichkeit jedes Werts</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>P(X ≤ x)</source>
        <translation>P(X ≤ x)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Wanted probability</source>
        <translation>Vorgegebene Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability of the rest</source>
        <translation>Wahrscheinlichkeit des Rests</translation>
    </message>
    <message>
        <source>Moments and centre</source>
        <translation>Momente und Mitte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>The mean does not exist, and so no other moment: the condition beside its formula fails.</source>
        <translation>Der Mittelwert existiert nicht und damit auch kein anderes Moment: Die Bedingung neben seiner Formel ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>The variance is infinite: the condition beside its formula fails.</source>
        <translation>Die Varianz ist unendlich: Die Bedingung neben ihrer Formel ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>X is certain to be %1, so skewness and kurtosis do not exist.</source>
        <translation>X ist mit Sicherheit %1, also gibt es weder Schiefe noch Exzess.</translation>
    </message>
    <message>
        <source>The tails are so heavy that the conditions beside the formulas of the higher moments fail.</source>
        <translation>Die Ränder sind so schwer, dass die Bedingungen neben den Formeln der höheren Momente nicht erfüllt sind.</translation>
    </message>
    <message>
        <source>The density grows without bound towards %1; the plot leaves that point out.</source>
        <translation>Die Dichte wächst bei Annäherung an %1 unbeschränkt; das Diagramm lässt diesen Punkt aus.</translation>
    </message>
    <message>
        <source>All of that lies outside the support, where X never falls.</source>
        <translation>Das alles liegt außerhalb des Trägers, wohin X nie fällt.</translation>
    </message>
    <message>
        <source>X takes whole values only: those between the limits count.</source>
        <translation>X nimmt nur ganze Werte an: Es zählen die zwischen den Grenzen.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>The smallest x with a probability of at least p of not being exceeded.</source>
        <translation>Das kleinste x, das mindestens mit der Wahrscheinlichkeit p nicht überschritten wird.</translation>
    </message>
    <message>
        <source>The value of largest density or probability; the smallest where there are several.</source>
        <translation>Der Modus, von mehreren der kleinste.</translation>
    </message>
    <message>
        <source>Arcsine</source>
        <translation>Arkussinusverteilung</translation>
    </message>
    <message>
        <source>Where a swing is found at a random moment, and which share of the time the leader of a long fair game leads: near the ends above all.</source>
        <translation>Wo man eine Schaukel zu einem zufälligen Zeitpunkt findet, und welchen Anteil der Zeit bei einem langen fairen Spiel der eine Spieler führt: vor allem nahe den Enden.</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>Bernoulli-Verteilung</translation>
    </message>
    <message>
        <source>A single trial that succeeds or fails, such as the toss of a coin: what a binary classifier predicts.</source>
        <translation>Ein einzelner Versuch, der gelingt oder misslingt, etwa ein Münzwurf: das, was ein binärer Klassifikator vorhersagt.</translation>
    </message>
    <message>
        <source>How likely the value 1 is.</source>
        <translation>Wie wahrscheinlich der Wert 1 ist.</translation>
    </message>
    <message>
        <source>Cauchy</source>
        <translation>Cauchy-Verteilung</translation>
    </message>
    <message>
        <source>Where a ray of random direction meets a line: tails so heavy that a mean of many values is no surer than a single one.</source>
        <translation>Wo ein Strahl zufälliger Richtung eine Gerade trifft: mit so schweren Rändern, dass ein Mittel vieler Werte nicht sicherer ist als ein einzelner.</translation>
    </message>
    <message>
        <source>Chi-squared</source>
        <translation>Chi-Quadrat-Verteilung</translation>
    </message>
    <message>
        <source>The sum of the squares of independent standard normal numbers: how far counts lie from what was expected.</source>
        <translation>Die Summe der Quadrate unabhängiger standardnormalverteilter Zahlen: wie weit Häufigkeiten vom Erwarteten abweichen.</translation>
    </message>
    <message>
        <source>How many squares are added; need not be whole.</source>
        <translation>Wie viele Quadrate addiert werden; muss nicht ganzzahlig sein.</translation>
    </message>
    <message>
        <source>Discrete uniform</source>
        <translation>Diskrete Gleichverteilung</translation>
    </message>
    <message>
        <source>Each of the integers of a range alike, such as the throw of a die.</source>
        <translation>Jede ganze Zahl eines Bereichs gleich wahrscheinlich, etwa beim Würfeln.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The lowest value.</source>
        <translation>Der kleinste Wert.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The highest value.</source>
        <translation>Der größte Wert.</translation>
    </message>
    <message>
        <source>max must be above min, which is %1; it is %2</source>
        <translation>max muss größer als min sein, das %1 ist; es ist %2</translation>
    </message>
    <message>
        <source>max must not be below min, which is %1; it is %2</source>
        <translation>max darf nicht kleiner als min sein, das %1 ist; es ist %2</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentialverteilung</translation>
    </message>
    <message>
        <source>The waiting time until an event that comes at a constant rate: however long one has waited, what remains is distributed alike.</source>
        <translation>Die Wartezeit auf ein Ereignis, das mit gleichbleibender Rate eintritt: Wie lange man auch schon gewartet hat, der Rest ist stets gleich verteilt.</translation>
    </message>
    <message>
        <source>How many events happen in a unit of time on average.</source>
        <translation>Wie viele Ereignisse im Mittel in einer Zeiteinheit eintreten.</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F-Verteilung</translation>
    </message>
    <message>
        <source>The ratio of two estimates of one variance: what the analysis of variance compares its groups by.</source>
        <translation>Das Verhältnis zweier Schätzungen derselben Varianz: woran die Varianzanalyse ihre Gruppen vergleicht.</translation>
    </message>
    <message>
        <source>Degrees of freedom above</source>
        <translation>Freiheitsgrade im Zähler</translation>
    </message>
    <message>
        <source>Of the estimate above the line.</source>
        <translation>Die der Schätzung über dem Bruchstrich.</translation>
    </message>
    <message>
        <source>Degrees of freedom below</source>
        <translation>Freiheitsgrade im Nenner</translation>
    </message>
    <message>
        <source>Of the estimate below the line: the fewer, the heavier the tail.</source>
        <translation>Die der Schätzung unter dem Bruchstrich: je weniger, desto schwerer der Rand.</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geometrische Verteilung</translation>
    </message>
    <message>
        <source>How many independent trials fail before the first one succeeds.</source>
        <translation>Wie viele unabhängige Versuche misslingen, bevor der erste gelingt.</translation>
    </message>
    <message>
        <source>How likely each trial succeeds.</source>
        <translation>Wie wahrscheinlich jeder Versuch gelingt.</translation>
    </message>
    <message>
        <source>Gumbel</source>
        <translation>Gumbel-Verteilung</translation>
    </message>
    <message>
        <source>What the largest of many values approaches, such as the highest flood of a year; added to logits, its noise draws classes with their softmax probabilities.</source>
        <translation>Wogegen der größte von vielen Werten strebt, etwa das höchste Hochwasser eines Jahres; zu Logits addiert, zieht dieses Rauschen Klassen mit ihren Softmax-Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>there are %1 in all, so it must be in [0, %1]; it is %2</source>
        <translation>es sind insgesamt %1, der Wert muss also in [0, %1] liegen; er ist %2</translation>
    </message>
    <message>
        <source>Hypergeometric</source>
        <translation>Hypergeometrische Verteilung</translation>
    </message>
    <message>
        <source>How many marked things are among those drawn when nothing is put back: aces in a hand, defects in a sample.</source>
        <translation>Wie viele markierte Dinge unter den gezogenen sind, wenn nichts zurückgelegt wird: Asse auf einer Hand, Fehler in einer Stichprobe.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>How many things there are in all.</source>
        <translation>Wie viele Dinge es insgesamt gibt.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markierte</translation>
    </message>
    <message>
        <source>How many of them are marked.</source>
        <translation>Wie viele davon markiert sind.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How many are drawn.</source>
        <translation>Wie viele gezogen werden.</translation>
    </message>
    <message>
        <source>The rate of the gamma distribution that the reciprocal has.</source>
        <translation>Die Rate der Gammaverteilung, die der Kehrwert hat.</translation>
    </message>
    <message>
        <source>Inverse gamma</source>
        <translation>Inverse Gammaverteilung</translation>
    </message>
    <message>
        <source>The reciprocal of a gamma distributed number: what is believed of an unknown variance of normal data.</source>
        <translation>Der Kehrwert einer gammaverteilten Zahl: was man über die unbekannte Varianz normalverteilter Daten annimmt.</translation>
    </message>
    <message>
        <source>The power of the tail: the smaller, the heavier.</source>
        <translation>Die Potenz des Randes: je kleiner, desto schwerer.</translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation>Laplace-Verteilung</translation>
    </message>
    <message>
        <source>Errors that fall off exponentially on either side: what the absolute loss and lasso regression assume, and the noise of differential privacy.</source>
        <translation>Fehler, die nach beiden Seiten exponentiell seltener werden: was der absolute Verlust und die Lasso-Regression annehmen, und das Rauschen der differentiellen Privatheit.</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistische Verteilung</translation>
    </message>
    <message>
        <source>Its distribution function is the sigmoid: the noise that turns a linear threshold into logistic regression.</source>
        <translation>Ihre Verteilungsfunktion ist die Sigmoidfunktion: das Rauschen, das aus einer linearen Schwelle die logistische Regression macht.</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormalverteilung</translation>
    </message>
    <message>
        <source>What the product of many small independent influences approaches: incomes, file sizes, concentrations. Its logarithm is normal.</source>
        <translation>Wogegen das Produkt vieler kleiner unabhängiger Einflüsse strebt: Einkommen, Dateigrößen, Konzentrationen. Der Logarithmus ist normalverteilt.</translation>
    </message>
    <message>
        <source>Mu</source>
        <translation>My</translation>
    </message>
    <message>
        <source>The mean of the logarithm.</source>
        <translation>Der Mittelwert des Logarithmus.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>The standard deviation of the logarithm.</source>
        <translation>Die Standardabweichung des Logarithmus.</translation>
    </message>
    <message>
        <source>Negative binomial</source>
        <translation>Negative Binomialverteilung</translation>
    </message>
    <message>
        <source>How many independent trials fail before a given number of them have succeeded; counts that scatter more than a Poisson distribution allows.</source>
        <translation>Wie viele unabhängige Versuche misslingen, bevor eine gegebene Zahl gelungen ist; Häufigkeiten, die stärker streuen, als es eine Poisson-Verteilung zulässt.</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>How many successes are waited for; need not be whole.</source>
        <translation>Auf wie viele Erfolge gewartet wird; muss nicht ganzzahlig sein.</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto-Verteilung</translation>
    </message>
    <message>
        <source>Sizes of which there are ever fewer by a power law: wealth, cities, insurance claims.</source>
        <translation>Größen, die nach einem Potenzgesetz immer seltener werden: Vermögen, Städte, Versicherungsschäden.</translation>
    </message>
    <message>
        <source>Rayleigh</source>
        <translation>Rayleigh-Verteilung</translation>
    </message>
    <message>
        <source>The length of a vector in the plane whose two coordinates are independent and normal, such as the miss of an arrow or the speed of the wind.</source>
        <translation>Die Länge eines ebenen Vektors mit zwei unabhängigen, normalverteilten Koordinaten, etwa die Abweichung eines Pfeils oder die Windgeschwindigkeit.</translation>
    </message>
    <message>
        <source>The standard deviation of each coordinate.</source>
        <translation>Die Standardabweichung jeder Koordinate.</translation>
    </message>
    <message>
        <source>the mode must lie from min to max, in [%1, %2]; it is %3</source>
        <translation>der Modus muss zwischen min und max liegen, in [%1, %2]; er ist %3</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreiecksverteilung</translation>
    </message>
    <message>
        <source>A guess by three numbers, at least, most likely and at most, as planners make it; or the sum of two uniform numbers.</source>
        <translation>Eine Schätzung durch drei Zahlen, mindestens, am wahrscheinlichsten und höchstens, wie Planer sie machen; oder die Summe zweier gleichverteilter Zahlen.</translation>
    </message>
    <message>
        <source>Most likely value</source>
        <translation>Wahrscheinlichster Wert</translation>
    </message>
    <message>
        <source>Where the density is highest.</source>
        <translation>Wo die Dichte am größten ist.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilung</translation>
    </message>
    <message>
        <source>Every value of a range alike: what is known of a number of which only its limits are known.</source>
        <translation>Jeder Wert eines Bereichs gleich: was man von einer Zahl weiß, von der man nur die Grenzen kennt.</translation>
    </message>
    <message>
        <source>The time by which all but 37 % have failed.</source>
        <translation>Die Zeit, bis zu der alle außer 37 % ausgefallen sind.</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull-Verteilung</translation>
    </message>
    <message>
        <source>The lifetime of a thing whose risk of failing grows or falls as a power of its age: bearings, light bulbs, wind speeds.</source>
        <translation>Die Lebensdauer eines Dings, dessen Ausfallrisiko wie eine Potenz seines Alters wächst oder fällt: Lager, Glühlampen, Windgeschwindigkeiten.</translation>
    </message>
    <message>
        <source>Below 1 the risk falls with age, above 1 it grows.</source>
        <translation>Unter 1 fällt das Risiko mit dem Alter, über 1 wächst es.</translation>
    </message>
    <message>
        <source>n may be at most %1; it is %2</source>
        <translation>n darf höchstens %1 sein; es ist %2</translation>
    </message>
    <message>
        <source>Random numbers of a distribution</source>
        <translation>Zufallszahlen einer Verteilung</translation>
    </message>
    <message>
        <source>Independent random numbers; the same seed gives the same ones.</source>
        <translation>Unabhängige Zufallszahlen; derselbe Startwert ergibt dieselben.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>Zufallsstichprobe</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>simulieren</translation>
    </message>
    <message>
        <source>Inverse Gaussian</source>
        <translation>Inverse Normalverteilung</translation>
    </message>
    <message>
        <source>How long a particle that drifts and trembles needs to reach a line for the first time; durations and claims with a long tail.</source>
        <translation>Wie lange ein treibendes, zitterndes Teilchen braucht, bis es zum ersten Mal eine Linie erreicht; Dauern und Schäden mit langem Rand.</translation>
    </message>
    <message>
        <source>The distance over the speed of the drift.</source>
        <translation>Der Abstand geteilt durch die Geschwindigkeit des Treibens.</translation>
    </message>
    <message>
        <source>The larger, the less the times scatter.</source>
        <translation>Je größer, desto weniger streuen die Zeiten.</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>logarithm of the probability</source>
        <translation>Logarithmus der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>logarithm of the density</source>
        <translation>Logarithmus der Dichte</translation>
    </message>
    <message>
        <source>On a logarithmic scale</source>
        <translation>Auf logarithmischer Skala</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Quantile function</source>
        <translation>Quantilfunktion</translation>
    </message>
    <message>
        <source>probability up to the value</source>
        <translation>Wahrscheinlichkeit bis zum Wert</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>Ausfallrate</translation>
    </message>
    <message>
        <source>Hazard: the density at x of what has not fallen below x</source>
        <translation>Ausfallrate: die Dichte bei x dessen, was nicht unter x fiel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Upper quantile</source>
        <translation>Oberes Quantil</translation>
    </message>
    <message>
        <source>X takes whole values only, so the probability grows in steps and is seldom met.</source>
        <translation>X nimmt nur ganze Werte an; die Wahrscheinlichkeit wächst daher in Stufen und wird selten genau getroffen.</translation>
    </message>
    <message>
        <source>at most %1 distributions can be compared with it</source>
        <translation>höchstens %1 Verteilungen können damit verglichen werden</translation>
    </message>
    <message>
        <source>How far they are from the first</source>
        <translation>Wie weit sie von der ersten entfernt sind</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence (nats)</source>
        <translation>Kullback-Leibler-Divergenz (nat)</translation>
    </message>
    <message>
        <source>Wasserstein distance</source>
        <translation>Wasserstein-Abstand</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>Totalvariationsabstand</translation>
    </message>
    <message>
        <source>Largest difference of P(X ≤ x)</source>
        <translation>Größter Unterschied von P(X ≤ x)</translation>
    </message>
    <message>
        <source>Table of values</source>
        <translation>Wertetabelle</translation>
    </message>
    <message>
        <source>Von Mises</source>
        <translation>Von Mises</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>Kategorial</translation>
    </message>
    <message>
        <source>Skew normal</source>
        <translation>Schiefe Normalverteilung</translation>
    </message>
    <message>
        <source>Noncentral chi-squared</source>
        <translation>Nichtzentrale Chi-Quadrat-Verteilung</translation>
    </message>
    <message>
        <source>Noncentral t</source>
        <translation>Nichtzentrale t-Verteilung</translation>
    </message>
    <message>
        <source>Noncentral F</source>
        <translation>Nichtzentrale F-Verteilung</translation>
    </message>
    <message>
        <source>Noncentral beta</source>
        <translation>Nichtzentrale Betaverteilung</translation>
    </message>
    <message>
        <source>Multivariate normal</source>
        <translation>Mehrdimensionale Normalverteilung</translation>
    </message>
    <message>
        <source>Dirichlet</source>
        <translation>Dirichlet</translation>
    </message>
    <message>
        <source>Multinomial</source>
        <translation>Multinomial</translation>
    </message>
    <message>
        <source>X takes whole values only, so the probability grows in steps: up to %1 it is the first time at least %2.</source>
        <translation>X nimmt nur ganze Werte an, die Wahrscheinlichkeit wächst also in Stufen: Bei %1 ist sie zum ersten Mal mindestens %2.</translation>
    </message>
    <message>
        <source>Where: a number or an array of them; of several variables, one point.</source>
        <translation>Wo: eine Zahl oder ein Array davon; bei mehreren Variablen ein Punkt.</translation>
    </message>
    <message>
        <source>The numbers in the order in which they were drawn; of several variables, points.</source>
        <translation>Die Zahlen in der Reihenfolge, in der sie gezogen wurden; bei mehreren Variablen Punkte.</translation>
    </message>
    <message>
        <source>The covariance matrix, of several variables, which have beside it their mean and entropy only.</source>
        <translation>Die Kovarianzmatrix, bei mehreren Variablen, die daneben nur Mittelwert und Entropie haben.</translation>
    </message>
    <message>
        <source>x must hold a number for each variable: %1; it holds %2</source>
        <translation>x muss für jede Variable eine Zahl enthalten: %1; es enthält %2</translation>
    </message>
    <message>
        <source>at most %1 numbers are drawn at once; these would be %2 points of %3 each</source>
        <translation>höchstens %1 Zahlen werden auf einmal gezogen; das wären %2 Punkte zu je %3</translation>
    </message>
    <message>
        <source>alpha needs two numbers at least, one for each share</source>
        <translation>alpha braucht mindestens zwei Zahlen, eine für jeden Anteil</translation>
    </message>
    <message>
        <source>Shares of a whole: what is believed of the probabilities of classes.</source>
        <translation>Anteile an einem Ganzen: was man von den Wahrscheinlichkeiten von Klassen annimmt.</translation>
    </message>
    <message>
        <source>A number for each share: how often it was seen, as it were.</source>
        <translation>Eine Zahl für jeden Anteil: gleichsam, wie oft er gesehen wurde.</translation>
    </message>
    <message>
        <source>p needs two probabilities at least, one for each kind of outcome</source>
        <translation>p braucht mindestens zwei Wahrscheinlichkeiten, eine für jede Art von Ausgang</translation>
    </message>
    <message>
        <source>How often each kind of outcome comes in several independent trials.</source>
        <translation>Wie oft jede Art von Ausgang in mehreren unabhängigen Versuchen vorkommt.</translation>
    </message>
    <message>
        <source>How many trials there are.</source>
        <translation>Wie viele Versuche es gibt.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Of each kind of outcome; they sum to 1.</source>
        <translation>Für jede Art von Ausgang; ihre Summe ist 1.</translation>
    </message>
    <message>
        <source>the mean has %1 numbers, so the covariance must be %1×%1; it is %2×%2</source>
        <translation>der Mittelwert hat %1 Zahlen, also muss die Kovarianz %1×%1 sein; sie ist %2×%2</translation>
    </message>
    <message>
        <source>at most %1 variables are taken; there are %2</source>
        <translation>höchstens %1 Variablen werden angenommen; es sind %2</translation>
    </message>
    <message>
        <source>the covariance must be symmetric; row %1, column %2 holds %3, and row %2, column %1 holds %4</source>
        <translation>die Kovarianz muss symmetrisch sein; in Zeile %1, Spalte %2 steht %3 und in Zeile %2, Spalte %1 steht %4</translation>
    </message>
    <message>
        <source>the covariance must be positive definite; its leading minor of size %1 is not positive</source>
        <translation>die Kovarianz muss positiv definit sein; ihr führender Minor der Größe %1 ist nicht positiv</translation>
    </message>
    <message>
        <source>Several variables, each weighted sum of which is normal.</source>
        <translation>Mehrere Variablen, deren gewichtete Summen alle normalverteilt sind.</translation>
    </message>
    <message>
        <source>The centre, a number for each variable.</source>
        <translation>Die Mitte, eine Zahl für jede Variable.</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>The variances and, beside them, how the variables vary together; symmetric positive definite.</source>
        <translation>Die Varianzen und, neben ihnen, wie die Variablen gemeinsam schwanken; symmetrisch positiv definit.</translation>
    </message>
    <message>
        <source>Of von_mises: 1 minus the length of the mean of the unit vectors.</source>
        <translation>Von von_mises: 1 minus die Länge des Mittels der Einheitsvektoren.</translation>
    </message>
    <message>
        <source>Circular variance</source>
        <translation>Zirkuläre Varianz</translation>
    </message>
    <message>
        <source>Which of several classes it is, each with a probability of its own: what a classifier says.</source>
        <translation>Welche von mehreren Klassen es ist, jede mit ihrer eigenen Wahrscheinlichkeit: was ein Klassifikator sagt.</translation>
    </message>
    <message>
        <source>Of the classes 0, 1, 2 and so on; they must sum to 1.</source>
        <translation>Der Klassen 0, 1, 2 und so weiter; ihre Summe muss 1 sein.</translation>
    </message>
    <message>
        <source>The centre of the normal distribution that is bent.</source>
        <translation>Die Mitte der Normalverteilung, die verbogen wird.</translation>
    </message>
    <message>
        <source>A normal distribution bent to one side: measurements that lean, or one of two correlated quantities when the other was selected by its sign.</source>
        <translation>Eine zur Seite gebogene Normalverteilung: schiefe Messwerte, oder eine von zwei korrelierten Größen, wenn die andere nach ihrem Vorzeichen ausgewählt wurde.</translation>
    </message>
    <message>
        <source>How much it leans: above 0 the tail lies on the right, below on the left.</source>
        <translation>Wie stark sie sich neigt: Über 0 liegt der lange Ausläufer rechts, darunter links.</translation>
    </message>
    <message>
        <source>Directions and times of the day that gather around one of them: the normal distribution of the circle.</source>
        <translation>Richtungen und Tageszeiten, die sich um eine von ihnen häufen: die Normalverteilung des Kreises.</translation>
    </message>
    <message>
        <source>Mean direction</source>
        <translation>Mittlere Richtung</translation>
    </message>
    <message>
        <source>The direction around which the others gather, in radians.</source>
        <translation>Die Richtung, um die sich die anderen häufen, im Bogenmaß.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>How closely they gather; 0 takes all directions alike.</source>
        <translation>Wie eng sie sich häufen; bei 0 sind alle Richtungen gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>The share of a noncentral chi-squared number in its sum with a central one, such as the share of the variance that an effect explains.</source>
        <translation>Der Anteil einer nichtzentralen Chi-Quadrat-Zahl an ihrer Summe mit einer zentralen, etwa der Anteil der Varianz, den ein Effekt erklärt.</translation>
    </message>
    <message>
        <source>Half the degrees of freedom of the noncentral number.</source>
        <translation>Die halben Freiheitsgrade der nichtzentralen Zahl.</translation>
    </message>
    <message>
        <source>Half the degrees of freedom of the central number.</source>
        <translation>Die halben Freiheitsgrade der zentralen Zahl.</translation>
    </message>
    <message>
        <source>That of the chi-squared number; 0 gives the central distribution.</source>
        <translation>Die der Chi-Quadrat-Zahl; 0 ergibt die zentrale Verteilung.</translation>
    </message>
    <message>
        <source>A sum of squares of normal numbers whose means are not zero: what a chi-squared test sees where there is something to find.</source>
        <translation>Eine Summe von Quadraten normalverteilter Zahlen, deren Mittelwerte nicht null sind: was ein Chi-Quadrat-Test sieht, wo es etwas zu finden gibt.</translation>
    </message>
    <message>
        <source>How many squares are summed; need not be whole.</source>
        <translation>Wie viele Quadrate summiert werden; muss nicht ganz sein.</translation>
    </message>
    <message>
        <source>The sum of the squared means; 0 gives the central distribution.</source>
        <translation>Die Summe der quadrierten Mittelwerte; 0 ergibt die zentrale Verteilung.</translation>
    </message>
    <message>
        <source>The ratio in an analysis of variance whose groups do differ: it tells how likely the test is to find it.</source>
        <translation>Das Verhältnis in einer Varianzanalyse, deren Gruppen sich wirklich unterscheiden: Es sagt, wie wahrscheinlich der Test das findet.</translation>
    </message>
    <message>
        <source>Of the estimate below the line.</source>
        <translation>Die der Schätzung unter dem Bruchstrich.</translation>
    </message>
    <message>
        <source>That of the chi-squared number above the line; 0 gives the central distribution.</source>
        <translation>Die der Chi-Quadrat-Zahl über dem Bruchstrich; 0 ergibt die zentrale Verteilung.</translation>
    </message>
    <message>
        <source>How a t test&apos;s statistic scatters where there is an effect: it tells how large a sample must be to find it.</source>
        <translation>Wie die Prüfgröße eines t-Tests streut, wo es einen Effekt gibt: Es sagt, wie groß eine Stichprobe sein muss, um ihn zu finden.</translation>
    </message>
    <message>
        <source>Of the estimated standard deviation below the line.</source>
        <translation>Der geschätzten Standardabweichung unter dem Bruchstrich.</translation>
    </message>
    <message>
        <source>Noncentrality</source>
        <translation>Nichtzentralität</translation>
    </message>
    <message>
        <source>The mean of the normal number above the line; 0 gives Student&apos;s t.</source>
        <translation>Der Mittelwert der normalverteilten Zahl über dem Bruchstrich; 0 ergibt die studentsche t-Verteilung.</translation>
    </message>
</context>
<context>
    <name>DistributionFacts</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The current numbers are not of that kind.</source>
        <translation>Die jetzigen Zahlen sind nicht von dieser Art.</translation>
    </message>
    <message>
        <source>With the current numbers: %1 (%2).</source>
        <translation>Mit den jetzigen Zahlen: %1 (%2).</translation>
    </message>
    <message>
        <source>Related families</source>
        <translation>Verwandte Familien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other parameters for the same</source>
        <translation>Andere Parameter für dasselbe</translation>
    </message>
    <message>
        <source>The same in %1</source>
        <translation>Dasselbe in %1</translation>
    </message>
    <message>
        <source>What it models</source>
        <translation>Was sie beschreibt</translation>
    </message>
    <message>
        <source>R itself lacks this family; the package %1 has it.</source>
        <translation>R selbst fehlt diese Familie; das Paket %1 hat sie.</translation>
    </message>
    <message>
        <source>Unless told otherwise, Boost rounds such quantiles outwards: down in the lower half, up in the upper.</source>
        <translation>Ohne besondere Angabe rundet Boost solche Quantile nach außen: in der unteren Hälfte ab, in der oberen auf.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <translation>Logarithmierte Chance</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>Spezialfall</translation>
    </message>
    <message>
        <source>Generalisation</source>
        <translation>Verallgemeinerung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzfall</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Same events</source>
        <translation>Dieselben Ereignisse</translation>
    </message>
    <message>
        <source>Prior and posterior</source>
        <translation>A priori und a posteriori</translation>
    </message>
    <message>
        <source>Half the width</source>
        <translation>Halbe Breite</translation>
    </message>
    <message>
        <source>What is believed of an unknown probability. Whoever starts from ignorance, both parameters 1, and sees 7 successes in 10 trials, ends with parameters 8 and 4: a mean of 8/12 ≈ 0.667, and a probability of 88.7 % that the true rate is above one half. Click rates, batting averages and shares of any kind are described so. A parameter below 1 makes the density infinite at its end; two ones make it flat.</source>
        <translation>Was man von einer unbekannten Wahrscheinlichkeit hält. Wer mit Unwissen beginnt, beide Parameter 1, und bei 10 Versuchen 7 Erfolge sieht, endet mit den Parametern 8 und 4: einem Mittelwert von 8/12 ≈ 0.667 und einer Wahrscheinlichkeit von 88.7 %, dass die wahre Quote über der Hälfte liegt. Klickraten, Trefferquoten und Anteile aller Art beschreibt man so. Ein Parameter unter 1 macht die Dichte an seinem Ende unendlich; zwei Einsen machen sie flach.</translation>
    </message>
    <message>
        <source>Size of the sample it is worth</source>
        <translation>Umfang der Stichprobe, der sie entspricht</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>With both parameters 1 it is uniform.</source>
        <translation>Sind beide Parameter 1, so ist sie gleichverteilt.</translation>
    </message>
    <message>
        <source>With both parameters ½ it is the arcsine distribution.</source>
        <translation>Sind beide Parameter ½, so ist sie die Arkussinusverteilung.</translation>
    </message>
    <message>
        <source>As odds instead of a share it has an F distribution.</source>
        <translation>Als Chance statt als Anteil folgt sie einer F-Verteilung.</translation>
    </message>
    <message>
        <source>It is the share of one gamma number in the sum of two of equal scale.</source>
        <translation>Sie ist der Anteil einer gammaverteilten Zahl an der Summe zweier mit gleicher Skala.</translation>
    </message>
    <message>
        <source>For large parameters it comes near a normal distribution.</source>
        <translation>Für große Parameter nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>As the prior of a probability it stays beta: successes add to the first parameter, failures to the second.</source>
        <translation>Als A-priori-Verteilung einer Wahrscheinlichkeit bleibt sie eine Betaverteilung: Erfolge zählen zum ersten Parameter, Misserfolge zum zweiten.</translation>
    </message>
    <message>
        <source>It is the Dirichlet distribution of two shares, of which the first is looked at.</source>
        <translation>Sie ist die Dirichlet-Verteilung zweier Anteile, von denen man den ersten betrachtet.</translation>
    </message>
    <message>
        <source>It is the noncentral one of noncentrality 0.</source>
        <translation>Sie ist die nichtzentrale mit Nichtzentralität 0.</translation>
    </message>
    <message>
        <source>A bus comes every 15 minutes and you arrive at no particular time: the wait is uniform from 0 to 15 minutes, 7.5 on average and longer than 10 in a third of all cases. What is lost by rounding to whole numbers is uniform from −½ to ½, with standard deviation 1/√12 ≈ 0.289. Every random generator starts with the uniform distribution on 0 to 1: put through a quantile function, it becomes any other.</source>
        <translation>Ein Bus fährt alle 15 Minuten, und man kommt zu keiner bestimmten Zeit: Die Wartezeit ist gleichverteilt von 0 bis 15 Minuten, im Mittel 7.5 und in einem Drittel aller Fälle länger als 10. Was beim Runden auf ganze Zahlen verloren geht, ist gleichverteilt von −½ bis ½, mit Standardabweichung 1/√12 ≈ 0.289. Jeder Zufallsgenerator beginnt mit der Gleichverteilung auf 0 bis 1: Durch eine Quantilfunktion geschickt, wird daraus jede andere.</translation>
    </message>
    <message>
        <source>Brought to 0 to 1, it is the beta distribution with both parameters 1.</source>
        <translation>Auf 0 bis 1 gebracht, ist sie die Betaverteilung mit beiden Parametern 1.</translation>
    </message>
    <message>
        <source>Minus the logarithm of a uniform number is exponential.</source>
        <translation>Der negative Logarithmus einer gleichverteilten Zahl ist exponentialverteilt.</translation>
    </message>
    <message>
        <source>Between whole numbers and rounded down, it takes each whole number alike.</source>
        <translation>Zwischen ganzen Zahlen genommen und abgerundet, nimmt sie jede ganze Zahl gleich oft an.</translation>
    </message>
    <message>
        <source>The sum of two independent ones of equal width is triangular.</source>
        <translation>Die Summe zweier unabhängiger von gleicher Breite folgt einer Dreiecksverteilung.</translation>
    </message>
    <message>
        <source>Twelve uniform numbers less 6 are nearly standard normal.</source>
        <translation>Zwölf gleichverteilte Zahlen minus 6 sind fast standardnormalverteilt.</translation>
    </message>
    <message>
        <source>SciPy&apos;s scale is the width, not the upper end.</source>
        <translation>In SciPy ist scale die Breite, nicht das obere Ende.</translation>
    </message>
    <message>
        <source>Toss a coin against a friend all day: the share of the time that you lead does not gather at one half. It follows the arcsine law, which is highest at 0 and 1: with probability 20 % one of you leads for at least 97.6 % of the time. A swinging pendulum photographed at a random moment is found near its turning points for a similar reason, as there it is slow; the middle half of its way holds it only a third of the time.</source>
        <translation>Man werfe einen Tag lang mit einem Freund eine Münze: Der Anteil der Zeit, in der man führt, sammelt sich nicht bei der Hälfte. Er folgt dem Arkussinusgesetz, das bei 0 und 1 am höchsten ist: Mit Wahrscheinlichkeit 20 % führt einer von beiden mindestens 97.6 % der Zeit. Ein Pendel, in einem zufälligen Augenblick fotografiert, findet man aus ähnlichem Grund nahe seinen Umkehrpunkten, denn dort ist es langsam; in der mittleren Hälfte seines Weges ist es nur ein Drittel der Zeit.</translation>
    </message>
    <message>
        <source>Brought to 0 to 1, it is the beta distribution with both parameters ½.</source>
        <translation>Auf 0 bis 1 gebracht, ist sie die Betaverteilung mit beiden Parametern ½.</translation>
    </message>
    <message>
        <source>The angle of the swing is uniform.</source>
        <translation>Der Winkel der Schwingung ist gleichverteilt.</translation>
    </message>
    <message>
        <source>R itself lacks this family; here it is computed through the beta distribution.</source>
        <translation>R selbst fehlt diese Familie; hier wird sie über die Betaverteilung berechnet.</translation>
    </message>
    <message>
        <source>Three guesses make a distribution: a planner says at least 2 days, most likely 4, at most 9. The mean is then (2 + 4 + 9)/3 = 5 days, and with probability 9/35 ≈ 26 % the task takes more than 6. Where no more is known, that is more honest than a single number. The sum of two uniform numbers has this shape exactly, as the sum of two dice has it in steps.</source>
        <translation>Drei Schätzungen ergeben eine Verteilung: Eine Planerin sagt mindestens 2 Tage, am wahrscheinlichsten 4, höchstens 9. Der Mittelwert ist dann (2 + 4 + 9)/3 = 5 Tage, und mit Wahrscheinlichkeit 9/35 ≈ 26 % dauert die Aufgabe länger als 6. Wo mehr nicht bekannt ist, ist das ehrlicher als eine einzelne Zahl. Die Summe zweier gleichverteilter Zahlen hat genau diese Form, wie die Summe zweier Würfel sie in Stufen hat.</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Place of the mode within</source>
        <translation>Ort des Modus darin</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>The symmetric one is the sum of two independent uniform numbers.</source>
        <translation>Die symmetrische ist die Summe zweier unabhängiger gleichverteilter Zahlen.</translation>
    </message>
    <message>
        <source>With the mode at an end and brought to 0 to 1, it is a beta distribution.</source>
        <translation>Liegt der Modus an einem Ende, so ist sie, auf 0 bis 1 gebracht, eine Betaverteilung.</translation>
    </message>
    <message>
        <source>SciPy&apos;s c is the place of the mode within the range.</source>
        <translation>In SciPy ist c der Ort des Modus innerhalb der Spanne.</translation>
    </message>
    <message>
        <source>The normal distribution of directions and times of the day, where 359° and 1° are neighbours. Let birds set off with mean direction south and concentration 2: then 67 % of them fly within 45° of south, and the mean of their unit vectors has length 0.698. A mean of the plain numbers would be wrong, as the mean of 359° and 1° is not 180°. Concentration 0 takes all directions alike; a large one looks normal.</source>
        <translation>Die Normalverteilung der Richtungen und Tageszeiten, bei denen 359° und 1° Nachbarn sind. Vögel mögen mit mittlerer Richtung Süden und Konzentration 2 aufbrechen: Dann fliegen 67 % von ihnen höchstens 45° neben Süden, und der Mittelwert ihrer Einheitsvektoren hat die Länge 0.698. Ein Mittelwert der bloßen Zahlen wäre falsch, denn der von 359° und 1° ist nicht 180°. Bei Konzentration 0 sind alle Richtungen gleich; eine große sieht normal aus.</translation>
    </message>
    <message>
        <source>Mean direction</source>
        <translation>Mittlere Richtung</translation>
    </message>
    <message>
        <source>Mean resultant length</source>
        <translation>Länge der mittleren Resultierenden</translation>
    </message>
    <message>
        <source>Standard deviation of the normal limit</source>
        <translation>Standardabweichung des normalen Grenzfalls</translation>
    </message>
    <message>
        <source>With concentration 0 all directions are alike.</source>
        <translation>Bei Konzentration 0 sind alle Richtungen gleich.</translation>
    </message>
    <message>
        <source>For large concentrations it comes near a normal distribution.</source>
        <translation>Für große Konzentrationen nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>It is the direction of a normal vector of the plane, given that its length is 1.</source>
        <translation>Sie ist die Richtung eines normalverteilten Vektors der Ebene, gegeben, dass seine Länge 1 ist.</translation>
    </message>
    <message>
        <source>SciPy&apos;s vonmises without _line runs on around the circle: its distribution function grows by 1 each turn.</source>
        <translation>In SciPy läuft vonmises ohne _line rund um den Kreis weiter: Die Verteilungsfunktion wächst mit jeder Umdrehung um 1.</translation>
    </message>
    <message>
        <source>R itself lacks this family; the package circular has it, with angles from 0 to 2π.</source>
        <translation>R selbst fehlt diese Familie; das Paket circular hat sie, mit Winkeln von 0 bis 2π.</translation>
    </message>
    <message>
        <source>Boost.Math lacks this family.</source>
        <translation>Boost.Math fehlt diese Familie.</translation>
    </message>
    <message>
        <source>One trial with two outcomes: clicked or not, ill or healthy. If 3 % of all visitors click, one visit has mean 0.03 and standard deviation √(0.03·0.97) ≈ 0.171. A model that gives such a probability is judged by the cross-entropy: a click costs −ln 0.03 ≈ 3.51, no click −ln 0.97 ≈ 0.03. Binomial, geometric and negative binomial counts are all made of such trials.</source>
        <translation>Ein Versuch mit zwei Ausgängen: geklickt oder nicht, krank oder gesund. Klicken 3 % aller Besucher, so hat ein Besuch den Mittelwert 0.03 und die Standardabweichung √(0.03·0.97) ≈ 0.171. Ein Modell, das eine solche Wahrscheinlichkeit angibt, beurteilt man nach der Kreuzentropie: Ein Klick kostet −ln 0.03 ≈ 3.51, kein Klick −ln 0.97 ≈ 0.03. Binomiale, geometrische und negativ binomiale Anzahlen bestehen alle aus solchen Versuchen.</translation>
    </message>
    <message>
        <source>It is the binomial distribution of one trial.</source>
        <translation>Sie ist die Binomialverteilung eines einzigen Versuchs.</translation>
    </message>
    <message>
        <source>It is the categorical distribution of two classes.</source>
        <translation>Sie ist die kategoriale Verteilung zweier Klassen.</translation>
    </message>
    <message>
        <source>Repeated until the first success, its failures are geometric.</source>
        <translation>Wiederholt bis zum ersten Erfolg, sind die Misserfolge geometrisch verteilt.</translation>
    </message>
    <message>
        <source>A beta prior of its probability stays beta.</source>
        <translation>Eine A-priori-Betaverteilung ihrer Wahrscheinlichkeit bleibt eine Betaverteilung.</translation>
    </message>
    <message>
        <source>R has it as the binomial distribution of one trial.</source>
        <translation>R hat sie als Binomialverteilung eines einzigen Versuchs.</translation>
    </message>
    <message>
        <source>Twenty questions with four answers each: who only guesses gets 5 right on average, and at least 10 in 1.4 % of all cases. A poll works in the same way: if 40 % would say yes, the number who do among 1000 has standard deviation √(1000·0.4·0.6) ≈ 15.5, so the poll is uncertain by about 3 percentage points to each side. The trials must be independent and of equal probability: answers of families or of one school class scatter more.</source>
        <translation>Zwanzig Fragen mit je vier Antworten: Wer nur rät, hat im Mittel 5 richtig, und mindestens 10 in 1.4 % aller Fälle. Eine Umfrage ist dasselbe: Würden 40 % Ja sagen, so hat deren Zahl unter 1000 die Standardabweichung √(1000·0.4·0.6) ≈ 15.5, die Umfrage ist also nach jeder Seite um etwa 3 Prozentpunkte unsicher. Die Versuche müssen unabhängig und gleich wahrscheinlich sein: Antworten von Familien oder aus einer Schulklasse streuen stärker.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>With one trial it is a Bernoulli distribution.</source>
        <translation>Mit einem einzigen Versuch ist sie eine Bernoulli-Verteilung.</translation>
    </message>
    <message>
        <source>For many trials of small probability it comes near a Poisson distribution of the same mean.</source>
        <translation>Für viele Versuche mit kleiner Wahrscheinlichkeit nähert sie sich einer Poisson-Verteilung mit demselben Mittelwert.</translation>
    </message>
    <message>
        <source>For many trials it comes near a normal distribution; with ½ added to the limit it comes nearer still.</source>
        <translation>Für viele Versuche nähert sie sich einer Normalverteilung; addiert man ½ zur Grenze, so kommt sie ihr noch näher.</translation>
    </message>
    <message>
        <source>It is the sum of independent Bernoulli trials.</source>
        <translation>Sie ist die Summe unabhängiger Bernoulli-Versuche.</translation>
    </message>
    <message>
        <source>Given the sum of two of equal probability, the first is hypergeometric.</source>
        <translation>Gegeben die Summe zweier mit gleicher Wahrscheinlichkeit, ist die erste hypergeometrisch verteilt.</translation>
    </message>
    <message>
        <source>It is the multinomial distribution of two classes, of which the first is looked at.</source>
        <translation>Sie ist die Multinomialverteilung zweier Klassen, von denen man die erste betrachtet.</translation>
    </message>
    <message>
        <source>Each year a Prussian cavalry corps lost 0.61 men on average by the kick of a horse. In 200 such years the Poisson distribution expects 200·e^−0.61 ≈ 108.7 without a death and 66.3 with exactly one; Bortkiewicz counted 109 and 65. Calls, mutations, photons and goals follow it, wherever very many things could happen and each is rare. Its variance equals its mean; counts that scatter more ask for the negative binomial distribution.</source>
        <translation>Jedes Jahr verlor ein preußisches Kavalleriekorps im Mittel 0.61 Mann durch einen Pferdetritt. In 200 solchen Jahren erwartet die Poisson-Verteilung 200·e^−0.61 ≈ 108.7 ohne einen Toten und 66.3 mit genau einem; Bortkiewicz zählte 109 und 65. Anrufe, Mutationen, Photonen und Tore folgen ihr, wo immer sehr viel geschehen könnte und jedes einzelne selten ist. Ihre Varianz ist gleich ihrem Mittelwert; Anzahlen, die stärker streuen, verlangen die negative Binomialverteilung.</translation>
    </message>
    <message>
        <source>Logarithm of the rate</source>
        <translation>Logarithmus der Rate</translation>
    </message>
    <message>
        <source>For large rates it comes near a normal distribution.</source>
        <translation>Für große Raten nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Binomial counts of many trials of small probability come near it.</source>
        <translation>Binomialverteilte Anzahlen vieler Versuche mit kleiner Wahrscheinlichkeit nähern sich ihr.</translation>
    </message>
    <message>
        <source>The times between such events are exponential.</source>
        <translation>Die Zeiten zwischen solchen Ereignissen sind exponentialverteilt.</translation>
    </message>
    <message>
        <source>At most k events happen where the gamma time of the next one lies beyond the rate.</source>
        <translation>Höchstens k Ereignisse geschehen, wenn die gammaverteilte Zeit des nächsten jenseits der Rate liegt.</translation>
    </message>
    <message>
        <source>With a gamma distributed rate it becomes negative binomial.</source>
        <translation>Mit einer gammaverteilten Rate wird sie zur negativen Binomialverteilung.</translation>
    </message>
    <message>
        <source>Given their sum, independent Poisson counts are multinomial.</source>
        <translation>Gegeben ihre Summe, sind unabhängige Poisson-verteilte Anzahlen multinomialverteilt.</translation>
    </message>
    <message>
        <source>A gamma prior of its rate stays gamma.</source>
        <translation>Eine A-priori-Gammaverteilung ihrer Rate bleibt eine Gammaverteilung.</translation>
    </message>
    <message>
        <source>How many throws of a die fail before the first six: with p = 1/6 that is 5 on average, though 0 is the most likely number, and in (5/6)^10 ≈ 16 % of all cases the first ten throws all fail. It has no memory: after ten failures, five more are to be expected, as before. Mind that some books count the trials, which are one more than the failures.</source>
        <translation>Wie viele Würfe eines Würfels misslingen vor der ersten Sechs: Mit p = 1/6 sind das im Mittel 5, obwohl 0 die wahrscheinlichste Zahl ist, und in (5/6)^10 ≈ 16 % aller Fälle misslingen die ersten zehn Würfe. Sie hat kein Gedächtnis: Nach zehn Misserfolgen sind fünf weitere zu erwarten, wie zuvor. Manche Bücher zählen die Versuche, einen mehr als die Misserfolge.</translation>
    </message>
    <message>
        <source>Mean number of trials</source>
        <translation>Mittlere Zahl der Versuche</translation>
    </message>
    <message>
        <source>It is the negative binomial distribution that waits for one success.</source>
        <translation>Sie ist die negative Binomialverteilung, die auf einen einzigen Erfolg wartet.</translation>
    </message>
    <message>
        <source>For small probabilities it comes near an exponential distribution of rate p.</source>
        <translation>Für kleine Wahrscheinlichkeiten nähert sie sich einer Exponentialverteilung mit der Rate p.</translation>
    </message>
    <message>
        <source>It counts the failures before the first success of Bernoulli trials.</source>
        <translation>Sie zählt die Misserfolge vor dem ersten Erfolg von Bernoulli-Versuchen.</translation>
    </message>
    <message>
        <source>SciPy counts trials, from 1 on; loc takes that one off.</source>
        <translation>SciPy zählt die Versuche, von 1 an; loc zieht diesen einen ab.</translation>
    </message>
    <message>
        <source>Who sells to 20 % of all customers and wants 5 sales collects 5·0.8/0.2 = 20 refusals on average before the fifth, with a standard deviation of 10. With an r that is not whole it counts what scatters more than a Poisson distribution allows, its variance being μ + μ²/r: accidents of drivers or reads of genes, where each has a rate of its own. As r grows it becomes Poisson. Mind that some books count the trials, and some call p the probability of failure.</source>
        <translation>Wer an 20 % aller Kunden verkauft und 5 Abschlüsse will, sammelt vor dem fünften im Mittel 5·0.8/0.2 = 20 Absagen, mit einer Standardabweichung von 10. Mit einem r, das nicht ganz ist, zählt sie, was stärker streut, als eine Poisson-Verteilung erlaubt, denn ihre Varianz ist μ + μ²/r: Unfälle von Fahrern oder Reads von Genen, die alle ihre eigene Rate haben. Mit wachsendem r wird sie zur Poisson-Verteilung. Manche Bücher zählen die Versuche, und manche nennen p die Wahrscheinlichkeit des Misserfolgs.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Waiting for one success, it is geometric.</source>
        <translation>Wartet sie auf einen einzigen Erfolg, so ist sie geometrisch.</translation>
    </message>
    <message>
        <source>With the mean held and r growing it comes near a Poisson distribution.</source>
        <translation>Bei festem Mittelwert und wachsendem r nähert sie sich einer Poisson-Verteilung.</translation>
    </message>
    <message>
        <source>It is Poisson with a rate that is drawn from a gamma distribution.</source>
        <translation>Sie ist eine Poisson-Verteilung, deren Rate aus einer Gammaverteilung gezogen ist.</translation>
    </message>
    <message>
        <source>With a whole r it is the sum of so many geometric numbers.</source>
        <translation>Mit ganzzahligem r ist sie die Summe so vieler geometrisch verteilter Zahlen.</translation>
    </message>
    <message>
        <source>At most k failures come before the r-th success where r + k trials succeed at least r times.</source>
        <translation>Höchstens k Misserfolge kommen vor dem r-ten Erfolg, wenn von r + k Versuchen mindestens r gelingen.</translation>
    </message>
    <message>
        <source>For large r it comes near a normal distribution.</source>
        <translation>Für großes r nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Five cards from 52 that hold four aces: at least one ace is among them with probability 1 − C(48, 5)/C(52, 5) ≈ 34.1 %. Nothing is put back, so each draw changes the odds of the next. A buyer who tests 12 of 100 parts, of which 10 are broken, finds none with probability 26.1 %; with putting back it would be 0.9^12 ≈ 28.2 %. Fisher&apos;s exact test of a table of two rows and two columns is a tail of this distribution.</source>
        <translation>Fünf Karten aus 52, unter denen vier Asse sind: Mit Wahrscheinlichkeit 1 − C(48, 5)/C(52, 5) ≈ 34.1 % ist mindestens ein Ass darunter. Nichts wird zurückgelegt, also ändert jeder Zug die Chancen des nächsten. Wer 12 von 100 Teilen prüft, von denen 10 defekt sind, findet mit Wahrscheinlichkeit 26.1 % keines; mit Zurücklegen wären es 0.9^12 ≈ 28.2 %. Der exakte Test von Fisher für eine Tafel mit zwei Zeilen und zwei Spalten ist ein Rand dieser Verteilung.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markierte</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht markierte</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>Share of the marked</source>
        <translation>Anteil der Markierten</translation>
    </message>
    <message>
        <source>Where the population is large against the draws, it does not matter that nothing is put back.</source>
        <translation>Ist die Grundgesamtheit groß gegen die Zahl der Ziehungen, so kommt es nicht darauf an, dass nichts zurückgelegt wird.</translation>
    </message>
    <message>
        <source>With one draw it is a Bernoulli distribution.</source>
        <translation>Mit einer einzigen Ziehung ist sie eine Bernoulli-Verteilung.</translation>
    </message>
    <message>
        <source>It is the first of two binomial counts of equal probability, given their sum.</source>
        <translation>Sie ist die erste zweier binomialverteilter Anzahlen mit gleicher Wahrscheinlichkeit, gegeben deren Summe.</translation>
    </message>
    <message>
        <source>SciPy&apos;s M is the population, its n the marked and its N the draws.</source>
        <translation>In SciPy ist M die Grundgesamtheit, n die Zahl der Markierten und N die Zahl der Ziehungen.</translation>
    </message>
    <message>
        <source>R&apos;s m are the marked, its n those not marked and its k the draws.</source>
        <translation>In R ist m die Zahl der Markierten, n die der nicht markierten und k die der Ziehungen.</translation>
    </message>
    <message>
        <source>Boost&apos;s order is marked, draws, population; unless told otherwise, it rounds quantiles outwards.</source>
        <translation>Die Reihenfolge in Boost ist Markierte, Ziehungen, Grundgesamtheit; ohne besondere Angabe rundet Boost Quantile nach außen.</translation>
    </message>
    <message>
        <source>A fair die: each of 1 to 6 with probability 1/6, mean 3.5 and standard deviation √(35/12) ≈ 1.71. No distribution on so many values has more entropy: ln 6 ≈ 1.79 nats, or 2.58 bits. Serial numbers are such draws: of five captured tanks the highest number was 60, so the best estimate of how many there are is 60 + 60/5 − 1 = 71. Every shuffle of training data draws from it.</source>
        <translation>Ein fairer Würfel: jede von 1 bis 6 mit Wahrscheinlichkeit 1/6, Mittelwert 3.5 und Standardabweichung √(35/12) ≈ 1.71. Keine Verteilung auf so vielen Werten hat mehr Entropie: ln 6 ≈ 1.79 Nat oder 2.58 Bit. Seriennummern sind solche Ziehungen: Unter fünf erbeuteten Panzern war die höchste Nummer 60, also ist die beste Schätzung ihrer Zahl 60 + 60/5 − 1 = 71. Jedes Mischen von Trainingsdaten zieht aus ihr.</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Zahl der Werte</translation>
    </message>
    <message>
        <source>For many values it comes near the uniform distribution of the range with ½ added at each end.</source>
        <translation>Für viele Werte nähert sie sich der Gleichverteilung auf der Spanne, um ½ an jedem Ende verlängert.</translation>
    </message>
    <message>
        <source>On 0 and 1 it is the toss of a fair coin.</source>
        <translation>Auf 0 und 1 ist sie der Wurf einer fairen Münze.</translation>
    </message>
    <message>
        <source>From 0 on it is the categorical distribution of equal probabilities.</source>
        <translation>Von 0 an ist sie die kategoriale Verteilung mit gleichen Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>SciPy leaves the upper end out.</source>
        <translation>SciPy lässt das obere Ende aus.</translation>
    </message>
    <message>
        <source>What the softmax of a classifier gives: the picture shows a cat with probability 0.7, a dog with 0.2, a fox with 0.1. If it was the dog, the loss is −ln 0.2 ≈ 1.61; the entropy is 0.80 nats, against ln 3 ≈ 1.10 if nothing were known. The classes are numbered from 0. A language model draws each next word from such a distribution over some ten thousands of them.</source>
        <translation>Was Softmax in einem Klassifikator liefert: Das Bild zeigt mit Wahrscheinlichkeit 0.7 eine Katze, mit 0.2 einen Hund, mit 0.1 einen Fuchs. War es der Hund, so ist der Verlust −ln 0.2 ≈ 1.61; die Entropie ist 0.80 Nat, gegenüber ln 3 ≈ 1.10, wenn nichts bekannt wäre. Die Klassen zählt man von 0 an. Ein Sprachmodell zieht jedes nächste Wort aus einer solchen Verteilung über einige Zehntausend davon.</translation>
    </message>
    <message>
        <source>Logits, the last of them 0</source>
        <translation>Logits, der letzte davon 0</translation>
    </message>
    <message>
        <source>With two classes it is a Bernoulli distribution.</source>
        <translation>Mit zwei Klassen ist sie eine Bernoulli-Verteilung.</translation>
    </message>
    <message>
        <source>With equal probabilities it is uniform.</source>
        <translation>Mit gleichen Wahrscheinlichkeiten ist sie eine Gleichverteilung.</translation>
    </message>
    <message>
        <source>Written as a vector with a single 1, it is the multinomial distribution of one trial.</source>
        <translation>Geschrieben als Vektor mit einer einzigen 1, ist sie die Multinomialverteilung eines einzigen Versuchs.</translation>
    </message>
    <message>
        <source>A Dirichlet prior of its probabilities stays Dirichlet.</source>
        <translation>Eine A-priori-Dirichlet-Verteilung ihrer Wahrscheinlichkeiten bleibt eine Dirichlet-Verteilung.</translation>
    </message>
    <message>
        <source>SciPy lacks this family, but makes a distribution of any list of values and probabilities.</source>
        <translation>SciPy fehlt diese Familie, doch macht es aus jeder Liste von Werten und Wahrscheinlichkeiten eine Verteilung.</translation>
    </message>
    <message>
        <source>R itself lacks this family; the package extraDistr has it, with classes numbered from 1.</source>
        <translation>R selbst fehlt diese Familie; das Paket extraDistr hat sie, mit Klassen, die von 1 an gezählt sind.</translation>
    </message>
    <message>
        <source>How long things last whose risk changes with age: below shape 1 the weak ones fail early, at 1 age does not matter, above 1 they wear out. Of ball bearings with shape 1.5 and scale 10,000 hours, 37 % outlive 10,000 hours, and one in ten has failed after 10,000 (−ln 0.9)^(1/1.5) ≈ 2,231 hours, which engineers call the L10 life. Wind speeds follow it too, with a shape near 2. It is also what the smallest of many values approaches, as the strength of a chain is that of its weakest link.</source>
        <translation>Wie lange Dinge halten, deren Risiko sich mit dem Alter ändert: Unter Form 1 fallen die schwachen früh aus, bei 1 spielt das Alter keine Rolle, darüber nutzen sie sich ab. Von Kugellagern mit Form 1.5 und Skala 10,000 Stunden überleben 37 % die 10,000 Stunden, und jedes zehnte ist nach 10,000 (−ln 0.9)^(1/1.5) ≈ 2,231 Stunden ausgefallen, was man die Lebensdauer L10 nennt. Auch Windgeschwindigkeiten folgen ihr, mit einer Form nahe 2. Ihr nähert sich auch der kleinste von vielen Werten, so wie eine Kette so fest ist wie ihr schwächstes Glied.</translation>
    </message>
    <message>
        <source>Factor of the cumulative hazard</source>
        <translation>Faktor der kumulierten Ausfallrate</translation>
    </message>
    <message>
        <source>Location of the logarithm</source>
        <translation>Lage des Logarithmus</translation>
    </message>
    <message>
        <source>Scale of the logarithm</source>
        <translation>Skala des Logarithmus</translation>
    </message>
    <message>
        <source>With shape 1 it is exponential.</source>
        <translation>Mit Form 1 ist sie eine Exponentialverteilung.</translation>
    </message>
    <message>
        <source>With shape 2 it is a Rayleigh distribution.</source>
        <translation>Mit Form 2 ist sie eine Rayleigh-Verteilung.</translation>
    </message>
    <message>
        <source>A power of it is exponential.</source>
        <translation>Eine Potenz von ihr ist exponentialverteilt.</translation>
    </message>
    <message>
        <source>Minus its logarithm has a Gumbel distribution.</source>
        <translation>Ihr negativer Logarithmus folgt einer Gumbel-Verteilung.</translation>
    </message>
    <message>
        <source>Throw darts at a point with independent normal errors of σ = 2 cm to the side and in height: the distance from the point is Rayleigh distributed. It is σ√(π/2) ≈ 2.51 cm on average and most likely near σ itself, and half of all darts land within σ√(2 ln 2) ≈ 2.35 cm. A radio signal that arrives on many ways at once has such an amplitude, and so have the waves of a rough sea.</source>
        <translation>Man werfe Pfeile auf einen Punkt mit unabhängigen normalverteilten Fehlern von σ = 2 cm zur Seite und in der Höhe: Der Abstand vom Punkt ist Rayleigh-verteilt. Er ist im Mittel σ√(π/2) ≈ 2.51 cm und am wahrscheinlichsten nahe σ selbst, und die Hälfte aller Pfeile landet innerhalb von σ√(2 ln 2) ≈ 2.35 cm. Ein Funksignal, das auf vielen Wegen zugleich ankommt, hat eine solche Amplitude, ebenso die Wellen einer rauen See.</translation>
    </message>
    <message>
        <source>Mean square, the power of a signal</source>
        <translation>Quadratisches Mittel, die Leistung eines Signals</translation>
    </message>
    <message>
        <source>It is the Weibull distribution of shape 2.</source>
        <translation>Sie ist die Weibull-Verteilung mit Form 2.</translation>
    </message>
    <message>
        <source>Its square is exponential.</source>
        <translation>Ihr Quadrat ist exponentialverteilt.</translation>
    </message>
    <message>
        <source>Its standardised square is chi-squared with two degrees of freedom.</source>
        <translation>Ihr standardisiertes Quadrat ist Chi-Quadrat-verteilt mit zwei Freiheitsgraden.</translation>
    </message>
    <message>
        <source>It is the length of a vector of two independent normal numbers.</source>
        <translation>Sie ist die Länge eines Vektors aus zwei unabhängigen normalverteilten Zahlen.</translation>
    </message>
    <message>
        <source>R itself lacks this family, but it is a Weibull distribution of shape 2.</source>
        <translation>R selbst fehlt diese Familie, doch ist sie eine Weibull-Verteilung mit Form 2.</translation>
    </message>
    <message>
        <source>A few are huge and very many small: fortunes, cities, files, insurance claims. With shape log 5/log 4 ≈ 1.16 the richest 20 % own 80 % of everything, the rule that Pareto found. Each time x doubles, the share of those above it shrinks by the same factor, here 2^−1.16 ≈ 0.45. For shapes up to 1 the mean is infinite, up to 2 the variance, so averages of samples settle slowly or never.</source>
        <translation>Wenige sind riesig und sehr viele klein: Vermögen, Städte, Dateien, Versicherungsschäden. Mit Form log 5/log 4 ≈ 1.16 besitzen die reichsten 20 % von allem 80 %, die Regel, die Pareto fand. Jedes Mal, wenn x sich verdoppelt, schrumpft der Anteil derer darüber um denselben Faktor, hier 2^−1.16 ≈ 0.45. Für Formen bis 1 ist der Mittelwert unendlich, bis 2 die Varianz, also kommen Mittelwerte von Stichproben langsam oder nie zur Ruhe.</translation>
    </message>
    <message>
        <source>Exponent of the density</source>
        <translation>Exponent der Dichte</translation>
    </message>
    <message>
        <source>Scale of the generalised Pareto distribution</source>
        <translation>Skala der verallgemeinerten Pareto-Verteilung</translation>
    </message>
    <message>
        <source>Its tail index</source>
        <translation>Deren Tailindex</translation>
    </message>
    <message>
        <source>The logarithm of its ratio to the lowest value is exponential.</source>
        <translation>Der Logarithmus ihres Verhältnisses zum kleinsten Wert ist exponentialverteilt.</translation>
    </message>
    <message>
        <source>The lowest value over it has a beta distribution.</source>
        <translation>Der kleinste Wert, geteilt durch sie, folgt einer Betaverteilung.</translation>
    </message>
    <message>
        <source>Seen from its own tail it is uniform, which is how it is drawn.</source>
        <translation>Vom eigenen Rand her gesehen ist sie gleichverteilt; so zieht man sie auch.</translation>
    </message>
    <message>
        <source>What many small independent influences add up to: errors of measurement, body heights, means of samples of almost anything. Intelligence tests are scaled to it with mean 100 and standard deviation 15, so 68.3 % of all people score between 85 and 115, and only 2.3 % reach 130. Far out it thins faster than intuition says: beyond six standard deviations lie two values in a billion. Where outliers belong to the matter, as in the returns of shares, it is therefore a poor model.</source>
        <translation>Wozu sich viele kleine unabhängige Einflüsse addieren: Messfehler, Körpergrößen, Mittelwerte von Stichproben fast jeder Größe. Intelligenztests sind auf Mittelwert 100 und Standardabweichung 15 geeicht, also liegen 68.3 % aller Menschen zwischen 85 und 115, und nur 2.3 % erreichen 130. Weit draußen wird sie schneller dünn, als man meint: Jenseits von sechs Standardabweichungen liegen zwei von einer Milliarde Werten. Wo Ausreißer zur Sache gehören, wie bei Aktienrenditen, ist sie daher ein schlechtes Modell.</translation>
    </message>
    <message>
        <source>The exponential of a normal number is lognormal.</source>
        <translation>Die Exponentialfunktion einer normalverteilten Zahl ist lognormalverteilt.</translation>
    </message>
    <message>
        <source>It is the skew normal distribution whose shape is 0.</source>
        <translation>Sie ist die schiefe Normalverteilung mit Form 0.</translation>
    </message>
    <message>
        <source>It is the multivariate normal distribution of one variable.</source>
        <translation>Sie ist die mehrdimensionale Normalverteilung einer einzigen Variablen.</translation>
    </message>
    <message>
        <source>The squares of independent standard normal numbers add up to a chi-squared one.</source>
        <translation>Die Quadrate unabhängiger standardnormalverteilter Zahlen addieren sich zu einer Chi-Quadrat-verteilten.</translation>
    </message>
    <message>
        <source>The mean of a sample, divided by its estimated standard error, has Student&apos;s t distribution.</source>
        <translation>Der Mittelwert einer Stichprobe, geteilt durch seinen geschätzten Standardfehler, folgt der t-Verteilung.</translation>
    </message>
    <message>
        <source>The ratio of two independent standard normal numbers is Cauchy distributed.</source>
        <translation>Das Verhältnis zweier unabhängiger standardnormalverteilter Zahlen ist Cauchy-verteilt.</translation>
    </message>
    <message>
        <source>Turn a torch to a random angle before a wall one metre away: its spot is Cauchy distributed along the wall. Half of all spots lie within one metre of the nearest point, yet 6.3 % lie farther than ten metres. So heavy are the tails that no mean exists, and the average of a million spots is as uncertain as a single one; the median works where the mean fails. In physics it is the Lorentz line of a resonance, with the half-width at half height as its scale.</source>
        <translation>Man drehe eine Taschenlampe vor einer Wand in einem Meter Abstand in einen zufälligen Winkel: Ihr Lichtfleck ist entlang der Wand Cauchy-verteilt. Die Hälfte aller Flecken liegt höchstens einen Meter vom nächsten Punkt, doch 6.3 % liegen weiter als zehn Meter weg. So schwer sind die Ränder, dass kein Mittelwert existiert, und der Durchschnitt einer Million Flecken ist so ungewiss wie ein einziger; der Median hilft, wo der Mittelwert versagt. In der Physik ist sie die Lorentz-Linie einer Resonanz, mit der halben Breite auf halber Höhe als Skala.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Distance of the quartiles</source>
        <translation>Abstand der Quartile</translation>
    </message>
    <message>
        <source>It is Student&apos;s t distribution with one degree of freedom.</source>
        <translation>Sie ist die t-Verteilung mit einem Freiheitsgrad.</translation>
    </message>
    <message>
        <source>The angle under which it is seen is uniform, here as a part of half a turn.</source>
        <translation>Der Winkel, unter dem man sie sieht, ist gleichverteilt, hier als Teil einer halben Umdrehung.</translation>
    </message>
    <message>
        <source>Differences of neighbouring pixels in a photograph, daily changes of a price: most are tiny, some are large. With location 0 and scale 2, half of all values lie within 2 ln 2 ≈ 1.39 of the centre, and 0.7 % lie beyond 10, where a normal distribution of the same variance has 0.04 %. Minimising the sum of absolute errors is maximum likelihood for it, and as a prior of weights it is the penalty of the lasso. Noise of this kind, added to published counts, gives differential privacy.</source>
        <translation>Unterschiede benachbarter Pixel eines Fotos, tägliche Änderungen eines Preises: Die meisten sind winzig, einige groß. Mit Lage 0 und Skala 2 liegt die Hälfte aller Werte höchstens 2 ln 2 ≈ 1.39 vom Zentrum, und 0.7 % liegen jenseits von 10, wo eine Normalverteilung derselben Varianz 0.04 % hat. Die Summe der absoluten Fehler zu minimieren ist Maximum-Likelihood für sie, und als A-priori-Verteilung von Gewichten ist sie die Strafe des Lasso. Solches Rauschen, zu veröffentlichten Anzahlen addiert, gibt Differential Privacy.</translation>
    </message>
    <message>
        <source>The difference of two independent exponential numbers of equal rate is Laplace distributed.</source>
        <translation>Die Differenz zweier unabhängiger exponentialverteilter Zahlen gleicher Rate ist Laplace-verteilt.</translation>
    </message>
    <message>
        <source>A normal number whose variance is drawn from an exponential distribution of mean 2b² is Laplace distributed.</source>
        <translation>Eine normalverteilte Zahl, deren Varianz aus einer Exponentialverteilung mit Mittelwert 2b² gezogen ist, ist Laplace-verteilt.</translation>
    </message>
    <message>
        <source>Its distribution function is the sigmoid, so it stands behind logistic regression: the answer is yes where a score plus logistic noise is above zero. Chess ratings of Elo&apos;s kind use it with a scale of 400/ln 10 ≈ 173.7 points: a player 200 points ahead may expect 1/(1 + 10^(−200/400)) ≈ 76 % of the points. It looks much like a normal distribution of standard deviation 1.81 times its scale, but its tails fall off only exponentially.</source>
        <translation>Ihre Verteilungsfunktion ist die Sigmoidfunktion, also steht sie hinter der logistischen Regression: Die Antwort ist Ja, wo ein Wert plus logistisches Rauschen über null liegt. Wertungszahlen im Schach nach Elo benutzen sie mit der Skala 400/ln 10 ≈ 173.7: Wer 200 Punkte voraus ist, kann 1/(1 + 10^(−200/400)) ≈ 76 % der Punkte erwarten. Sie sieht einer Normalverteilung mit dem 1.81-Fachen ihrer Skala als Standardabweichung sehr ähnlich, aber ihre Ränder fallen nur exponentiell ab.</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>The sigmoid of a standardised logistic number is uniform.</source>
        <translation>Die Sigmoidfunktion einer standardisierten logistisch verteilten Zahl ist gleichverteilt.</translation>
    </message>
    <message>
        <source>The softplus of a standardised logistic number is exponential.</source>
        <translation>Softplus einer standardisierten logistisch verteilten Zahl ist exponentialverteilt.</translation>
    </message>
    <message>
        <source>The difference of two independent Gumbel numbers of equal scale is logistic.</source>
        <translation>Die Differenz zweier unabhängiger Gumbel-verteilter Zahlen gleicher Skala ist logistisch verteilt.</translation>
    </message>
    <message>
        <source>The highest flood of a year, the strongest gust, the best of many scores: the largest of many values approaches it. Let a river&apos;s yearly maximum have location 4 m and scale 0.5 m; the level that is exceeded in one year of a hundred is then 4 − 0.5 ln(−ln 0.99) ≈ 6.30 m, and the chance that it is exceeded at least once in 30 years is 1 − 0.99^30 ≈ 26 %. Such noise, added to scores, makes taking the largest the same as drawing from their softmax.</source>
        <translation>Das höchste Hochwasser eines Jahres, die stärkste Bö, das beste von vielen Ergebnissen: Der größte von vielen Werten nähert sich ihr. Das Jahresmaximum eines Flusses habe Lage 4 m und Skala 0.5 m; der Stand, der in einem von hundert Jahren überschritten wird, ist dann 4 − 0.5 ln(−ln 0.99) ≈ 6.30 m, und die Wahrscheinlichkeit, dass er in 30 Jahren mindestens einmal überschritten wird, ist 1 − 0.99^30 ≈ 26 %. Addiert man solches Rauschen zu Werten, so ist das Nehmen des größten dasselbe wie eine Ziehung aus deren Softmax.</translation>
    </message>
    <message>
        <source>The exponential of minus a standardised Gumbel number is exponentially distributed.</source>
        <translation>Die Exponentialfunktion einer negativen standardisierten Gumbel-verteilten Zahl ist exponentialverteilt.</translation>
    </message>
    <message>
        <source>The exponential of minus a Gumbel number has a Weibull distribution.</source>
        <translation>Die Exponentialfunktion einer negativen Gumbel-verteilten Zahl folgt einer Weibull-Verteilung.</translation>
    </message>
    <message>
        <source>A normal distribution bent to one side: the shape says how much, and 0 gives the symmetric one back. The body mass index of adults has a long tail above; with location 21, scale 6 and shape 4 its mean is 25.6, its standard deviation 3.8 and its skewness 0.78. It arises where one of two correlated normal quantities is seen only if the other is positive, such as the later grades of those who passed an entrance test. Its skewness stays below 0.996: for more, another family is needed.</source>
        <translation>Eine Normalverteilung, zu einer Seite gebogen: Die Form sagt, wie sehr, und 0 gibt die symmetrische zurück. Der Body-Mass-Index Erwachsener hat einen langen oberen Rand; mit Lage 21, Skala 6 und Form 4 ist sein Mittelwert 25.6, seine Standardabweichung 3.8 und seine Schiefe 0.78. Sie entsteht, wo man eine von zwei korrelierten normalverteilten Größen nur sieht, wenn die andere positiv ist, etwa die späteren Noten derer, die eine Aufnahmeprüfung bestanden haben. Ihre Schiefe bleibt unter 0.996: Für mehr braucht man eine andere Familie.</translation>
    </message>
    <message>
        <source>Correlation with what selects</source>
        <translation>Korrelation mit dem, was auswählt</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>With shape 0 it is normal.</source>
        <translation>Mit Form 0 ist sie normal.</translation>
    </message>
    <message>
        <source>One of two standard normal numbers of correlation δ, given that the other is positive, is skew normal.</source>
        <translation>Eine von zwei standardnormalverteilten Zahlen mit Korrelation δ folgt, gegeben, dass die andere positiv ist, der schiefen Normalverteilung.</translation>
    </message>
    <message>
        <source>Whatever the shape, its standardised square is chi-squared with one degree of freedom.</source>
        <translation>Bei jeder Form ist ihr standardisiertes Quadrat Chi-Quadrat-verteilt mit einem Freiheitsgrad.</translation>
    </message>
    <message>
        <source>Mean of the Poisson weights</source>
        <translation>Mittelwert der Poisson-Gewichte</translation>
    </message>
    <message>
        <source>The sum of the squares of normal numbers whose means are not zero; the noncentrality is the sum of the squared means. It tells what a chi-squared test can find: if a die is loaded so that its noncentrality is 10, the test with 5 degrees of freedom, which calls everything above 11.07 conspicuous, finds it with probability 68 %. The energy of a radar echo in noise follows it too.</source>
        <translation>Die Summe der Quadrate normalverteilter Zahlen, deren Mittelwerte nicht null sind; die Nichtzentralität ist die Summe der quadrierten Mittelwerte. Sie sagt, was ein Chi-Quadrat-Test finden kann: Ist ein Würfel so gezinkt, dass seine Nichtzentralität 10 ist, so findet es der Test mit 5 Freiheitsgraden, der alles über 11.07 auffällig nennt, mit Wahrscheinlichkeit 68 %. Auch die Energie eines Radarechos im Rauschen folgt ihr.</translation>
    </message>
    <message>
        <source>Length of the vector of means</source>
        <translation>Länge des Vektors der Mittelwerte</translation>
    </message>
    <message>
        <source>With noncentrality 0 it is the central one.</source>
        <translation>Mit Nichtzentralität 0 ist sie die zentrale.</translation>
    </message>
    <message>
        <source>It is the sum of the squares of independent normal numbers of variance 1.</source>
        <translation>Sie ist die Summe der Quadrate unabhängiger normalverteilter Zahlen mit Varianz 1.</translation>
    </message>
    <message>
        <source>It is central with two more degrees of freedom for each of a Poisson number of events.</source>
        <translation>Sie ist zentral mit zwei weiteren Freiheitsgraden für jedes einer Poisson-verteilten Zahl von Ereignissen.</translation>
    </message>
    <message>
        <source>Far from the centre it comes near a normal distribution.</source>
        <translation>Weit vom Zentrum nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>How a t test&apos;s statistic scatters if there is an effect, and so how large a sample must be. With 16 measurements and a true effect of half a standard deviation it has 15 degrees of freedom and noncentrality 0.5·√16 = 2; beyond the limits ±2.131 of the two-sided 5 % test it lies with probability 46 %. With 34 measurements that power rises above 80 %.</source>
        <translation>Wie die Prüfgröße eines t-Tests streut, wenn es einen Effekt gibt, und damit, wie groß eine Stichprobe sein muss. Bei 16 Messungen und einem wahren Effekt von einer halben Standardabweichung hat sie 15 Freiheitsgrade und die Nichtzentralität 0.5·√16 = 2; jenseits der Grenzen ±2.131 des zweiseitigen Tests zu 5 % liegt sie mit Wahrscheinlichkeit 46 %. Mit 34 Messungen steigt diese Trennschärfe über 80 %.</translation>
    </message>
    <message>
        <source>Size of one sample</source>
        <translation>Umfang einer Stichprobe</translation>
    </message>
    <message>
        <source>Effect in standard deviations</source>
        <translation>Effekt in Standardabweichungen</translation>
    </message>
    <message>
        <source>With noncentrality 0 it is Student&apos;s t.</source>
        <translation>Mit Nichtzentralität 0 ist sie die t-Verteilung.</translation>
    </message>
    <message>
        <source>With many degrees of freedom it comes near a normal distribution around the noncentrality.</source>
        <translation>Mit vielen Freiheitsgraden nähert sie sich einer Normalverteilung um die Nichtzentralität.</translation>
    </message>
    <message>
        <source>It is a normal number of variance 1 over the root of a chi-squared one per degree of freedom.</source>
        <translation>Sie ist eine normalverteilte Zahl mit Varianz 1, geteilt durch die Wurzel einer Chi-Quadrat-verteilten je Freiheitsgrad.</translation>
    </message>
    <message>
        <source>Its square has a noncentral F distribution.</source>
        <translation>Ihr Quadrat folgt einer nichtzentralen F-Verteilung.</translation>
    </message>
    <message>
        <source>The ratio in an analysis of variance whose groups do differ. With 4 groups of 6 and an effect of f = 0.5 in Cohen&apos;s measure, the noncentrality is 0.5²·24 = 6, on 3 and 20 degrees of freedom. The limit 3.10 of the 5 % test is then passed with probability 44 %: the chance to find the effect. To plan a study is to raise the size of the groups until that number is good enough.</source>
        <translation>Das Verhältnis in einer Varianzanalyse, deren Gruppen sich wirklich unterscheiden. Bei 4 Gruppen zu 6 und einem Effekt von f = 0.5 nach Cohen ist die Nichtzentralität 0.5²·24 = 6, mit 3 und 20 Freiheitsgraden. Die Grenze 3.10 des Tests zu 5 % wird dann mit Wahrscheinlichkeit 44 % überschritten: die Chance, den Effekt zu finden. Eine Studie planen heißt, die Gruppen zu vergrößern, bis diese Zahl gut genug ist.</translation>
    </message>
    <message>
        <source>Degrees of freedom above</source>
        <translation>Freiheitsgrade des Zählers</translation>
    </message>
    <message>
        <source>Degrees of freedom below</source>
        <translation>Freiheitsgrade des Nenners</translation>
    </message>
    <message>
        <source>Effect in Cohen&apos;s measure</source>
        <translation>Effekt nach Cohen</translation>
    </message>
    <message>
        <source>As a share instead of a ratio it has a noncentral beta distribution.</source>
        <translation>Als Anteil statt als Verhältnis folgt sie einer nichtzentralen Betaverteilung.</translation>
    </message>
    <message>
        <source>When the variance below is known ever better, d₁ times it becomes noncentral chi-squared.</source>
        <translation>Ist die Varianz im Nenner immer genauer bekannt, so wird das d₁-Fache nichtzentral Chi-Quadrat-verteilt.</translation>
    </message>
    <message>
        <source>SciPy lacks this family; here it is computed through the noncentral F distribution.</source>
        <translation>SciPy fehlt diese Familie; hier wird sie über die nichtzentrale F-Verteilung berechnet.</translation>
    </message>
    <message>
        <source>The share R² of the variance that a regression explains when its predictors do matter. With two predictors and 30 observations, pure chance gives R² the beta distribution with parameters 1 and 13.5: 0.069 on average and above 0.199 in 5 % of all cases. If the noncentrality is 10, the mean is 0.30, and that limit is passed with probability 77 %.</source>
        <translation>Der Anteil R² der Varianz, den eine Regression erklärt, wenn ihre Prädiktoren wirklich etwas bewirken. Bei zwei Prädiktoren und 30 Beobachtungen gibt der bloße Zufall R² die Betaverteilung mit den Parametern 1 und 13.5: im Mittel 0.069 und in 5 % aller Fälle über 0.199. Ist die Nichtzentralität 10, so ist der Mittelwert 0.30, und diese Grenze wird mit Wahrscheinlichkeit 77 % überschritten.</translation>
    </message>
    <message>
        <source>As a ratio instead of a share it has a noncentral F distribution.</source>
        <translation>Als Verhältnis statt als Anteil folgt sie einer nichtzentralen F-Verteilung.</translation>
    </message>
    <message>
        <source>It is a beta distribution whose first parameter is raised by a Poisson number.</source>
        <translation>Sie ist eine Betaverteilung, deren erster Parameter um eine Poisson-verteilte Zahl erhöht ist.</translation>
    </message>
    <message>
        <source>Where influences multiply instead of adding up, the logarithm is normal: incomes, sizes of files, the time that a task takes. If incomes have μ = 10.3 and σ = 0.7, their median is e^10.3 ≈ 29,700, but their mean is e^(10.3 + 0.245) ≈ 38,000, since a few large ones pull it up. About two thirds of all values lie between the median divided by e^σ ≈ 2.01 and the median times that. Mind that μ and σ belong to the logarithm, not to the values.</source>
        <translation>Wo Einflüsse sich multiplizieren statt addieren, ist der Logarithmus normalverteilt: Einkommen, Dateigrößen, die Zeit für eine Aufgabe. Haben Einkommen μ = 10.3 und σ = 0.7, so ist ihr Median e^10.3 ≈ 29,700, ihr Mittelwert aber e^(10.3 + 0.245) ≈ 38,000, weil einige große ihn hochziehen. Etwa zwei Drittel aller Werte liegen zwischen dem Median, geteilt durch e^σ ≈ 2.01, und dem Median mal diesem Faktor. Man beachte, dass μ und σ zum Logarithmus gehören, nicht zu den Werten.</translation>
    </message>
    <message>
        <source>Factor of one standard deviation</source>
        <translation>Faktor einer Standardabweichung</translation>
    </message>
    <message>
        <source>The logarithm of a lognormal number is normal.</source>
        <translation>Der Logarithmus einer lognormalverteilten Zahl ist normalverteilt.</translation>
    </message>
    <message>
        <source>For small σ it comes near a normal distribution around its median.</source>
        <translation>Für kleines σ nähert sie sich einer Normalverteilung um ihren Median.</translation>
    </message>
    <message>
        <source>SciPy&apos;s scale is the median e^μ.</source>
        <translation>In SciPy ist scale der Median e^μ.</translation>
    </message>
    <message>
        <source>If 12 calls an hour reach a call centre, independently of one another, the time until the next is exponential with rate 12 and a mean of 1/12 hour: 5 minutes. The chance of ten quiet minutes is e^−2 ≈ 13.5 %. It has no memory: after ten quiet minutes the next five are as likely to bring a call as ever. Radioactive decay works in the same way, with a half-life of ln 2/λ.</source>
        <translation>Erreichen eine Zentrale 12 Anrufe in der Stunde, unabhängig voneinander, so ist die Zeit bis zum nächsten exponentialverteilt mit Rate 12 und Mittelwert 1/12 Stunde: 5 Minuten. Zehn ruhige Minuten haben die Wahrscheinlichkeit e^−2 ≈ 13.5 %. Sie hat kein Gedächtnis: Nach zehn ruhigen Minuten bringen die nächsten fünf so wahrscheinlich einen Anruf wie eh und je. Der radioaktive Zerfall verläuft ebenso, mit der Halbwertszeit ln 2/λ.</translation>
    </message>
    <message>
        <source>Scale, which is the mean</source>
        <translation>Skala, zugleich der Mittelwert</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>It is the gamma distribution of shape 1.</source>
        <translation>Sie ist die Gammaverteilung mit Form 1.</translation>
    </message>
    <message>
        <source>It is the Weibull distribution of shape 1: a risk that does not change with age.</source>
        <translation>Sie ist die Weibull-Verteilung mit Form 1: ein Risiko, das sich mit dem Alter nicht ändert.</translation>
    </message>
    <message>
        <source>With rate ½ it is chi-squared with two degrees of freedom.</source>
        <translation>Mit Rate ½ ist sie die Chi-Quadrat-Verteilung mit zwei Freiheitsgraden.</translation>
    </message>
    <message>
        <source>Where the times between events are exponential, the number of events in a time t is Poisson distributed.</source>
        <translation>Sind die Zeiten zwischen Ereignissen exponentialverteilt, so ist deren Zahl in einer Zeit t Poisson-verteilt.</translation>
    </message>
    <message>
        <source>The exponential of such a number is Pareto distributed.</source>
        <translation>Die Exponentialfunktion einer solchen Zahl ist Pareto-verteilt.</translation>
    </message>
    <message>
        <source>Rounded down to whole numbers it is geometric.</source>
        <translation>Auf ganze Zahlen abgerundet ist sie geometrisch verteilt.</translation>
    </message>
    <message>
        <source>The time until several events of constant rate have happened. If customers come every 2 minutes on average, the third comes after a gamma time of shape 3 and scale 2: after 6 minutes on average, and after more than 10 in 12.5 % of all cases. With a shape that is not whole it fits the rain of a month, the sizes of insurance claims and the pauses of a neuron. Below shape 1 its density is infinite at 0; for large shapes it looks normal.</source>
        <translation>Die Zeit, bis mehrere Ereignisse konstanter Rate geschehen sind. Kommen Kunden im Mittel alle 2 Minuten, so kommt der dritte nach einer gammaverteilten Zeit mit Form 3 und Skala 2: im Mittel nach 6 Minuten und in 12.5 % aller Fälle nach mehr als 10. Mit einer Form, die nicht ganz ist, passt sie zum Regen eines Monats, zur Höhe von Versicherungsschäden und zu den Pausen eines Neurons. Unter Form 1 ist ihre Dichte bei 0 unendlich; für große Formen sieht sie normal aus.</translation>
    </message>
    <message>
        <source>With scale 2 it is chi-squared with 2k degrees of freedom.</source>
        <translation>Mit Skala 2 ist sie die Chi-Quadrat-Verteilung mit 2k Freiheitsgraden.</translation>
    </message>
    <message>
        <source>With a whole shape it is the sum of so many exponential times.</source>
        <translation>Mit ganzzahliger Form ist sie die Summe so vieler exponentialverteilter Zeiten.</translation>
    </message>
    <message>
        <source>For large shapes it comes near a normal distribution.</source>
        <translation>Für große Formen nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Its reciprocal has an inverse gamma distribution.</source>
        <translation>Ihr Kehrwert folgt einer inversen Gammaverteilung.</translation>
    </message>
    <message>
        <source>The share of one gamma number in the sum of two of equal scale has a beta distribution.</source>
        <translation>Der Anteil einer gammaverteilten Zahl an der Summe zweier mit gleicher Skala folgt einer Betaverteilung.</translation>
    </message>
    <message>
        <source>Where a Poisson rate is gamma distributed, the count is negative binomial.</source>
        <translation>Ist die Rate einer Poisson-Verteilung gammaverteilt, so folgt die Anzahl einer negativen Binomialverteilung.</translation>
    </message>
    <message>
        <source>As the prior of a Poisson rate it stays gamma: counts add to the shape, observed times to the rate.</source>
        <translation>Als A-priori-Verteilung einer Poisson-Rate bleibt sie eine Gammaverteilung: Anzahlen zählen zur Form, beobachtete Zeiten zur Rate.</translation>
    </message>
    <message>
        <source>Unnamed, R&apos;s third argument would be the rate.</source>
        <translation>Ohne Namen wäre das dritte Argument von R die Rate.</translation>
    </message>
    <message>
        <source>One over a gamma number. Its main work is as the prior of an unknown variance: shape 3 and scale 8 expect a variance of 8/(3 − 1) = 4, with the weight of six earlier measurements. Ten new ones whose squared deviations from the known mean add up to 50 turn it into shape 3 + 10/2 = 8 and scale 8 + 50/2 = 33, so the expected variance becomes 33/7 ≈ 4.7. Its tail falls as a power: moments of an order at or above the shape are infinite.</source>
        <translation>Der Kehrwert einer gammaverteilten Zahl. Vor allem dient sie als A-priori-Verteilung einer unbekannten Varianz: Form 3 und Skala 8 erwarten eine Varianz von 8/(3 − 1) = 4, mit dem Gewicht von sechs früheren Messungen. Zehn neue, deren quadrierte Abweichungen vom bekannten Mittelwert zusammen 50 sind, machen daraus Form 3 + 10/2 = 8 und Skala 8 + 50/2 = 33, also wird die erwartete Varianz 33/7 ≈ 4.7. Ihr Rand fällt wie eine Potenz: Momente, deren Ordnung mindestens die Form ist, sind unendlich.</translation>
    </message>
    <message>
        <source>Expected variance of the scaled form</source>
        <translation>Erwartete Varianz der skalierten Form</translation>
    </message>
    <message>
        <source>Its reciprocal is gamma distributed, and its scale is the rate of that.</source>
        <translation>Ihr Kehrwert ist gammaverteilt, und ihre Skala ist dessen Rate.</translation>
    </message>
    <message>
        <source>Twice the scale over it is chi-squared.</source>
        <translation>Das Doppelte der Skala, geteilt durch sie, ist Chi-Quadrat-verteilt.</translation>
    </message>
    <message>
        <source>A normal number whose variance is drawn from it has Student&apos;s t distribution.</source>
        <translation>Eine normalverteilte Zahl, deren Varianz aus ihr gezogen ist, folgt der t-Verteilung.</translation>
    </message>
    <message>
        <source>As the prior of a normal variance with known mean it stays inverse gamma.</source>
        <translation>Als A-priori-Verteilung der Varianz einer Normalverteilung mit bekanntem Mittelwert bleibt sie eine inverse Gammaverteilung.</translation>
    </message>
    <message>
        <source>A particle that drifts with 2 mm/s and trembles with a variance of 1 mm² in each second reaches a line 10 mm away after an inverse Gaussian time: mean 10/2 = 5 s, shape 10²/1 = 100 s, so its standard deviation is √(5³/100) ≈ 1.1 s. The same model describes how long a person takes to decide, where evidence gathers up to a threshold, and how long a part lasts that wears down. Its mean and shape are easy to estimate, which makes it a common choice for positive data with a long tail.</source>
        <translation>Ein Teilchen, das mit 2 mm/s driftet und mit einer Varianz von 1 mm² je Sekunde zittert, erreicht eine Linie in 10 mm Abstand nach einer invers normalverteilten Zeit: Mittelwert 10/2 = 5 s, Form 10²/1 = 100 s, also Standardabweichung √(5³/100) ≈ 1.1 s. Dasselbe Modell beschreibt, wie lange ein Mensch für eine Entscheidung braucht, bei der sich Hinweise bis zu einer Schwelle sammeln, und wie lange ein Teil hält, das sich abnutzt. Mittelwert und Form sind leicht zu schätzen, was sie für positive Daten mit langem Rand beliebt macht.</translation>
    </message>
    <message>
        <source>Drift, where the variance grows by 1 in each unit of time</source>
        <translation>Drift, wenn die Varianz je Zeiteinheit um 1 wächst</translation>
    </message>
    <message>
        <source>Distance of the threshold</source>
        <translation>Abstand der Schwelle</translation>
    </message>
    <message>
        <source>For a shape far above the mean it comes near a normal distribution.</source>
        <translation>Für eine Form weit über dem Mittelwert nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Without drift, which makes the mean infinite, the time has the inverse gamma distribution of shape ½, also called Lévy&apos;s.</source>
        <translation>Ohne Drift, wenn also der Mittelwert unendlich ist, folgt die Zeit der inversen Gammaverteilung mit Form ½, auch Lévy-Verteilung genannt.</translation>
    </message>
    <message>
        <source>Its squared relative distance from the mean is chi-squared with one degree of freedom.</source>
        <translation>Ihr quadrierter relativer Abstand vom Mittelwert ist Chi-Quadrat-verteilt mit einem Freiheitsgrad.</translation>
    </message>
    <message>
        <source>SciPy&apos;s mu is the mean over the shape.</source>
        <translation>In SciPy ist mu der Mittelwert, geteilt durch die Form.</translation>
    </message>
    <message>
        <source>Let the heights of fathers and sons have means 175 and 176 cm, standard deviations of 7 cm and correlation 0.5. The sons of fathers of 189 cm, two standard deviations above the mean, are then 176 + 0.5·14 = 183 cm tall on average, only one above, with standard deviation 7√(1 − 0.5²) ≈ 6.1: regression to the mean. The same conditioning is what Gaussian processes and the Kalman filter compute. Each ellipse of equal density is an ellipse of equal Mahalanobis distance.</source>
        <translation>Die Größen von Vätern und Söhnen mögen die Mittelwerte 175 und 176 cm, Standardabweichungen von 7 cm und die Korrelation 0.5 haben. Die Söhne von Vätern mit 189 cm, zwei Standardabweichungen über dem Mittelwert, sind dann im Mittel 176 + 0.5·14 = 183 cm groß, nur eine darüber, mit Standardabweichung 7√(1 − 0.5²) ≈ 6.1: die Regression zur Mitte. Dasselbe Bedingen berechnen Gauß-Prozesse und der Kalman-Filter. Jede Ellipse gleicher Dichte ist eine Ellipse gleichen Mahalanobis-Abstands.</translation>
    </message>
    <message>
        <source>Precision matrix</source>
        <translation>Präzisionsmatrix</translation>
    </message>
    <message>
        <source>Its product with the mean</source>
        <translation>Ihr Produkt mit dem Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviations and correlations</source>
        <translation>Standardabweichungen und Korrelationen</translation>
    </message>
    <message>
        <source>Root of the determinant: the volume of the ellipsoid</source>
        <translation>Wurzel der Determinante: das Volumen des Ellipsoids</translation>
    </message>
    <message>
        <source>Each of its variables, and each weighted sum of them, is normal.</source>
        <translation>Jede ihrer Variablen und jede gewichtete Summe davon ist normalverteilt.</translation>
    </message>
    <message>
        <source>Its squared Mahalanobis distance from the mean is chi-squared.</source>
        <translation>Ihr quadrierter Mahalanobis-Abstand vom Mittelwert ist Chi-Quadrat-verteilt.</translation>
    </message>
    <message>
        <source>There is no quantile in several variables.</source>
        <translation>Bei mehreren Variablen gibt es kein Quantil.</translation>
    </message>
    <message>
        <source>R itself lacks this family; the package mvtnorm has it. There is no quantile in several variables.</source>
        <translation>R selbst fehlt diese Familie; das Paket mvtnorm hat sie. Bei mehreren Variablen gibt es kein Quantil.</translation>
    </message>
    <message>
        <source>Boost.Math has no families of several variables.</source>
        <translation>Boost.Math hat keine Familien mehrerer Variablen.</translation>
    </message>
    <message>
        <source>What is believed of several shares that add up to 1. With α = (40, 35, 25) three parties are expected at 40, 35 and 25 %, the first with standard deviation √(0.4·0.6/101) ≈ 4.9 %, as if 100 voters had been asked; 100 more, of whom 50, 30 and 20 are for them, make it (90, 65, 45). Parameters below 1 prefer few large shares, which is how topic models say that a text has few topics.</source>
        <translation>Was man von mehreren Anteilen hält, die zusammen 1 ergeben. Mit α = (40, 35, 25) erwartet man drei Parteien bei 40, 35 und 25 %, die erste mit Standardabweichung √(0.4·0.6/101) ≈ 4.9 %, als hätte man 100 Wähler gefragt; 100 weitere, von denen 50, 30 und 20 für sie sind, machen daraus (90, 65, 45). Parameter unter 1 bevorzugen wenige große Anteile; so sagen Themenmodelle, dass ein Text wenige Themen hat.</translation>
    </message>
    <message>
        <source>Mean shares</source>
        <translation>Mittlere Anteile</translation>
    </message>
    <message>
        <source>Each of its shares has a beta distribution.</source>
        <translation>Jeder ihrer Anteile folgt einer Betaverteilung.</translation>
    </message>
    <message>
        <source>It is the shares of independent gamma numbers of equal scale in their sum.</source>
        <translation>Sie ist der Anteil unabhängiger gammaverteilter Zahlen gleicher Skala an ihrer Summe.</translation>
    </message>
    <message>
        <source>As the prior of the probabilities of classes it stays Dirichlet: counts add to the parameters.</source>
        <translation>Als A-priori-Verteilung der Wahrscheinlichkeiten von Klassen bleibt sie eine Dirichlet-Verteilung: Anzahlen zählen zu den Parametern.</translation>
    </message>
    <message>
        <source>One observed class adds 1 to its parameter.</source>
        <translation>Eine beobachtete Klasse erhöht ihren Parameter um 1.</translation>
    </message>
    <message>
        <source>SciPy has the density only; there is no quantile in several variables.</source>
        <translation>SciPy hat nur die Dichte; bei mehreren Variablen gibt es kein Quantil.</translation>
    </message>
    <message>
        <source>R itself lacks this family; the package extraDistr has its density.</source>
        <translation>R selbst fehlt diese Familie; das Paket extraDistr hat ihre Dichte.</translation>
    </message>
    <message>
        <source>Throw a die 60 times and count its faces: each count has mean 10 and standard deviation √(60·1/6·5/6) ≈ 2.89, and any two have correlation −1/5, since more of one leave fewer for the other. That all six come out at exactly 10, the most likely outcome, has a probability of only 60!/((10!)^6·6^60) ≈ 0.000075. Naive Bayes treats the words of a text as such counts.</source>
        <translation>Man werfe einen Würfel 60-mal und zähle seine Seiten: Jede Anzahl hat Mittelwert 10 und Standardabweichung √(60·1/6·5/6) ≈ 2.89, und je zwei haben die Korrelation −1/5, denn mehr von der einen lässt weniger für die andere. Dass alle sechs genau 10-mal kommen, das wahrscheinlichste Ergebnis, hat nur die Wahrscheinlichkeit 60!/((10!)^6·6^60) ≈ 0.000075. Der naive Bayes-Klassifikator behandelt die Wörter eines Textes als solche Anzahlen.</translation>
    </message>
    <message>
        <source>Expected counts</source>
        <translation>Erwartete Anzahlen</translation>
    </message>
    <message>
        <source>Each of its counts is binomial.</source>
        <translation>Jede ihrer Anzahlen ist binomialverteilt.</translation>
    </message>
    <message>
        <source>With one trial it is categorical, written as a vector with a single 1.</source>
        <translation>Mit einem einzigen Versuch ist sie kategorial, geschrieben als Vektor mit einer einzigen 1.</translation>
    </message>
    <message>
        <source>Independent Poisson counts are multinomial, given their sum.</source>
        <translation>Unabhängige Poisson-verteilte Anzahlen sind, gegeben ihre Summe, multinomialverteilt.</translation>
    </message>
    <message>
        <source>For many trials it comes near a multivariate normal distribution on the plane of that sum.</source>
        <translation>Für viele Versuche nähert sie sich einer mehrdimensionalen Normalverteilung auf der Ebene dieser Summe.</translation>
    </message>
    <message>
        <source>R has the probability of each outcome only.</source>
        <translation>R hat nur die Wahrscheinlichkeit jedes Ergebnisses.</translation>
    </message>
    <message>
        <source>There is no location and scale here, so x is standardised first.</source>
        <translation>Hier gibt es weder Lage noch Skala, daher wird x zuerst standardisiert.</translation>
    </message>
    <message>
        <source>How far the mean of a sample lies from the true one, in units of its estimated standard error. Gosset needed it at the Guinness brewery, where samples of barley were small: five measurements leave 4 degrees of freedom, and a 95 % confidence interval then reaches 2.776 standard errors to each side, not 1.960. With 30 degrees it is 2.042. Its heavy tails also make it a robust model of errors, with location and scale to be fitted.</source>
        <translation>Wie weit der Mittelwert einer Stichprobe vom wahren liegt, in Einheiten seines geschätzten Standardfehlers. Gosset brauchte sie in der Brauerei Guinness, wo Stichproben von Gerste klein waren: Fünf Messungen lassen 4 Freiheitsgrade, und ein Konfidenzintervall zu 95 % reicht dann 2.776 Standardfehler nach jeder Seite, nicht 1.960. Mit 30 Freiheitsgraden sind es 2.042. Ihre schweren Ränder machen sie auch zu einem robusten Fehlermodell, dessen Lage und Skala man anpasst.</translation>
    </message>
    <message>
        <source>With many degrees of freedom it comes near a normal distribution.</source>
        <translation>Mit vielen Freiheitsgraden nähert sie sich einer Normalverteilung.</translation>
    </message>
    <message>
        <source>With one degree of freedom it is a Cauchy distribution.</source>
        <translation>Mit einem Freiheitsgrad ist sie eine Cauchy-Verteilung.</translation>
    </message>
    <message>
        <source>It is normal with a variance that is drawn from an inverse gamma distribution.</source>
        <translation>Sie ist eine Normalverteilung, deren Varianz aus einer inversen Gammaverteilung gezogen ist.</translation>
    </message>
    <message>
        <source>Its standardised square has an F distribution.</source>
        <translation>Ihr standardisiertes Quadrat folgt einer F-Verteilung.</translation>
    </message>
    <message>
        <source>With location 0 and scale 1 it is the noncentral t distribution without an effect.</source>
        <translation>Mit Lage 0 und Skala 1 ist sie die nichtzentrale t-Verteilung ohne Effekt.</translation>
    </message>
    <message>
        <source>How far counts lie from what was expected. A die thrown 60 times should show each face ten times; the sum of (count − 10)²/10 over its six faces is nearly chi-squared with 5 degrees of freedom, and above 11.07 in only 5 % of all cases if the die is fair. The variance of a normal sample follows it too: (n − 1)s²/σ² has n − 1 degrees of freedom. Its mean is their number, its variance twice that.</source>
        <translation>Wie weit Anzahlen von dem liegen, was zu erwarten war. Ein Würfel, 60-mal geworfen, sollte jede Seite zehnmal zeigen; die Summe von (Anzahl − 10)²/10 über seine sechs Seiten ist fast Chi-Quadrat-verteilt mit 5 Freiheitsgraden und bei einem fairen Würfel nur in 5 % aller Fälle über 11.07. Auch die Varianz einer normalverteilten Stichprobe folgt ihr: (n − 1)s²/σ² hat n − 1 Freiheitsgrade. Ihr Mittelwert ist deren Zahl, ihre Varianz das Doppelte.</translation>
    </message>
    <message>
        <source>It is the gamma distribution of shape ν/2 and scale 2.</source>
        <translation>Sie ist die Gammaverteilung mit Form ν/2 und Skala 2.</translation>
    </message>
    <message>
        <source>With two degrees of freedom it is exponential.</source>
        <translation>Mit zwei Freiheitsgraden ist sie eine Exponentialverteilung.</translation>
    </message>
    <message>
        <source>It is the sum of the squares of independent standard normal numbers.</source>
        <translation>Sie ist die Summe der Quadrate unabhängiger standardnormalverteilter Zahlen.</translation>
    </message>
    <message>
        <source>The ratio of two independent ones, each over its degrees of freedom, has an F distribution.</source>
        <translation>Das Verhältnis zweier unabhängiger, jede geteilt durch ihre Freiheitsgrade, folgt einer F-Verteilung.</translation>
    </message>
    <message>
        <source>With two degrees of freedom, its root has a Rayleigh distribution.</source>
        <translation>Mit zwei Freiheitsgraden folgt ihre Wurzel einer Rayleigh-Verteilung.</translation>
    </message>
    <message>
        <source>The ratio of two independent estimates of one variance. An analysis of variance of 4 groups with 6 measurements each compares the variance between the groups with that within them, on 3 and 20 degrees of freedom; if the groups do not differ, the ratio passes 3.10 in 5 % of all cases. Regression asks in the same way whether several terms may be dropped at once.</source>
        <translation>Das Verhältnis zweier unabhängiger Schätzungen einer Varianz. Eine Varianzanalyse von 4 Gruppen mit je 6 Messungen vergleicht die Varianz zwischen den Gruppen mit der in ihnen, mit 3 und 20 Freiheitsgraden; unterscheiden sich die Gruppen nicht, so überschreitet das Verhältnis in 5 % aller Fälle 3.10. Ebenso fragt die Regression, ob mehrere Terme auf einmal entfallen dürfen.</translation>
    </message>
    <message>
        <source>First shape of the beta prime distribution</source>
        <translation>Erste Form der Beta-Prime-Verteilung</translation>
    </message>
    <message>
        <source>Second shape</source>
        <translation>Zweite Form</translation>
    </message>
    <message>
        <source>As a share instead of a ratio it has a beta distribution.</source>
        <translation>Als Anteil statt als Verhältnis folgt sie einer Betaverteilung.</translation>
    </message>
    <message>
        <source>When the variance below is known ever better, d₁ times it becomes chi-squared.</source>
        <translation>Ist die Varianz im Nenner immer genauer bekannt, so wird das d₁-Fache Chi-Quadrat-verteilt.</translation>
    </message>
    <message>
        <source>With one degree above it is the square of Student&apos;s t.</source>
        <translation>Mit einem Freiheitsgrad im Zähler ist sie das Quadrat der t-Verteilung.</translation>
    </message>
    <message>
        <source>Boost leaves the quantiles of this family between whole numbers, so they are rounded up.</source>
        <translation>Boost lässt die Quantile dieser Familie zwischen ganzen Zahlen liegen, daher werden sie hier aufgerundet.</translation>
    </message>
</context>
<context>
    <name>DistributionForm</name>
    <message>
        <source>&amp;Distribution</source>
        <translation>&amp;Verteilung</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Probability</source>
        <translation>&amp;Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Ges&amp;ucht</translation>
    </message>
    <message>
        <source>&amp;Below the density</source>
        <translation>&amp;Unter der Dichte</translation>
    </message>
</context>
<context>
    <name>DistributionPlot</name>
    <message>
        <source>Distribution function</source>
        <translation>Verteilungsfunktion</translation>
    </message>
    <message>
        <source>Density, logarithmic</source>
        <translation>Dichte, logarithmisch</translation>
    </message>
    <message>
        <source>Quantile function</source>
        <translation>Quantilfunktion</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Ausfallrate</translation>
    </message>
</context>
<context>
    <name>DistributionQuery</name>
    <message>
        <source>Probability between two values</source>
        <translation>Wahrscheinlichkeit zwischen zwei Werten</translation>
    </message>
    <message>
        <source>Probability up to a value</source>
        <translation>Wahrscheinlichkeit bis zu einem Wert</translation>
    </message>
    <message>
        <source>Probability from a value on</source>
        <translation>Wahrscheinlichkeit ab einem Wert</translation>
    </message>
    <message>
        <source>Value for a probability</source>
        <translation>Wert zu einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability of both tails</source>
        <translation>Wahrscheinlichkeit beider Enden</translation>
    </message>
    <message>
        <source>Value for an upper tail</source>
        <translation>Wert für ein oberes Ende</translation>
    </message>
    <message>
        <source>Central interval</source>
        <translation>Zentrales Intervall</translation>
    </message>
    <message>
        <source>Highest-density interval</source>
        <translation>Intervall höchster Dichte</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>the finite numbers</source>
        <translation>den endlichen Zahlen</translation>
    </message>
    <message>
        <source>the numbers, ±∞ and NaN</source>
        <translation>den Zahlen, ±∞ und NaN</translation>
    </message>
    <message>
        <source>the numbers and ±∞</source>
        <translation>den Zahlen und ±∞</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This cannot be computed.</source>
        <translation>Das lässt sich nicht berechnen.</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>After %1 operations it is time to start over</source>
        <translation>Nach %1 Umformungen ist es Zeit, von vorn zu beginnen</translation>
    </message>
    <message>
        <source>The numbers would get more than a thousand digits</source>
        <translation>Die Zahlen bekämen mehr als tausend Ziffern</translation>
    </message>
    <message>
        <source>For P A = L U no row is multiplied by a number: the diagonal of L holds ones</source>
        <translation>Für P A = L U wird keine Zeile mit einer Zahl multipliziert: Auf der Diagonalen von L stehen Einsen</translation>
    </message>
    <message>
        <source>For P A = L U a row is only added to rows below it: otherwise L would not be lower triangular</source>
        <translation>Für P A = L U wird eine Zeile nur zu Zeilen unter ihr addiert: Sonst wäre L keine untere Dreiecksmatrix</translation>
    </message>
    <message>
        <source>After what has been added, this swap would leave L not lower triangular: swap the rows before one is added to the other</source>
        <translation>Nach dem, was schon addiert wurde, wäre L durch diesen Tausch keine untere Dreiecksmatrix mehr: Tauschen Sie die Zeilen, bevor eine zur anderen addiert wird</translation>
    </message>
    <message>
        <source>Goal: an echelon form. Below each pivot stand zeros, and each pivot stands to the right of the one above.</source>
        <translation>Ziel: eine Zeilenstufenform. Unter jedem Pivot stehen Nullen, und jeder Pivot steht rechts von dem darüber.</translation>
    </message>
    <message>
        <source>Goal: the reduced echelon form. Each pivot is 1, with zeros above and below it.</source>
        <translation>Ziel: die reduzierte Zeilenstufenform. Jeder Pivot ist 1, mit Nullen darüber und darunter.</translation>
    </message>
    <message>
        <source>Goal: a triangle, with zeros below the diagonal. The program keeps account of what your operations do to the determinant.</source>
        <translation>Ziel: ein Dreieck mit Nullen unter der Diagonalen. Das Programm führt Buch darüber, was Ihre Umformungen mit der Determinante machen.</translation>
    </message>
    <message>
        <source>Goal: the identity matrix on the left of the bar.</source>
        <translation>Ziel: die Einheitsmatrix links vom Strich.</translation>
    </message>
    <message>
        <source>Goal: the reduced echelon form on the left of the bar.</source>
        <translation>Ziel: die reduzierte Zeilenstufenform links vom Strich.</translation>
    </message>
    <message>
        <source>Goal: a triangle U, by swaps and by adding rows to rows below them; what you add makes L.</source>
        <translation>Ziel: ein Dreieck U, durch Tauschen und durch Addieren von Zeilen zu Zeilen unter ihnen; was Sie addieren, ergibt L.</translation>
    </message>
    <message>
        <source>Your own steps</source>
        <translation>Ihre eigenen Schritte</translation>
    </message>
    <message>
        <source>This is the reduced echelon form: the rank is %1, columns with a pivot: %2.</source>
        <translation>Das ist die reduzierte Zeilenstufenform: Der Rang ist %1, Spalten mit einem Pivot: %2.</translation>
    </message>
    <message>
        <source>This is an echelon form: the rank is %1, columns with a pivot: %2.</source>
        <translation>Das ist eine Zeilenstufenform: Der Rang ist %1, Spalten mit einem Pivot: %2.</translation>
    </message>
    <message>
        <source>The product of the diagonal is the determinant: det A = %1.</source>
        <translation>Das Produkt der Diagonalen ist die Determinante: det A = %1.</translation>
    </message>
    <message>
        <source>The product of the diagonal is %1. Your operations multiplied the determinant by %2, so det A = %3.</source>
        <translation>Das Produkt der Diagonalen ist %1. Ihre Umformungen haben die Determinante mit %2 multipliziert, also ist det A = %3.</translation>
    </message>
    <message>
        <source>On the left a row of zeros is left, so the identity can&apos;t be reached: A has no inverse.</source>
        <translation>Links bleibt eine Nullzeile, also ist die Einheitsmatrix nicht erreichbar: A hat keine Inverse.</translation>
    </message>
    <message>
        <source>On the left stands the identity, so the inverse stands on the right.</source>
        <translation>Links steht die Einheitsmatrix, also steht rechts die Inverse.</translation>
    </message>
    <message>
        <source>A row says that 0 equals a number other than 0: the system has no solution.</source>
        <translation>Eine Zeile besagt, dass 0 gleich einer von 0 verschiedenen Zahl ist: Das System hat keine Lösung.</translation>
    </message>
    <message>
        <source>Each variable has a pivot: the solution is unique and stands on the right.</source>
        <translation>Jede Variable hat einen Pivot: Die Lösung ist eindeutig und steht rechts.</translation>
    </message>
    <message>
        <source>There are infinitely many solutions: %1 of the %2 variables have no pivot and can be chosen freely. With 0 for them:</source>
        <translation>Es gibt unendlich viele Lösungen: Von den %2 Variablen haben %1 keinen Pivot und sind frei wählbar. Mit 0 für sie:</translation>
    </message>
    <message>
        <source>U is a triangle, and what you added makes L: P A = L U.</source>
        <translation>U ist ein Dreieck, und was Sie addiert haben, ergibt L: P A = L U.</translation>
    </message>
    <message>
        <source>Row %1 needs a pivot in column %2, but has a 0 there: look below for a row whose entry in that column is not 0.</source>
        <translation>Zeile %1 braucht einen Pivot in Spalte %2, hat dort aber eine 0: Suchen Sie darunter eine Zeile, deren Eintrag in dieser Spalte nicht 0 ist.</translation>
    </message>
    <message>
        <source>Make the pivot of row %1, in column %2, a 1.</source>
        <translation>Machen Sie den Pivot von Zeile %1 in Spalte %2 zu einer 1.</translation>
    </message>
    <message>
        <source>Make a 0 in row %1, column %2, with the help of the pivot in row %3.</source>
        <translation>Erzeugen Sie in Zeile %1, Spalte %2 eine 0 mit Hilfe des Pivots in Zeile %3.</translation>
    </message>
    <message>
        <source>Rows must be swapped, which L does not allow after what was added to row %1: take that back first.</source>
        <translation>Zeilen müssen getauscht werden, was L nach dem, was zu Zeile %1 addiert wurde, nicht zulässt: Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>Row %1 now has a 0 in column %2.</source>
        <translation>Zeile %1 hat nun eine 0 in Spalte %2.</translation>
    </message>
    <message>
        <source>Row %1 now has zeros in columns %2.</source>
        <translation>Zeile %1 hat nun Nullen in den Spalten %2.</translation>
    </message>
    <message>
        <source>Row %1 has lost its 0 in column %2.</source>
        <translation>Zeile %1 hat ihre 0 in Spalte %2 verloren.</translation>
    </message>
    <message>
        <source>Row %1 has lost its zeros in columns %2.</source>
        <translation>Zeile %1 hat ihre Nullen in den Spalten %2 verloren.</translation>
    </message>
    <message>
        <source>Row %1 now has its pivot in column %2.</source>
        <translation>Zeile %1 hat nun ihren Pivot in Spalte %2.</translation>
    </message>
    <message>
        <source>The pivot of row %1 is now 1.</source>
        <translation>Der Pivot von Zeile %1 ist nun 1.</translation>
    </message>
    <message>
        <source>The determinant changes its sign.</source>
        <translation>Die Determinante wechselt ihr Vorzeichen.</translation>
    </message>
    <message>
        <source>The determinant is multiplied by %1, which is taken back at the end.</source>
        <translation>Die Determinante wird mit %1 multipliziert, was am Ende rückgängig gemacht wird.</translation>
    </message>
    <message>
        <source>That brings the matrix nearer to the goal.</source>
        <translation>Das bringt die Matrix dem Ziel näher.</translation>
    </message>
    <message>
        <source>That is allowed, but the goal is farther away than before.</source>
        <translation>Das ist erlaubt, aber das Ziel ist weiter entfernt als zuvor.</translation>
    </message>
    <message>
        <source>That is allowed, but by itself brings the goal no nearer.</source>
        <translation>Das ist erlaubt, bringt das Ziel für sich allein aber nicht näher.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (Zeichen %2)</translation>
    </message>
    <message>
        <source>The number of the row is missing</source>
        <translation>Die Nummer der Zeile fehlt</translation>
    </message>
    <message>
        <source>A closing brace is missing</source>
        <translation>Eine schließende geschweifte Klammer fehlt</translation>
    </message>
    <message>
        <source>There is no row %1; the rows are 1 to %2</source>
        <translation>Es gibt keine Zeile %1; die Zeilen sind 1 bis %2</translation>
    </message>
    <message>
        <source>A number may have at most %1 digits here</source>
        <translation>Eine Zahl darf hier höchstens %1 Ziffern haben</translation>
    </message>
    <message>
        <source>There are too many parentheses</source>
        <translation>Das sind zu viele Klammern</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing</source>
        <translation>Eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>Here a number or a row such as R1 is expected</source>
        <translation>Hier wird eine Zahl oder eine Zeile wie R1 erwartet</translation>
    </message>
    <message>
        <source>This divides by 0</source>
        <translation>Hier wird durch 0 geteilt</translation>
    </message>
    <message>
        <source>A row can&apos;t be divided by</source>
        <translation>Durch eine Zeile kann man nicht teilen</translation>
    </message>
    <message>
        <source>Two rows can&apos;t be multiplied with each other</source>
        <translation>Zwei Zeilen kann man nicht miteinander multiplizieren</translation>
    </message>
    <message>
        <source>What follows here is not understood</source>
        <translation>Was hier folgt, wird nicht verstanden</translation>
    </message>
    <message>
        <source>Here the other row is expected, such as R2</source>
        <translation>Hier wird die andere Zeile erwartet, etwa R2</translation>
    </message>
    <message>
        <source>The number %1 stands without a row: only multiples of rows can be added to a row</source>
        <translation>Die Zahl %1 steht ohne Zeile da: Zu einer Zeile lassen sich nur Vielfache von Zeilen addieren</translation>
    </message>
    <message>
        <source>These are several operations in one: add a multiple of one row at a time</source>
        <translation>Das sind mehrere Umformungen in einer: Addieren Sie jeweils das Vielfache nur einer Zeile</translation>
    </message>
    <message>
        <source>Row %1 would be lost: it does not occur on the right, so the operation can&apos;t be undone</source>
        <translation>Zeile %1 ginge verloren: Sie kommt rechts nicht vor, also lässt sich die Umformung nicht umkehren</translation>
    </message>
    <message>
        <source>These are two operations in one: first %1, then %2</source>
        <translation>Das sind zwei Umformungen in einer: zuerst %1, dann %2</translation>
    </message>
    <message>
        <source>An operation begins with the row that it changes, as in R2 &lt;- R2 - 3 R1</source>
        <translation>Eine Umformung beginnt mit der Zeile, die sie ändert, wie in R2 &lt;- R2 - 3 R1</translation>
    </message>
    <message>
        <source>Here an arrow is expected: &lt;- for what the row becomes, &lt;-&gt; for a swap</source>
        <translation>Hier wird ein Pfeil erwartet: &lt;- für das, was aus der Zeile wird, &lt;-&gt; für einen Tausch</translation>
    </message>
    <message>
        <source>Row %1 times 0 would be a row of zeros: what stood there is lost and can&apos;t be brought back, so it is no row operation</source>
        <translation>Zeile %1 mal 0 wäre eine Nullzeile: Was dort stand, ist verloren und lässt sich nicht zurückholen, also ist es keine Zeilenumformung</translation>
    </message>
    <message>
        <source>A multiple of a row is added to another row; to change a row by itself, multiply it by a number</source>
        <translation>Das Vielfache einer Zeile wird zu einer anderen addiert; um eine Zeile für sich zu ändern, multiplizieren Sie sie mit einer Zahl</translation>
    </message>
    <message>
        <source>%1 leaves the matrix as it is</source>
        <translation>%1 lässt die Matrix, wie sie ist</translation>
    </message>
    <message>
        <source>For instance: %1. Enter does it.</source>
        <translation>Zum Beispiel: %1. Die Eingabetaste führt es aus.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a letter in italics is a number or a variable</source>
        <translation>Ein kursiver Buchstabe ist eine Zahl oder eine Variable</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>this is how it is written</source>
        <translation>So wird es geschrieben</translation>
    </message>
    <message>
        <source>between the bars stands a matrix: bars are its determinant</source>
        <translation>Zwischen den Strichen steht eine Matrix, also ist ihre Determinante gemeint</translation>
    </message>
    <message>
        <source>between the bars stands a set: bars count its elements</source>
        <translation>Zwischen den Strichen steht eine Menge, also ist die Anzahl ihrer Elemente gemeint</translation>
    </message>
    <message>
        <source>a capital letter between the bars is mostly a matrix: bars are its determinant</source>
        <translation>Ein Großbuchstabe zwischen den Strichen ist meist eine Matrix, also ist ihre Determinante gemeint</translation>
    </message>
    <message>
        <source>between the bars stands a vector: bars are its length</source>
        <translation>Zwischen den Strichen steht ein Vektor, also ist seine Länge gemeint</translation>
    </message>
    <message>
        <source>bars with an angle bracket are Dirac&apos;s</source>
        <translation>Ein Strich mit einer spitzen Klammer gehört zur Dirac-Schreibweise</translation>
    </message>
    <message>
        <source>between the bars stands a number: bars take away its sign</source>
        <translation>Zwischen den Strichen steht eine Zahl, und die Striche nehmen ihr das Vorzeichen</translation>
    </message>
    <message>
        <source>F below names the Frobenius norm</source>
        <translation>Der Index F bezeichnet die Frobeniusnorm</translation>
    </message>
    <message>
        <source>∞ below names the largest entry in size</source>
        <translation>Der Index ∞ bezeichnet den größten Betrag eines Eintrags</translation>
    </message>
    <message>
        <source>0 below counts the entries that are not 0</source>
        <translation>Mit dem Index 0 werden die Einträge ungleich 0 gezählt</translation>
    </message>
    <message>
        <source>a star below names the nuclear norm</source>
        <translation>Ein tiefgestellter Stern bezeichnet die Kernnorm</translation>
    </message>
    <message>
        <source>2 below, and a matrix inside: the largest singular value</source>
        <translation>Mit dem Index 2 ist bei einer Matrix der größte Singulärwert gemeint</translation>
    </message>
    <message>
        <source>the index below says which norm</source>
        <translation>Der Index sagt, welche Norm gemeint ist</translation>
    </message>
    <message>
        <source>double bars are a norm</source>
        <translation>Doppelstriche bezeichnen eine Norm</translation>
    </message>
    <message>
        <source>angle brackets around two vectors are their inner product</source>
        <translation>Spitze Klammern um zwei Vektoren sind deren Skalarprodukt</translation>
    </message>
    <message>
        <source>angle brackets with a bar are Dirac&apos;s</source>
        <translation>Spitze Klammern mit einem Strich gehören zur Dirac-Schreibweise</translation>
    </message>
    <message>
        <source>angle brackets</source>
        <translation>Es sind spitze Klammern</translation>
    </message>
    <message>
        <source>brackets with feet round down</source>
        <translation>Klammern mit Haken unten runden ab</translation>
    </message>
    <message>
        <source>brackets with a top round up</source>
        <translation>Klammern mit Haken oben runden auf</translation>
    </message>
    <message>
        <source>braces with a condition after a bar or colon describe a set</source>
        <translation>Geschweifte Klammern mit einer Bedingung nach Strich oder Doppelpunkt beschreiben eine Menge</translation>
    </message>
    <message>
        <source>braces list the elements of a set, or group</source>
        <translation>Geschweifte Klammern zählen die Elemente einer Menge auf oder fassen zusammen</translation>
    </message>
    <message>
        <source>double brackets are 1 where the statement holds</source>
        <translation>Doppelte eckige Klammern ergeben 1, wenn die Aussage darin wahr ist</translation>
    </message>
    <message>
        <source>brackets after an expectation or another operator hold what it is applied to</source>
        <translation>Eckige Klammern nach einem Erwartungswert oder einem anderen Operator enthalten, worauf er angewendet wird</translation>
    </message>
    <message>
        <source>brackets around two operators are their commutator</source>
        <translation>Eckige Klammern um zwei Operatoren sind deren Kommutator</translation>
    </message>
    <message>
        <source>a bracket and a parenthesis: one end belongs to the interval</source>
        <translation>Bei einer eckigen und einer runden Klammer gehört nur ein Ende zum Intervall</translation>
    </message>
    <message>
        <source>two numbers in brackets are the ends of an interval</source>
        <translation>Zwei Zahlen in eckigen Klammern sind die Enden eines Intervalls</translation>
    </message>
    <message>
        <source>brackets group, or hold an index</source>
        <translation>Eckige Klammern fassen zusammen oder enthalten einen Index</translation>
    </message>
    <message>
        <source>a parenthesis and a bracket: one end belongs to the interval</source>
        <translation>Bei einer runden und einer eckigen Klammer gehört nur ein Ende zum Intervall</translation>
    </message>
    <message>
        <source>parentheses after a name hold what it is applied to</source>
        <translation>Runde Klammern nach einem Namen enthalten, worauf er angewendet wird</translation>
    </message>
    <message>
        <source>parentheses around a list keep its order; around two numbers they may be an open interval</source>
        <translation>In runden Klammern hat eine Aufzählung eine feste Reihenfolge; um zwei Zahlen können sie ein offenes Intervall sein</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>Runde Klammern fassen zusammen</translation>
    </message>
    <message>
        <source>⊤ above transposes</source>
        <translation>Ein hochgestelltes ⊤ transponiert</translation>
    </message>
    <message>
        <source>T above a vector or matrix transposes it</source>
        <translation>Ein hochgestelltes T an einem Vektor oder einer Matrix transponiert</translation>
    </message>
    <message>
        <source>T above mostly transposes; it may be an exponent</source>
        <translation>Ein hochgestelltes T transponiert meist; es kann auch ein Exponent sein</translation>
    </message>
    <message>
        <source>H or a dagger above a matrix transposes and conjugates it</source>
        <translation>Ein hochgestelltes H oder Kreuz an einer Matrix transponiert und konjugiert</translation>
    </message>
    <message>
        <source>a star above a matrix is mostly its conjugate transpose</source>
        <translation>Ein Stern an einer Matrix bezeichnet meist die adjungierte Matrix</translation>
    </message>
    <message>
        <source>a star above a complex number conjugates it</source>
        <translation>Ein Stern an einer komplexen Zahl konjugiert sie</translation>
    </message>
    <message>
        <source>a star above a function is its conjugate, or marks the best one</source>
        <translation>Ein Stern an einer Funktion bezeichnet ihre Konjugierte oder die beste Funktion</translation>
    </message>
    <message>
        <source>a star above marks the best value</source>
        <translation>Ein hochgestellter Stern bezeichnet den besten Wert</translation>
    </message>
    <message>
        <source>a plus or dagger above a matrix is its pseudo-inverse</source>
        <translation>Ein hochgestelltes Plus oder Kreuz an einer Matrix bezeichnet ihre Pseudoinverse</translation>
    </message>
    <message>
        <source>a plus above says: from above</source>
        <translation>Ein hochgestelltes Plus heißt „von oben“</translation>
    </message>
    <message>
        <source>a plus above keeps what is positive</source>
        <translation>Ein hochgestelltes Plus behält nur, was positiv ist</translation>
    </message>
    <message>
        <source>⊥ above a space is its orthogonal complement</source>
        <translation>Ein hochgestelltes ⊥ an einem Raum bezeichnet sein orthogonales Komplement</translation>
    </message>
    <message>
        <source>c above a set is all that is not in it</source>
        <translation>Ein hochgestelltes c an einer Menge bezeichnet alles, was nicht in ihr liegt</translation>
    </message>
    <message>
        <source>a prime above a matrix transposes it, mostly in statistics</source>
        <translation>Ein Strich an einer Matrix transponiert sie, vor allem in der Statistik</translation>
    </message>
    <message>
        <source>a prime above a function is its derivative; above a variable it names another one</source>
        <translation>Ein Strich an einer Funktion bezeichnet ihre Ableitung, an einer Variablen eine andere Variable</translation>
    </message>
    <message>
        <source>two primes are the second derivative</source>
        <translation>Zwei Striche bezeichnen die zweite Ableitung</translation>
    </message>
    <message>
        <source>a ring above a number counts degrees</source>
        <translation>Ein hochgestellter Ring an einer Zahl bedeutet Grad</translation>
    </message>
    <message>
        <source>−1 above a matrix is its inverse</source>
        <translation>Eine Matrix hoch −1 ist ihre Inverse</translation>
    </message>
    <message>
        <source>−1 above a function turns it round</source>
        <translation>Eine Funktion hoch −1 ist ihre Umkehrfunktion</translation>
    </message>
    <message>
        <source>−1 above a number is one divided by it</source>
        <translation>Eine Zahl hoch −1 ist ihr Kehrwert</translation>
    </message>
    <message>
        <source>a letter l in parentheses above numbers the layers</source>
        <translation>Ein hochgestelltes l in Klammern nummeriert die Schichten</translation>
    </message>
    <message>
        <source>a number in parentheses above a function counts derivatives</source>
        <translation>Eine hochgestellte Zahl in Klammern an einer Funktion zählt die Ableitungen</translation>
    </message>
    <message>
        <source>a number in parentheses above counts examples, not powers</source>
        <translation>Eine hochgestellte Zahl in Klammern zählt Beispiele und ist keine Potenz</translation>
    </message>
    <message>
        <source>above ℝ stand the numbers of rows and columns</source>
        <translation>Im Exponenten von ℝ stehen die Anzahlen der Zeilen und Spalten</translation>
    </message>
    <message>
        <source>above a set stands how many of its elements make a tuple</source>
        <translation>Der Exponent einer Menge sagt, wie viele ihrer Elemente ein Tupel bilden</translation>
    </message>
    <message>
        <source>a number above a matrix multiplies it with itself</source>
        <translation>Eine Zahl im Exponenten einer Matrix multipliziert diese mit sich selbst</translation>
    </message>
    <message>
        <source>what stands above and to the right is an exponent</source>
        <translation>Was rechts oben steht, ist ein Exponent</translation>
    </message>
    <message>
        <source>minus and an index below: all but that one</source>
        <translation>Ein Minus vor dem Index bedeutet alle außer diesem</translation>
    </message>
    <message>
        <source>a colon below stands for a whole row or column</source>
        <translation>Ein Doppelpunkt im Index steht für eine ganze Zeile oder Spalte</translation>
    </message>
    <message>
        <source>a colon below stands for all from the first to the last</source>
        <translation>Ein Doppelpunkt im Index steht für alle vom ersten bis zum letzten</translation>
    </message>
    <message>
        <source>below stands what is random, and how it is distributed</source>
        <translation>Im Index steht, was zufällig ist und wie es verteilt ist</translation>
    </message>
    <message>
        <source>a plus below keeps what is positive</source>
        <translation>Ein tiefgestelltes Plus behält nur, was positiv ist</translation>
    </message>
    <message>
        <source>two indices below name the row and the column</source>
        <translation>Zwei Indizes nennen Zeile und Spalte</translation>
    </message>
    <message>
        <source>t below is a time step</source>
        <translation>Der Index t ist ein Zeitschritt</translation>
    </message>
    <message>
        <source>what stands below is an index</source>
        <translation>Was rechts unten steht, ist ein Index</translation>
    </message>
    <message>
        <source>KL names Kullback and Leibler&apos;s divergence</source>
        <translation>KL bezeichnet die Divergenz von Kullback und Leibler</translation>
    </message>
    <message>
        <source>an upright d is a differential</source>
        <translation>Ein aufrechtes d ist ein Differential</translation>
    </message>
    <message>
        <source>an upright e is Euler&apos;s number</source>
        <translation>Ein aufrechtes e ist die Eulersche Zahl</translation>
    </message>
    <message>
        <source>an upright T above transposes</source>
        <translation>Ein aufrechtes, hochgestelltes T transponiert</translation>
    </message>
    <message>
        <source>an upright E is an expectation</source>
        <translation>Ein aufrechtes E ist ein Erwartungswert</translation>
    </message>
    <message>
        <source>Var is the variance</source>
        <translation>Var ist die Varianz</translation>
    </message>
    <message>
        <source>Cov is the covariance</source>
        <translation>Cov ist die Kovarianz</translation>
    </message>
    <message>
        <source>tr is the trace</source>
        <translation>tr ist die Spur</translation>
    </message>
    <message>
        <source>arg max: where the largest value is taken</source>
        <translation>arg max ist die Stelle, an der der größte Wert angenommen wird</translation>
    </message>
    <message>
        <source>arg min: where the smallest value is taken</source>
        <translation>arg min ist die Stelle, an der der kleinste Wert angenommen wird</translation>
    </message>
    <message>
        <source>∂ squared above and below the bar: derived twice</source>
        <translation>Mit ∂² über und ∂ unter dem Bruchstrich wird zweimal abgeleitet</translation>
    </message>
    <message>
        <source>∂ above and below the bar: a partial derivative</source>
        <translation>Ein ∂ über und unter dem Bruchstrich ist eine partielle Ableitung</translation>
    </message>
    <message>
        <source>d above and below the bar: a derivative</source>
        <translation>Ein d über und unter dem Strich ist eine Ableitung</translation>
    </message>
    <message>
        <source>what stands above is divided by what stands below</source>
        <translation>Was oben steht, wird durch das geteilt, was unten steht</translation>
    </message>
    <message>
        <source>the small number says which root</source>
        <translation>Die kleine Zahl sagt, die wievielte Wurzel es ist</translation>
    </message>
    <message>
        <source>the root sign without a number is the square root</source>
        <translation>Das Wurzelzeichen ohne Zahl ist die Quadratwurzel</translation>
    </message>
    <message>
        <source>two numbers above one another in parentheses</source>
        <translation>Zwei Zahlen stehen in Klammern übereinander</translation>
    </message>
    <message>
        <source>a hat on y marks what a model predicts</source>
        <translation>Ein Dach auf y bezeichnet, was ein Modell vorhersagt</translation>
    </message>
    <message>
        <source>a hat on a vector may mark length 1</source>
        <translation>Ein Dach auf einem Vektor kann die Länge 1 bedeuten</translation>
    </message>
    <message>
        <source>a hat marks an estimate</source>
        <translation>Ein Dach bezeichnet eine Schätzung</translation>
    </message>
    <message>
        <source>a bar on a complex number conjugates it</source>
        <translation>Ein Querstrich über einer komplexen Zahl konjugiert sie</translation>
    </message>
    <message>
        <source>a bar on data is their mean</source>
        <translation>Ein Querstrich über Daten bezeichnet ihren Mittelwert</translation>
    </message>
    <message>
        <source>a bar on a set is all that is not in it</source>
        <translation>Ein Querstrich über einer Menge bezeichnet alles, was nicht in ihr liegt</translation>
    </message>
    <message>
        <source>a bar on a letter</source>
        <translation>Über dem Buchstaben steht ein Querstrich</translation>
    </message>
    <message>
        <source>a tilde marks a changed or approximate version</source>
        <translation>Eine Tilde bezeichnet eine veränderte oder genäherte Fassung</translation>
    </message>
    <message>
        <source>a mark that tells one version of a letter from another</source>
        <translation>Das Zeichen unterscheidet eine Fassung eines Buchstabens von einer anderen</translation>
    </message>
    <message>
        <source>a dot above is the derivative by time</source>
        <translation>Ein Punkt über dem Buchstaben ist die Ableitung nach der Zeit</translation>
    </message>
    <message>
        <source>two dots above are the second derivative by time</source>
        <translation>Zwei Punkte über dem Buchstaben sind die zweite Ableitung nach der Zeit</translation>
    </message>
    <message>
        <source>an arrow above marks a vector</source>
        <translation>Ein Pfeil über dem Buchstaben bezeichnet einen Vektor</translation>
    </message>
    <message>
        <source>a brace below says what a part is</source>
        <translation>Eine geschweifte Klammer darunter sagt, was ein Teil ist</translation>
    </message>
    <message>
        <source>a brace above says what a part is</source>
        <translation>Eine geschweifte Klammer darüber sagt, was ein Teil ist</translation>
    </message>
    <message>
        <source>a bold 1 is a vector of ones</source>
        <translation>Eine fette 1 ist ein Vektor aus Einsen</translation>
    </message>
    <message>
        <source>a bold 0 is a vector of zeros</source>
        <translation>Eine fette 0 ist ein Vektor aus Nullen</translation>
    </message>
    <message>
        <source>a bold I is the identity matrix</source>
        <translation>Ein fettes I ist die Einheitsmatrix</translation>
    </message>
    <message>
        <source>a bold Σ is a covariance matrix</source>
        <translation>Ein fettes Σ ist eine Kovarianzmatrix</translation>
    </message>
    <message>
        <source>a bold θ holds all parameters</source>
        <translation>Ein fettes θ enthält alle Parameter</translation>
    </message>
    <message>
        <source>a bold capital letter is a matrix</source>
        <translation>Ein fetter Großbuchstabe ist eine Matrix</translation>
    </message>
    <message>
        <source>a bold small letter is a vector</source>
        <translation>Ein fetter Kleinbuchstabe ist ein Vektor</translation>
    </message>
    <message>
        <source>a calligraphic N before parentheses is a normal distribution</source>
        <translation>Ein kalligrafisches N vor runden Klammern ist eine Normalverteilung</translation>
    </message>
    <message>
        <source>a calligraphic L with multipliers is a Lagrangian</source>
        <translation>Ein kalligrafisches L mit Multiplikatoren ist eine Lagrange-Funktion</translation>
    </message>
    <message>
        <source>a calligraphic L is mostly a loss</source>
        <translation>Ein kalligrafisches L ist meist ein Verlust</translation>
    </message>
    <message>
        <source>a calligraphic D is the data</source>
        <translation>Ein kalligrafisches D bezeichnet die Daten</translation>
    </message>
    <message>
        <source>a calligraphic O bounds growth from above</source>
        <translation>Ein kalligrafisches O beschränkt das Wachstum nach oben</translation>
    </message>
    <message>
        <source>calligraphic capitals are mostly sets and families</source>
        <translation>Kalligrafische Großbuchstaben sind meist Mengen und Familien</translation>
    </message>
    <message>
        <source>script capitals are mostly sets and families</source>
        <translation>Großbuchstaben in Schreibschrift sind meist Mengen und Familien</translation>
    </message>
    <message>
        <source>a double-struck P before parentheses is a probability</source>
        <translation>Ein P mit Doppelstrich vor Klammern ist eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>a double-struck E is an expectation</source>
        <translation>Ein E mit Doppelstrich ist ein Erwartungswert</translation>
    </message>
    <message>
        <source>a double-struck 1 or I is 1 where a condition holds</source>
        <translation>Eine 1 oder ein I mit Doppelstrich ist 1, wo eine Bedingung gilt</translation>
    </message>
    <message>
        <source>a double-struck V is a variance</source>
        <translation>Ein V mit Doppelstrich ist eine Varianz</translation>
    </message>
    <message>
        <source>double-struck capitals are mostly sets of numbers</source>
        <translation>Großbuchstaben mit Doppelstrich sind meist Zahlmengen</translation>
    </message>
    <message>
        <source>Fraktur letters are mostly families and algebras</source>
        <translation>Frakturbuchstaben sind meist Familien und Algebren</translation>
    </message>
    <message>
        <source>a d above the arrow: in distribution</source>
        <translation>Ein d über dem Pfeil bedeutet „in Verteilung“</translation>
    </message>
    <message>
        <source>a p above the arrow: in probability</source>
        <translation>Ein p über dem Pfeil bedeutet „in Wahrscheinlichkeit“</translation>
    </message>
    <message>
        <source>what stands above the arrow says how</source>
        <translation>Was über dem Pfeil steht, sagt, auf welche Weise</translation>
    </message>
    <message>
        <source>mod names the modulus</source>
        <translation>Auf mod folgt der Modul</translation>
    </message>
    <message>
        <source>“def” above the sign of equality</source>
        <translation>Über dem Gleichheitszeichen steht „def“</translation>
    </message>
    <message>
        <source>a mark above the sign of equality: shall be, or is it, equal</source>
        <translation>Ein ! oder ? über dem Gleichheitszeichen sagt, dass die Gleichheit gefordert oder gefragt ist</translation>
    </message>
    <message>
        <source>Dirac&apos;s brackets</source>
        <translation>Es sind Klammern der Dirac-Schreibweise</translation>
    </message>
    <message>
        <source>a set in braces</source>
        <translation>Geschweifte Klammern enthalten eine Menge</translation>
    </message>
    <message>
        <source>a matrix between bars is its determinant</source>
        <translation>Eine Matrix zwischen Strichen bezeichnet ihre Determinante</translation>
    </message>
    <message>
        <source>a matrix between double bars is its norm</source>
        <translation>Eine Matrix zwischen Doppelstrichen bezeichnet ihre Norm</translation>
    </message>
    <message>
        <source>a brace with several lines: each holds where its condition does</source>
        <translation>Nach der geschweiften Klammer gilt jede Zeile, wo ihre Bedingung erfüllt ist</translation>
    </message>
    <message>
        <source>a matrix of one entry</source>
        <translation>Es ist eine Matrix mit einem Eintrag</translation>
    </message>
    <message>
        <source>numbers in rows and columns are a matrix; in one column a vector</source>
        <translation>Zahlen in Zeilen und Spalten sind eine Matrix, in nur einer Spalte ein Vektor</translation>
    </message>
    <message>
        <source>d above and below a fraction bar: a derivative</source>
        <translation>Ein d über und unter dem Bruchstrich ist eine Ableitung</translation>
    </message>
    <message>
        <source>d with a variable after it closes an integral</source>
        <translation>Ein d mit einer Variablen dahinter schließt ein Integral ab</translation>
    </message>
    <message>
        <source>e with an exponent is the base of the natural exponential</source>
        <translation>Ein e mit Exponent ist die Basis der natürlichen Exponentialfunktion</translation>
    </message>
    <message>
        <source>i beside other factors in an exponent is the imaginary unit</source>
        <translation>Ein i neben anderen Faktoren im Exponenten ist die imaginäre Einheit</translation>
    </message>
    <message>
        <source>O before parentheses bounds growth from above</source>
        <translation>Ein O vor runden Klammern beschränkt das Wachstum nach oben</translation>
    </message>
    <message>
        <source>o before parentheses: negligible against what stands in them</source>
        <translation>Ein o vor runden Klammern heißt vernachlässigbar gegenüber dem, was darin steht</translation>
    </message>
    <message>
        <source>P before parentheses is the probability of what stands in them</source>
        <translation>Ein P vor runden Klammern ist die Wahrscheinlichkeit dessen, was darin steht</translation>
    </message>
    <message>
        <source>a small letter p or q before parentheses is a density or mass function</source>
        <translation>Ein kleines p oder q vor runden Klammern ist eine Dichte oder eine Wahrscheinlichkeitsfunktion</translation>
    </message>
    <message>
        <source>E before brackets is an expectation</source>
        <translation>Ein E vor Klammern ist ein Erwartungswert</translation>
    </message>
    <message>
        <source>H with a bar in its parentheses: what is uncertain once the right side is known</source>
        <translation>Ein H mit einem Strich in den Klammern sagt, was ungewiss bleibt, wenn man die rechte Seite kennt</translation>
    </message>
    <message>
        <source>H before parentheses is the entropy of what stands in them</source>
        <translation>Ein H vor runden Klammern ist die Entropie dessen, was darin steht</translation>
    </message>
    <message>
        <source>I of two variables is what one tells about the other</source>
        <translation>I von zwei Variablen sagt, wie viel man aus der einen über die andere erfährt</translation>
    </message>
    <message>
        <source>I by itself among matrices is the identity</source>
        <translation>Ein I allein unter Matrizen ist die Einheitsmatrix</translation>
    </message>
    <message>
        <source>V of a state is its value in reinforcement learning</source>
        <translation>V von einem Zustand ist dessen Wert beim bestärkenden Lernen</translation>
    </message>
    <message>
        <source>Q of a state and an action is their value</source>
        <translation>Q von einem Zustand und einer Aktion ist deren Wert</translation>
    </message>
    <message>
        <source>J or L of the parameters is what training makes small</source>
        <translation>J oder L von den Parametern ist, was das Training klein macht</translation>
    </message>
    <message>
        <source>a capital F before parentheses is often a distribution function</source>
        <translation>Ein großes F vor runden Klammern ist oft eine Verteilungsfunktion</translation>
    </message>
    <message>
        <source>a letter before parentheses is applied to what stands in them</source>
        <translation>Ein Buchstabe vor runden Klammern wird auf das angewendet, was darin steht</translation>
    </message>
    <message>
        <source>a letter with a colon and an arrow after it names a function</source>
        <translation>Ein Buchstabe, auf den ein Doppelpunkt und ein Pfeil folgen, bezeichnet eine Funktion</translation>
    </message>
    <message>
        <source>ℓ of a prediction and a target is a loss</source>
        <translation>ℓ von einer Vorhersage und einem Zielwert ist ein Verlust</translation>
    </message>
    <message>
        <source>a capital letter in a probability is a random variable</source>
        <translation>Ein Großbuchstabe in einer Wahrscheinlichkeit ist eine Zufallsvariable</translation>
    </message>
    <message>
        <source>a small letter below is an index</source>
        <translation>Ein tiefgestellter Kleinbuchstabe ist ein Index</translation>
    </message>
    <message>
        <source>above a sum or product it is how many terms there are</source>
        <translation>Über einer Summe oder einem Produkt steht, wie viele Glieder es sind</translation>
    </message>
    <message>
        <source>a capital letter from this part of the alphabet is mostly a matrix</source>
        <translation>Ein Großbuchstabe aus diesem Teil des Alphabets ist meist eine Matrix</translation>
    </message>
    <message>
        <source>σ before parentheses is the logistic function</source>
        <translation>Ein σ vor runden Klammern ist die logistische Funktion</translation>
    </message>
    <message>
        <source>σ squared is a variance</source>
        <translation>σ zum Quadrat ist eine Varianz</translation>
    </message>
    <message>
        <source>σ with an index, where there is no mean, is often a singular value</source>
        <translation>Ein σ mit Index ist oft ein Singulärwert, wenn kein Mittelwert vorkommt</translation>
    </message>
    <message>
        <source>σ by itself is mostly a standard deviation</source>
        <translation>σ allein ist meist eine Standardabweichung</translation>
    </message>
    <message>
        <source>μ is mostly a mean</source>
        <translation>μ ist meist ein Mittelwert</translation>
    </message>
    <message>
        <source>Σ by itself is mostly a covariance matrix; the big operator is \sum</source>
        <translation>Σ allein ist meist eine Kovarianzmatrix; das große Summenzeichen ist \sum</translation>
    </message>
    <message>
        <source>λ before a vector is an eigenvalue</source>
        <translation>Ein λ vor einem Vektor ist ein Eigenwert</translation>
    </message>
    <message>
        <source>λ before a norm weighs a penalty</source>
        <translation>Ein λ vor einer Norm gewichtet einen Strafterm</translation>
    </message>
    <message>
        <source>λ with an index is often an eigenvalue</source>
        <translation>Ein λ mit Index ist oft ein Eigenwert</translation>
    </message>
    <message>
        <source>a small Greek letter before a gradient is the learning rate</source>
        <translation>Ein kleiner griechischer Buchstabe vor einem Gradienten ist die Lernrate</translation>
    </message>
    <message>
        <source>ε is a small positive number, or noise</source>
        <translation>ε ist eine kleine positive Zahl oder Rauschen</translation>
    </message>
    <message>
        <source>π of states and actions is a policy</source>
        <translation>π von Zuständen und Aktionen ist eine Strategie</translation>
    </message>
    <message>
        <source>π with an index is a weight or a probability</source>
        <translation>Ein π mit Index ist ein Gewicht oder eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>π by itself is the number 3.14…</source>
        <translation>π allein ist die Zahl 3.14…</translation>
    </message>
    <message>
        <source>θ stands for the parameters</source>
        <translation>θ steht für die Parameter</translation>
    </message>
    <message>
        <source>γ with a power or before a value discounts the future</source>
        <translation>Ein γ mit Exponent oder vor einem Wert gewichtet die Zukunft geringer</translation>
    </message>
    <message>
        <source>Γ before parentheses is the gamma function</source>
        <translation>Ein Γ vor runden Klammern ist die Gammafunktion</translation>
    </message>
    <message>
        <source>φ of an input is its feature map</source>
        <translation>φ von einer Eingabe ist deren Merkmalsabbildung</translation>
    </message>
    <message>
        <source>Φ before parentheses is the standard normal distribution function</source>
        <translation>Ein Φ vor runden Klammern ist die Verteilungsfunktion der Standardnormalverteilung</translation>
    </message>
    <message>
        <source>ζ before parentheses is the zeta function</source>
        <translation>Ein ζ vor runden Klammern ist die Zetafunktion</translation>
    </message>
    <message>
        <source>ψ before parentheses may be the digamma function</source>
        <translation>Ein ψ vor runden Klammern kann die Digammafunktion sein</translation>
    </message>
    <message>
        <source>δ with two indices is 1 where they agree</source>
        <translation>Ein δ mit zwei Indizes ist 1, wenn sie übereinstimmen</translation>
    </message>
    <message>
        <source>δ before parentheses is Dirac&apos;s</source>
        <translation>Ein δ vor runden Klammern ist das Dirac-Delta</translation>
    </message>
    <message>
        <source>Δ before a variable is a change of it</source>
        <translation>Ein Δ vor einer Variablen ist deren Änderung</translation>
    </message>
    <message>
        <source>Δ before a function is the Laplacian</source>
        <translation>Ein Δ vor einer Funktion ist der Laplace-Operator</translation>
    </message>
    <message>
        <source>ρ of a matrix is its spectral radius</source>
        <translation>ρ von einer Matrix ist ihr Spektralradius</translation>
    </message>
    <message>
        <source>ρ is mostly a correlation</source>
        <translation>ρ ist meist eine Korrelation</translation>
    </message>
    <message>
        <source>κ of a matrix is its condition number</source>
        <translation>κ von einer Matrix ist ihre Konditionszahl</translation>
    </message>
    <message>
        <source>χ squared is one name</source>
        <translation>χ zum Quadrat ist ein einziger Name</translation>
    </message>
    <message>
        <source>Ω before parentheses bounds growth from below</source>
        <translation>Ein Ω vor runden Klammern beschränkt das Wachstum nach unten</translation>
    </message>
    <message>
        <source>Θ before parentheses: grows just as fast</source>
        <translation>Ein Θ vor runden Klammern bedeutet gleich schnelles Wachstum</translation>
    </message>
    <message>
        <source>Ω by itself is mostly the sample space</source>
        <translation>Ω allein ist meist der Ergebnisraum</translation>
    </message>
    <message>
        <source>the large Π multiplies over an index</source>
        <translation>Das große Π multipliziert über einen Index</translation>
    </message>
    <message>
        <source>the large Σ adds up over an index</source>
        <translation>Das große Σ summiert über einen Index</translation>
    </message>
    <message>
        <source>a bar in braces says “such that”</source>
        <translation>Ein Strich in geschweiften Klammern heißt „für die gilt“</translation>
    </message>
    <message>
        <source>a bar in a probability says “given”</source>
        <translation>Ein Strich in einer Wahrscheinlichkeit heißt „gegeben“</translation>
    </message>
    <message>
        <source>a bar with something below it says where the value is taken</source>
        <translation>Ein Strich mit einem Index sagt, wo der Wert genommen wird</translation>
    </message>
    <message>
        <source>a bar between arguments mostly says “given”</source>
        <translation>Ein Strich zwischen Argumenten heißt meist „gegeben“</translation>
    </message>
    <message>
        <source>a bar between numbers says that the left divides the right</source>
        <translation>Ein Strich zwischen Zahlen sagt, dass die linke die rechte teilt</translation>
    </message>
    <message>
        <source>a colon in braces says “such that”</source>
        <translation>Ein Doppelpunkt in geschweiften Klammern heißt „für die gilt“</translation>
    </message>
    <message>
        <source>a colon with an arrow after it names a function</source>
        <translation>Ein Doppelpunkt, auf den ein Pfeil folgt, gehört zu einer Funktion</translation>
    </message>
    <message>
        <source>what stands to the right is a distribution</source>
        <translation>Rechts steht eine Verteilung</translation>
    </message>
    <message>
        <source>between two growing quantities ~ says that their quotient tends to 1</source>
        <translation>Zwischen zwei wachsenden Größen sagt ~, dass ihr Quotient gegen 1 geht</translation>
    </message>
    <message>
        <source>in an exponent × stands between the numbers of rows and columns</source>
        <translation>Im Exponenten steht × zwischen den Anzahlen der Zeilen und Spalten</translation>
    </message>
    <message>
        <source>on both sides stand sets</source>
        <translation>Auf beiden Seiten stehen Mengen</translation>
    </message>
    <message>
        <source>on both sides stand vectors</source>
        <translation>Auf beiden Seiten stehen Vektoren</translation>
    </message>
    <message>
        <source>between numbers × multiplies</source>
        <translation>Zwischen Zahlen multipliziert ×</translation>
    </message>
    <message>
        <source>a dot alone in parentheses holds the place of an argument</source>
        <translation>Ein Punkt allein in Klammern steht als Platzhalter für ein Argument</translation>
    </message>
    <message>
        <source>after nabla the dot makes the divergence</source>
        <translation>Der Punkt nach Nabla bildet die Divergenz</translation>
    </message>
    <message>
        <source>between numbers the dot multiplies</source>
        <translation>Zwischen Zahlen multipliziert der Punkt</translation>
    </message>
    <message>
        <source>on both sides stand functions</source>
        <translation>Auf beiden Seiten stehen Funktionen</translation>
    </message>
    <message>
        <source>on both sides stand matrices</source>
        <translation>Auf beiden Seiten stehen Matrizen</translation>
    </message>
    <message>
        <source>the ring mostly puts one function after another</source>
        <translation>Der Ring verkettet meist zwei Funktionen</translation>
    </message>
    <message>
        <source>⊙ multiplies entry by entry</source>
        <translation>⊙ multipliziert Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>⊗ between vectors or spaces is the tensor product</source>
        <translation>⊗ zwischen Vektoren oder Räumen ist das Tensorprodukt</translation>
    </message>
    <message>
        <source>between bits ⊕ is the exclusive or</source>
        <translation>Zwischen Bits ist ⊕ das exklusive Oder</translation>
    </message>
    <message>
        <source>⊕ between spaces is the direct sum</source>
        <translation>⊕ zwischen Räumen ist die direkte Summe</translation>
    </message>
    <message>
        <source>the asterisk between functions is their convolution</source>
        <translation>Der Stern zwischen Funktionen ist ihre Faltung</translation>
    </message>
    <message>
        <source>between random variables ⊥ says that they are independent</source>
        <translation>Zwischen Zufallsvariablen sagt ⊥, dass sie unabhängig sind</translation>
    </message>
    <message>
        <source>between vectors ⊥ says that they stand at a right angle</source>
        <translation>Zwischen Vektoren sagt ⊥, dass sie im rechten Winkel stehen</translation>
    </message>
    <message>
        <source>nabla with a dot is the divergence</source>
        <translation>Nabla mit einem Punkt ist die Divergenz</translation>
    </message>
    <message>
        <source>nabla with a cross is the curl</source>
        <translation>Nabla mit einem Kreuz ist die Rotation</translation>
    </message>
    <message>
        <source>in optimisation nabla squared is the Hessian; in physics the Laplacian</source>
        <translation>In der Optimierung ist Nabla zum Quadrat die Hesse-Matrix, in der Physik der Laplace-Operator</translation>
    </message>
    <message>
        <source>an index at nabla says by which variables the gradient is taken</source>
        <translation>Ein Index an Nabla sagt, nach welchen Variablen der Gradient gebildet wird</translation>
    </message>
    <message>
        <source>nabla before a function is its gradient</source>
        <translation>Nabla vor einer Funktion ist ihr Gradient</translation>
    </message>
    <message>
        <source>∂ by a variable is a partial derivative</source>
        <translation>Ein ∂ mit einer Variablen ist eine partielle Ableitung</translation>
    </message>
    <message>
        <source>∂ before a set is its boundary</source>
        <translation>Ein ∂ vor einer Menge bezeichnet ihren Rand</translation>
    </message>
    <message>
        <source>after a colon the arrow leads from the domain to the codomain</source>
        <translation>Nach einem Doppelpunkt führt der Pfeil von der Definitionsmenge in die Zielmenge</translation>
    </message>
    <message>
        <source>between a variable and a value the arrow says “tends to”</source>
        <translation>Zwischen einer Variablen und einem Wert heißt der Pfeil „geht gegen“</translation>
    </message>
    <message>
        <source>between vectors ∧ is the wedge product</source>
        <translation>Zwischen Vektoren ist ∧ das Dachprodukt</translation>
    </message>
    <message>
        <source>with a modulus ≡ says that both leave the same rest</source>
        <translation>Mit einem Modul sagt ≡, dass beide denselben Rest lassen</translation>
    </message>
    <message>
        <source>the backslash between sets takes the right one away</source>
        <translation>Der umgekehrte Schrägstrich zwischen Mengen nimmt die rechte weg</translation>
    </message>
    <message>
        <source>between a set and a relation the slash makes classes</source>
        <translation>Der Schrägstrich zwischen einer Menge und einer Relation bildet Klassen</translation>
    </message>
    <message>
        <source>after a number ! is the factorial</source>
        <translation>Nach einer Zahl ist ! die Fakultät</translation>
    </message>
    <message>
        <source>∃ with ! says that there is exactly one</source>
        <translation>∃ mit ! sagt, dass es genau eines gibt</translation>
    </message>
    <message>
        <source>a dagger above a matrix is mostly the pseudo-inverse</source>
        <translation>Ein hochgestelltes Kreuz an einer Matrix ist meist die Pseudoinverse</translation>
    </message>
    <message>
        <source>the arrow to the left gives a variable a new value</source>
        <translation>Der Pfeil nach links gibt einer Variablen einen neuen Wert</translation>
    </message>
    <message>
        <source>a matrix ⪰ 0 is positive semidefinite</source>
        <translation>Eine Matrix ⪰ 0 ist positiv semidefinit</translation>
    </message>
    <message>
        <source>a matrix ≻ 0 is positive definite</source>
        <translation>Eine Matrix ≻ 0 ist positiv definit</translation>
    </message>
    <message>
        <source>a calligraphic N with a vector and a matrix is a normal distribution of several variables</source>
        <translation>Ein kalligrafisches N mit Vektor und Matrix ist eine mehrdimensionale Normalverteilung</translation>
    </message>
    <message>
        <source>vectors side by side in brackets are the columns of a matrix</source>
        <translation>Vektoren nebeneinander in eckigen Klammern sind die Spalten einer Matrix</translation>
    </message>
    <message>
        <source>what stands after the semicolon are the parameters</source>
        <translation>Nach dem Strichpunkt stehen die Parameter</translation>
    </message>
    <message>
        <source>a row times a column is a dot product</source>
        <translation>Zeile mal Spalte ist ein Skalarprodukt</translation>
    </message>
    <message>
        <source>a colon in place of the row number stands for a whole column</source>
        <translation>Ein Doppelpunkt statt der Zeilennummer steht für eine ganze Spalte</translation>
    </message>
    <message>
        <source>a colon in place of the column number stands for a whole row</source>
        <translation>Ein Doppelpunkt statt der Spaltennummer steht für eine ganze Zeile</translation>
    </message>
    <message>
        <source>three indices name an entry of a tensor</source>
        <translation>Drei Indizes nennen einen Eintrag eines Tensors</translation>
    </message>
    <message>
        <source>P of a value is the mass that it has</source>
        <translation>P eines Wertes ist die Wahrscheinlichkeit, die er trägt</translation>
    </message>
    <message>
        <source>a density of several variables is their joint one</source>
        <translation>Die Dichte mehrerer Größen ist ihre gemeinsame</translation>
    </message>
    <message>
        <source>a density with a bar in its parentheses is that of the left given the right</source>
        <translation>Eine Dichte mit Strich in der Klammer ist die des Linken, gegeben das Rechte</translation>
    </message>
    <message>
        <source>f before parentheses may be a density</source>
        <translation>f vor einer Klammer kann eine Dichte sein</translation>
    </message>
    <message>
        <source>E with an eigenvalue below is its eigenspace</source>
        <translation>E mit einem Eigenwert darunter ist dessen Eigenraum</translation>
    </message>
    <message>
        <source>a colon beside the sign of equality says “by definition”</source>
        <translation>Ein Doppelpunkt am Gleichheitszeichen heißt „nach Definition“</translation>
    </message>
    <message>
        <source>a colon between the first and the last number stands for all of them</source>
        <translation>Ein Doppelpunkt zwischen erster und letzter Zahl steht für alle</translation>
    </message>
    <message>
        <source>with a bar after it ⊥ says: independent, given the right side</source>
        <translation>Mit einem Strich danach heißt ⊥: unabhängig, gegeben die rechte Seite</translation>
    </message>
    <message>
        <source>a matrix below nabla: one derivative for each of its entries</source>
        <translation>Eine Matrix unter Nabla: eine Ableitung nach jedem ihrer Einträge</translation>
    </message>
    <message>
        <source>a set below the integral is what it goes over</source>
        <translation>Die Menge unter dem Integral ist das, worüber es geht</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the formula</source>
        <translation>Formel exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>Transparent, for light pages</source>
        <translation>Durchsichtig, für helle Seiten</translation>
    </message>
    <message>
        <source>Transparent, for dark pages</source>
        <translation>Durchsichtig, für dunkle Seiten</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>As in this window</source>
        <translation>Wie in diesem Fenster</translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message>
        <source>a value is due here, not “%1”</source>
        <translation>hier muss ein Wert stehen, nicht „%1“</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>the expression ends where a value is due</source>
        <translation>der Ausdruck endet, wo noch ein Wert stehen muss</translation>
    </message>
    <message>
        <source>words in quotation marks stand only among the arguments of a function</source>
        <translation>Wörter in Anführungszeichen stehen nur unter den Argumenten einer Funktion</translation>
    </message>
    <message>
        <source>the parenthesis that opens at character %1 is not closed here</source>
        <translation>die Klammer, die bei Zeichen %1 aufgeht, wird hier nicht geschlossen</translation>
    </message>
    <message>
        <source>an expression may be nested at most %1 levels deep</source>
        <translation>ein Ausdruck darf höchstens %1 Ebenen tief geschachtelt sein</translation>
    </message>
    <message>
        <source>after this point the name of a part of the result is due</source>
        <translation>nach diesem Punkt muss der Name eines Teils des Ergebnisses stehen</translation>
    </message>
    <message>
        <source>an operator is missing before “%1”</source>
        <translation>vor „%1“ fehlt ein Rechenzeichen</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <translation>„%1“ hat hier keine Bedeutung</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>dieses Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>an expression may have at most %1 bytes; this one has %2</source>
        <translation>ein Ausdruck darf höchstens %1 Bytes lang sein; dieser hat %2</translation>
    </message>
    <message>
        <source>this is not in UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <source>%1 takes one number; it has %2</source>
        <translation>%1 nimmt eine Zahl; hier sind es %2</translation>
    </message>
    <message>
        <source>this is for matrices, not for numbers</source>
        <translation>das gibt es für Matrizen, nicht für Zahlen</translation>
    </message>
    <message>
        <source>there is no number called “%1”</source>
        <translation>es gibt keine Zahl namens „%1“</translation>
    </message>
    <message>
        <source>there is no function called “%1”</source>
        <translation>es gibt keine Funktion namens „%1“</translation>
    </message>
    <message>
        <source>a number and a %1 matrix cannot be added; a multiple of the identity matrix is written 2*I(%2)</source>
        <translation>eine Zahl und eine %1-Matrix lassen sich nicht addieren; ein Vielfaches der Einheitsmatrix schreibt man 2*I(%2)</translation>
    </message>
    <message>
        <source>the sizes must agree; they are %1 and %2</source>
        <translation>die Größen müssen übereinstimmen; sie sind %1 und %2</translation>
    </message>
    <message>
        <source>the left matrix must have as many columns as the right one has rows; they are %1 and %2</source>
        <translation>die linke Matrix muss so viele Spalten haben wie die rechte Zeilen; sie sind %1 und %2</translation>
    </message>
    <message>
        <source>a result may have at most %1 entries; this one would be %2×%3</source>
        <translation>ein Ergebnis darf höchstens %1 Einträge haben; dieses wäre %2×%3</translation>
    </message>
    <message>
        <source>this needs an inverse, but the matrix is singular: its determinant is 0, or cannot be told from it</source>
        <translation>hier wird eine Inverse gebraucht, aber die Matrix ist singulär: Ihre Determinante ist 0 oder davon nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>every entry must be a finite number here</source>
        <translation>hier muss jeder Eintrag eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>the matrix must be square here; it is %1</source>
        <translation>die Matrix muss hier quadratisch sein; sie ist %1</translation>
    </message>
    <message>
        <source>both matrices must have the same number of columns here; they are %1 and %2</source>
        <translation>beide Matrizen müssen hier gleich viele Spalten haben; sie sind %1 und %2</translation>
    </message>
    <message>
        <source>the exponent of a matrix must be a whole number within ±2⁵³; it is %1</source>
        <translation>der Exponent einer Matrix muss eine ganze Zahl innerhalb von ±2⁵³ sein; hier ist er %1</translation>
    </message>
    <message>
        <source>an exponent must be a number; it is a %1 matrix</source>
        <translation>ein Exponent muss eine Zahl sein; hier ist er eine %1-Matrix</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments; it has %3</source>
        <translation>%1 nimmt %2 Argumente; hier sind es %3</translation>
    </message>
    <message>
        <source>%1 must be a word here</source>
        <translation>%1 muss hier ein Wort sein</translation>
    </message>
    <message>
        <source>%1 must be a value here, not a word</source>
        <translation>%1 muss hier ein Wert sein, kein Wort</translation>
    </message>
    <message>
        <source>%1 gives no “%2”; it gives %3</source>
        <translation>%1 liefert kein „%2“, sondern %3</translation>
    </message>
    <message>
        <source>there is no matrix called “%1”</source>
        <translation>es gibt keine Matrix namens „%1“</translation>
    </message>
    <message>
        <source>%1 gives %2; name the part after it, as in %1(A).%3</source>
        <translation>%1 liefert %2; der Teil wird dahinter genannt, etwa %1(A).%3</translation>
    </message>
    <message>
        <source>%1 must be a number, not a matrix</source>
        <translation>%1 muss eine Zahl sein, keine Matrix</translation>
    </message>
    <message>
        <source>the n of I(n) must be a whole number of at least 0</source>
        <translation>das n von I(n) muss eine ganze Zahl von mindestens 0 sein</translation>
    </message>
    <message>
        <source>the n of I(n) may be at most %1</source>
        <translation>das n von I(n) darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>%1 must be a vector: one row or one column</source>
        <translation>%1 muss ein Vektor sein: eine Zeile oder eine Spalte</translation>
    </message>
    <message>
        <source>%1 must be a matrix, not a number</source>
        <translation>%1 muss eine Matrix sein, keine Zahl</translation>
    </message>
    <message>
        <source>%1 holds a number beyond the range of a double</source>
        <translation>%1 enthält eine Zahl außerhalb des Bereichs einer Gleitkommazahl</translation>
    </message>
    <message>
        <source>this is no number and no matrix</source>
        <translation>das ist weder eine Zahl noch eine Matrix</translation>
    </message>
    <message>
        <source>the result has no part “%1” here</source>
        <translation>das Ergebnis hat hier keinen Teil „%1“</translation>
    </message>
    <message>
        <source>%1 takes a number, not a matrix</source>
        <translation>%1 nimmt eine Zahl, keine Matrix</translation>
    </message>
    <message>
        <source>%1 must be a real number here, not a complex one</source>
        <translation>%1 muss hier eine reelle Zahl sein, keine komplexe</translation>
    </message>
</context>
<context>
    <name>ExpressionHelp</name>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Adds matrices of the same size entry by entry, or numbers.</source>
        <translation>Addiert Matrizen gleicher Größe Eintrag für Eintrag, oder Zahlen.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Subtracts entry by entry; -A changes every sign.</source>
        <translation>Subtrahiert Eintrag für Eintrag; -A kehrt alle Vorzeichen um.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Rows of A times columns of B: A has as many columns as B has rows. A number scales.</source>
        <translation>Zeilen von A mal Spalten von B: A hat so viele Spalten wie B Zeilen. Eine Zahl skaliert.</translation>
    </message>
    <message>
        <source>Entrywise product</source>
        <translation>Eintragsweises Produkt</translation>
    </message>
    <message>
        <source>Multiplies matrices of the same size entry by entry.</source>
        <translation>Multipliziert Matrizen gleicher Größe Eintrag für Eintrag.</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>A times the inverse of B; by a number, divides every entry.</source>
        <translation>A mal die Inverse von B; durch eine Zahl wird jeder Eintrag geteilt.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>A whole power of a square matrix; A^-1 is its inverse.</source>
        <translation>Eine ganzzahlige Potenz einer quadratischen Matrix; A^-1 ist ihre Inverse.</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponierte</translation>
    </message>
    <message>
        <source>Rows become columns; complex entries are not conjugated.</source>
        <translation>Zeilen werden Spalten; komplexe Einträge werden nicht konjugiert.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Identity matrix</source>
        <translation>Einheitsmatrix</translation>
    </message>
    <message>
        <source>The n×n matrix with 1 on its diagonal.</source>
        <translation>Die n×n-Matrix mit Einsen auf der Diagonalen.</translation>
    </message>
    <message>
        <source>How many rows and columns</source>
        <translation>Wie viele Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The number π</source>
        <translation>Die Zahl π</translation>
    </message>
    <message>
        <source>Circumference over diameter, 3.14159…</source>
        <translation>Umfang durch Durchmesser, 3.14159…</translation>
    </message>
    <message>
        <source>The number e</source>
        <translation>Die Zahl e</translation>
    </message>
    <message>
        <source>The base of the natural logarithm, 2.71828…</source>
        <translation>Die Basis des natürlichen Logarithmus, 2.71828…</translation>
    </message>
    <message>
        <source>The imaginary unit</source>
        <translation>Die imaginäre Einheit</translation>
    </message>
    <message>
        <source>Its square is -1; 3i is 3*i.</source>
        <translation>Ihr Quadrat ist -1; 3i ist 3*i.</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Of a number; exact where it is rational.</source>
        <translation>Einer Zahl; exakt, wo sie rational ist.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentialfunktion</translation>
    </message>
    <message>
        <source>e to the power of a number; expm is for matrices.</source>
        <translation>e hoch eine Zahl; expm ist für Matrizen.</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>Natürlicher Logarithmus</translation>
    </message>
    <message>
        <source>To the base e; logm is for matrices.</source>
        <translation>Zur Basis e; logm ist für Matrizen.</translation>
    </message>
    <message>
        <source>Another name of log.</source>
        <translation>Ein anderer Name von log.</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Of an angle in radians.</source>
        <translation>Eines Winkels im Bogenmaß.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangens</translation>
    </message>
    <message>
        <source>Arcsine</source>
        <translation>Arkussinus</translation>
    </message>
    <message>
        <source>The angle in radians whose sine a number is.</source>
        <translation>Der Winkel im Bogenmaß, dessen Sinus eine Zahl ist.</translation>
    </message>
    <message>
        <source>Arccosine</source>
        <translation>Arkuskosinus</translation>
    </message>
    <message>
        <source>The angle in radians whose cosine a number is.</source>
        <translation>Der Winkel im Bogenmaß, dessen Kosinus eine Zahl ist.</translation>
    </message>
    <message>
        <source>Arctangent</source>
        <translation>Arkustangens</translation>
    </message>
    <message>
        <source>The angle in radians whose tangent a number is.</source>
        <translation>Der Winkel im Bogenmaß, dessen Tangens eine Zahl ist.</translation>
    </message>
    <message>
        <source>Hyperbolic sine</source>
        <translation>Sinus hyperbolicus</translation>
    </message>
    <message>
        <source>(exp(x) - exp(-x))/2</source>
        <translation>(exp(x) - exp(-x))/2</translation>
    </message>
    <message>
        <source>Hyperbolic cosine</source>
        <translation>Kosinus hyperbolicus</translation>
    </message>
    <message>
        <source>(exp(x) + exp(-x))/2</source>
        <translation>(exp(x) + exp(-x))/2</translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <source>sinh(x)/cosh(x), between -1 and 1.</source>
        <translation>sinh(x)/cosh(x), zwischen -1 und 1.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Of a real or complex number; norm is for matrices.</source>
        <translation>Einer reellen oder komplexen Zahl; norm ist für Matrizen.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Lernmaterial</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Matrix operations</source>
        <translation>Matrixoperationen</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungsfunktionen</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verlustfunktionen</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>geschrieben %1</translation>
    </message>
    <message>
        <source>also called “%1”</source>
        <translation>auch genannt „%1“</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>zu „%1“</translation>
    </message>
    <message>
        <source>mentions “%1”</source>
        <translation>erwähnt „%1“</translation>
    </message>
    <message>
        <source>spelt like “%1”</source>
        <translation>geschrieben wie „%1“</translation>
    </message>
    <message>
        <source>Signs of Unicode</source>
        <translation>Unicode-Zeichen</translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>gelesen „%1“</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Fit a distribution to data</source>
        <translation>Eine Verteilung an Daten anpassen</translation>
    </message>
    <message>
        <source>The parameters under which the data are likeliest, and how well they fit.</source>
        <translation>Die Parameter, unter denen die Daten am wahrscheinlichsten sind, und wie gut sie passen.</translation>
    </message>
    <message>
        <source>Which family it is.</source>
        <translation>Welche Familie es ist.</translation>
    </message>
    <message>
        <source>Parameters that are held fixed, by name.</source>
        <translation>Parameter, die festgehalten werden, nach Namen.</translation>
    </message>
    <message>
        <source>The values, in any order.</source>
        <translation>Die Werte in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>The parameters of largest likelihood, by name</source>
        <translation>Die Parameter größter Likelihood, nach Namen</translation>
    </message>
    <message>
        <source>Their standard errors; NaN where one is held or does not exist</source>
        <translation>Ihre Standardfehler; NaN, wo einer festgehalten ist oder keiner existiert</translation>
    </message>
    <message>
        <source>The logarithm of the likelihood</source>
        <translation>Der Logarithmus der Likelihood</translation>
    </message>
    <message>
        <source>Akaike&apos;s criterion: the smaller, the better</source>
        <translation>Akaikes Kriterium: je kleiner, desto besser</translation>
    </message>
    <message>
        <source>The Bayesian criterion: the smaller, the better</source>
        <translation>Das bayessche Kriterium: je kleiner, desto besser</translation>
    </message>
    <message>
        <source>The largest distance between the distribution function and the steps of the data; of continuous ones</source>
        <translation>Der größte Abstand zwischen der Verteilungsfunktion und den Stufen der Daten; bei stetigen Verteilungen</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>Maximum-Likelihood</translation>
    </message>
    <message>
        <source>parameter estimation</source>
        <translation>Parameterschätzung</translation>
    </message>
    <message>
        <source>%1 must be given: it is held fixed in this family, and the data decide only the others</source>
        <translation>%1 muss angegeben werden: In dieser Familie bleibt dieser Parameter fest, und die Daten bestimmen nur die übrigen</translation>
    </message>
    <message>
        <source>there are no values; one at least is needed</source>
        <translation>Es gibt keine Werte; mindestens einer ist nötig</translation>
    </message>
    <message>
        <source>every value must be in %1, where this distribution lives; value %2 is %3</source>
        <translation>Jeder Wert muss in %1 liegen, dem Träger dieser Verteilung; Wert %2 ist %3</translation>
    </message>
    <message>
        <source>this distribution counts, so every value must be an integer; value %1 is %2</source>
        <translation>Diese Verteilung zählt, daher muss jeder Wert eine ganze Zahl sein; Wert %1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not fitted to data</source>
        <translation>%1 wird nicht an Daten angepasst</translation>
    </message>
    <message>
        <source>with n = 0 no trial was made, so the data say nothing of p; n must be at least 1</source>
        <translation>Bei n = 0 gab es keinen Versuch, die Daten sagen also nichts über p; n muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>the values are equal or too much alike: the likelihood grows without end as the distribution narrows, so it has no maximum; take values that differ, or hold a parameter</source>
        <translation>Die Werte sind gleich oder einander zu ähnlich: Die Likelihood wächst unbegrenzt, während die Verteilung immer schmaler wird, hat also kein Maximum; nehmen Sie verschiedene Werte oder halten Sie einen Parameter fest</translation>
    </message>
    <message>
        <source>the likelihood of these values has no maximum that the search could reach: it still grows where the parameters leave every bound; a simpler family may fit as well, or hold a parameter</source>
        <translation>Die Likelihood dieser Werte hat kein Maximum, das die Suche erreichen konnte: Sie wächst noch, wo die Parameter jede Schranke verlassen; vielleicht passt eine einfachere Familie ebenso gut, oder halten Sie einen Parameter fest</translation>
    </message>
    <message>
        <source>half of the values or more lie at one point, so that the likelihood of the Cauchy scale has no maximum; more values, or a scale held, mend it</source>
        <translation>Mindestens die Hälfte der Werte liegt in einem Punkt, sodass die Likelihood der Cauchy-Skala kein Maximum hat; mehr Werte oder eine festgehaltene Skala helfen ab</translation>
    </message>
    <message>
        <source>the mode must not lie outside the range of min and max</source>
        <translation>Der Modus darf nicht außerhalb des Bereichs von min bis max liegen</translation>
    </message>
    <message>
        <source>every value must be the number of a class, from 0 on; value %1 is %2</source>
        <translation>jeder Wert muss die Nummer einer Klasse sein, von 0 an; Wert %1 ist %2</translation>
    </message>
    <message>
        <source>at most %1 classes are taken</source>
        <translation>höchstens %1 Klassen werden angenommen</translation>
    </message>
    <message>
        <source>there are %1 probabilities, so a value must be below %1; one is %2</source>
        <translation>es gibt %1 Wahrscheinlichkeiten, also muss jeder Wert kleiner als %1 sein; einer ist %2</translation>
    </message>
    <message>
        <source>every direction must lie within half a turn of their mean direction; add or take off whole turns of 2π</source>
        <translation>jede Richtung muss höchstens eine halbe Drehung von ihrer mittleren Richtung entfernt liegen; zählen Sie ganze Drehungen von 2π hinzu oder ziehen Sie sie ab</translation>
    </message>
    <message>
        <source>its density is infinite at a value of the data, so that the likelihood is too, and compares with no other</source>
        <translation>Ihre Dichte ist an einem Wert der Daten unendlich, damit auch die Likelihood, die sich so mit keiner anderen vergleichen lässt</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>where both agree</source>
        <translation>wo beide übereinstimmen</translation>
    </message>
    <message>
        <source>Shares of the values, and the fitted probabilities</source>
        <translation>Anteile der Werte und die angepassten Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Histogram, and the fitted density</source>
        <translation>Histogramm und die angepasste Dichte</translation>
    </message>
    <message>
        <source>Distribution function: the data and the fit</source>
        <translation>Verteilungsfunktion: die Daten und die Anpassung</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Q–Q plot</source>
        <translation>Q-Q-Diagramm</translation>
    </message>
    <message>
        <source>quantile of the fitted distribution</source>
        <translation>Quantil der angepassten Verteilung</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>P–P plot</source>
        <translation>P-P-Diagramm</translation>
    </message>
    <message>
        <source>probability of the fitted distribution</source>
        <translation>Wahrscheinlichkeit der angepassten Verteilung</translation>
    </message>
    <message>
        <source>share of the data</source>
        <translation>Anteil der Daten</translation>
    </message>
    <message>
        <source>Probability of class %1</source>
        <translation>Wahrscheinlichkeit der Klasse %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzwerte</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzwert</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>The estimates are the parameters under which these values are likeliest. A standard error says how far an estimate would stray from one such sample to the next: if the values are independent and of this family, the true parameter lies within 1.96 standard errors of its estimate in about 95 of 100 samples. It comes from the bend of the log-likelihood at its top, so that it is rough for few values.</source>
        <translation>Die Schätzwerte sind die Parameter, unter denen diese Werte am wahrscheinlichsten sind. Ein Standardfehler sagt, wie weit ein Schätzwert von einer solchen Stichprobe zur nächsten streuen würde: Sind die Werte unabhängig und aus dieser Familie, so liegt der wahre Parameter in etwa 95 von 100 Stichproben höchstens 1.96 Standardfehler neben seinem Schätzwert. Er folgt aus der Krümmung der Log-Likelihood an ihrem Gipfel und ist deshalb bei wenigen Werten grob.</translation>
    </message>
    <message>
        <source>“None”: at the end of a range, or of a parameter’s domain, the likelihood has no smooth top, so that there is no such error.</source>
        <translation>„Keiner“: Am Ende eines Bereichs oder des Definitionsbereichs eines Parameters hat die Likelihood keinen glatten Gipfel, daher gibt es dort keinen solchen Fehler.</translation>
    </message>
    <message>
        <source>How well it fits</source>
        <translation>Wie gut sie passt</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Free parameters</source>
        <translation>Freie Parameter</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>Akaike’s criterion</source>
        <translation>Akaikes Kriterium</translation>
    </message>
    <message>
        <source>Bayesian criterion</source>
        <translation>Bayessches Kriterium</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov statistic</source>
        <translation>Kolmogorow-Smirnow-Statistik</translation>
    </message>
    <message>
        <source>Its p-value</source>
        <translation>Ihr p-Wert</translation>
    </message>
    <message>
        <source>Both criteria set the log-likelihood against the number of free parameters, since each of these raises it by itself. Only their differences between families on the same data mean anything: the smaller, the better.</source>
        <translation>Beide Kriterien rechnen die Log-Likelihood gegen die Zahl der freien Parameter auf, denn jeder davon erhöht sie schon von selbst. Nur ihre Unterschiede zwischen Familien auf denselben Daten bedeuten etwas: je kleiner, desto besser.</translation>
    </message>
    <message>
        <source>There is no Kolmogorov–Smirnov test here: it holds for continuous distributions.</source>
        <translation>Hier gibt es keinen Kolmogorow-Smirnow-Test: Er gilt für stetige Verteilungen.</translation>
    </message>
    <message>
        <source>The Kolmogorov–Smirnov statistic is the largest distance between the share of values up to x and the fitted distribution function. Were that distribution fixed before the values were seen, a distance this large would come up with probability %1.</source>
        <translation>Die Kolmogorow-Smirnow-Statistik ist der größte Abstand zwischen dem Anteil der Werte bis x und der angepassten Verteilungsfunktion. Stünde diese Verteilung schon fest, bevor die Werte bekannt waren, so käme ein so großer Abstand mit der Wahrscheinlichkeit %1 vor.</translation>
    </message>
    <message>
        <source>But the parameters were estimated from the same values, and so the distribution lies nearer to them than a fixed one would: this p-value is too large. A small one speaks against the family all the same; a large one says little.</source>
        <translation>Die Parameter wurden aber aus denselben Werten geschätzt, und so liegt die Verteilung näher an ihnen als eine, die schon vorher feststand: Dieser p-Wert ist zu groß. Ein kleiner spricht trotzdem gegen die Familie; ein großer sagt wenig.</translation>
    </message>
    <message>
        <source>Each point of the Q–Q plot is a value beside the quantile that the fitted distribution has in its place. If the family suits, the points keep to the line; where they leave it upwards at the right end, or downwards at the left, the data have the longer tail.</source>
        <translation>Jeder Punkt des Q-Q-Diagramms stellt einen Wert neben das Quantil, das die angepasste Verteilung an seiner Stelle hat. Passt die Familie, so bleiben die Punkte an der Geraden; wo sie am rechten Ende nach oben oder am linken nach unten abweichen, haben die Daten den längeren Rand.</translation>
    </message>
    <message>
        <source>The P–P plot compares probabilities instead: it shows best how the middle fits, as the Q–Q plot shows the tails.</source>
        <translation>Das P-P-Diagramm vergleicht stattdessen Wahrscheinlichkeiten: Es zeigt am besten, wie die Mitte passt, so wie das Q-Q-Diagramm die Ränder zeigt.</translation>
    </message>
    <message>
        <source>Look at this distribution: %1</source>
        <translation>Diese Verteilung ansehen: %1</translation>
    </message>
    <message>
        <source>Rank all families</source>
        <translation>Alle Familien in eine Rangfolge bringen</translation>
    </message>
    <message>
        <source>%1 fitted to the %2 values of “%3”.</source>
        <translation>%1, angepasst an die %2 Werte von „%3“.</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>Maximum-Likelihood</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Families that count, by AIC</source>
        <translation>Zählende Familien, nach AIC</translation>
    </message>
    <message>
        <source>Continuous families, by AIC</source>
        <translation>Stetige Familien, nach AIC</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>KS statistic</source>
        <translation>KS-Statistik</translation>
    </message>
    <message>
        <source>Families that do not apply</source>
        <translation>Familien, die nicht in Frage kommen</translation>
    </message>
    <message>
        <source>Choose a family in the table to see its fit. ΔAIC is how far it lies behind the best: up to about 2 it fits about as well, from about 10 on hardly anything speaks for it (Burnham and Anderson, 2002). The best of those tried need not be a good one: look at its plots.</source>
        <translation>Wählen Sie in der Tabelle eine Familie, um ihre Anpassung zu sehen. ΔAIC sagt, wie weit sie hinter der besten liegt: Bis etwa 2 passt sie ungefähr ebenso gut, ab etwa 10 spricht kaum noch etwas für sie (Burnham und Anderson, 2002). Die beste der untersuchten muss keine gute sein: Sehen Sie sich ihre Diagramme an.</translation>
    </message>
    <message>
        <source>The two kinds are ranked apart: probabilities of single values and densities are no likelihoods of one kind.</source>
        <translation>Die beiden Arten haben getrennte Rangfolgen: Wahrscheinlichkeiten einzelner Werte und Dichten ergeben nicht dieselbe Art von Likelihood.</translation>
    </message>
    <message>
        <source>All families fitted to the %1 values of “%2”.</source>
        <translation>Alle Familien, angepasst an die %1 Werte von „%2“.</translation>
    </message>
    <message>
        <source>This ranking is partial: %1 of %2 families have been tried.</source>
        <translation>Diese Rangfolge ist unvollständig: %1 von %2 Familien wurden untersucht.</translation>
    </message>
    <message>
        <source>The density of this family is infinite at a value of the data, so that the likelihood is too: neither it nor the criteria say how well it fits.</source>
        <translation>Die Dichte dieser Familie ist an einem Wert der Daten unendlich, damit auch die Likelihood: Weder sie noch die Kriterien sagen, wie gut sie passt.</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>There is no command %1</source>
        <translation>Es gibt keinen Befehl %1</translation>
    </message>
    <message>
        <source>There is no environment %1</source>
        <translation>Es gibt keine Umgebung %1</translation>
    </message>
    <message>
        <source>%1 lacks an argument</source>
        <translation>Bei %1 fehlt ein Argument</translation>
    </message>
    <message>
        <source>%1 needs a delimiter after it, such as ( or |</source>
        <translation>Nach %1 muss ein Begrenzer stehen, zum Beispiel ( oder |</translation>
    </message>
    <message>
        <source>%1 has no place here</source>
        <translation>%1 gehört nicht hierher</translation>
    </message>
    <message>
        <source>%1 may stand only after an operator such as \sum</source>
        <translation>%1 darf nur nach einem Operator wie \sum stehen</translation>
    </message>
    <message>
        <source>%1 twice in one group: braces say what belongs together</source>
        <translation>%1 steht zweimal in einer Gruppe: Geschweifte Klammern legen fest, was zusammengehört</translation>
    </message>
    <message>
        <source>%1 needs a length with its unit, such as 1em</source>
        <translation>%1 braucht eine Länge mit Einheit, zum Beispiel 1em</translation>
    </message>
    <message>
        <source>%1 takes only a length in brackets</source>
        <translation>%1 erlaubt in eckigen Klammern nur eine Länge</translation>
    </message>
    <message>
        <source>A definition uses an argument that it does not have</source>
        <translation>Eine Definition verwendet ein Argument, das sie nicht hat</translation>
    </message>
    <message>
        <source>%1 cannot define a command of that name</source>
        <translation>%1 kann keinen Befehl dieses Namens definieren</translation>
    </message>
    <message>
        <source>%1 is not used as it was defined</source>
        <translation>%1 wird nicht so verwendet, wie es definiert ist</translation>
    </message>
    <message>
        <source>The argument of %1 has no end</source>
        <translation>Das Argument von %1 hat kein Ende</translation>
    </message>
    <message>
        <source>A definition uses itself without end</source>
        <translation>Eine Definition verwendet sich endlos selbst</translation>
    </message>
    <message>
        <source>A definition grows without end</source>
        <translation>Eine Definition wächst endlos</translation>
    </message>
    <message>
        <source>%1 may stand only once here</source>
        <translation>%1 darf hier nur einmal stehen</translation>
    </message>
    <message>
        <source>%1 has no place in this environment</source>
        <translation>%1 gehört nicht in diese Umgebung</translation>
    </message>
    <message>
        <source>An environment of equations cannot stand inside another</source>
        <translation>Eine Gleichungsumgebung kann nicht in einer anderen stehen</translation>
    </message>
    <message>
        <source>There is no such colour model</source>
        <translation>Dieses Farbmodell gibt es nicht</translation>
    </message>
    <message>
        <source>This is no colour</source>
        <translation>Das ist keine Farbe</translation>
    </message>
    <message>
        <source>%1 takes the name of a MathML token</source>
        <translation>%1 erwartet den Namen eines MathML-Tokens</translation>
    </message>
    <message>
        <source>A formula within text has no end</source>
        <translation>Eine Formel innerhalb von Text hat kein Ende</translation>
    </message>
    <message>
        <source>The typesetter does not understand this: %1</source>
        <translation>Der Formelsatz versteht das nicht: %1</translation>
    </message>
    <message>
        <source>A formula may have 4096 bytes; this one has %1</source>
        <translation>Eine Formel darf 4096 Byte lang sein; diese hat %1</translation>
    </message>
    <message>
        <source>A formula may have 200 levels; this one has %1</source>
        <translation>Eine Formel darf 200 Ebenen haben; diese hat %1</translation>
    </message>
    <message>
        <source>The formula took more than 0.9 seconds to typeset</source>
        <translation>Die Formel zu setzen dauerte länger als 0.9 Sekunden</translation>
    </message>
    <message>
        <source>The typesetter failed: %1</source>
        <translation>Der Formelsatz ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>This brace is never closed</source>
        <translation>Diese geschweifte Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>\left has no \right</source>
        <translation>Zu \left fehlt \right</translation>
    </message>
    <message>
        <source>\begin{%1} has no \end{%1}</source>
        <translation>Zu \begin{%1} fehlt \end{%1}</translation>
    </message>
    <message>
        <source>This closing brace has no opening one</source>
        <translation>Zu dieser schließenden geschweiften Klammer fehlt die öffnende</translation>
    </message>
    <message>
        <source>\right has no \left</source>
        <translation>Zu \right fehlt \left</translation>
    </message>
    <message>
        <source>\end has no \begin</source>
        <translation>Zu \end fehlt \begin</translation>
    </message>
    <message>
        <source>&amp; separates columns, but there are none here</source>
        <translation>&amp; trennt Spalten, hier gibt es aber keine</translation>
    </message>
    <message>
        <source>A second superscript: braces say what it belongs to</source>
        <translation>Ein zweiter hochgestellter Ausdruck: Geschweifte Klammern legen fest, wozu er gehört</translation>
    </message>
    <message>
        <source>A second subscript: braces say what it belongs to</source>
        <translation>Ein zweiter tiefgestellter Ausdruck: Geschweifte Klammern legen fest, wozu er gehört</translation>
    </message>
    <message>
        <source>The superscript is missing</source>
        <translation>Der hochgestellte Ausdruck fehlt</translation>
    </message>
    <message>
        <source>The subscript is missing</source>
        <translation>Der tiefgestellte Ausdruck fehlt</translation>
    </message>
    <message>
        <source>A prime after a superscript: braces say what it belongs to</source>
        <translation>Ein Strich nach einem hochgestellten Ausdruck: Geschweifte Klammern legen fest, wozu er gehört</translation>
    </message>
    <message>
        <source># stands for an argument, but only in a definition</source>
        <translation># steht für ein Argument, aber nur in einer Definition</translation>
    </message>
    <message>
        <source>The formula is mathematics already: $ has no place in it</source>
        <translation>Die Formel ist schon im Mathematikmodus: $ gehört nicht hinein</translation>
    </message>
    <message>
        <source>This bracket is never closed</source>
        <translation>Diese eckige Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 needs a name in braces</source>
        <translation>%1 braucht einen Namen in geschweiften Klammern</translation>
    </message>
    <message>
        <source>\begin{%1} is closed by \end{%2}</source>
        <translation>\begin{%1} wird mit \end{%2} geschlossen</translation>
    </message>
    <message>
        <source>The formula is nested too deeply</source>
        <translation>Die Formel ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The macros of this formula grow without end</source>
        <translation>Die Makros dieser Formel wachsen ohne Ende</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>This needs more memory than there is.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>Die Berechnung ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Book series</source>
        <translation>Buchreihe</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Video series</source>
        <translation>Videoreihe</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagewerk</translation>
    </message>
    <message>
        <source>Interactive page</source>
        <translation>Interaktive Seite</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Vertiefung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ordinary sign</source>
        <translation>gewöhnliches Zeichen</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>large operator</source>
        <translation>großer Operator</translation>
    </message>
    <message>
        <source>binary operator</source>
        <translation>zweistelliger Operator</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>opening delimiter</source>
        <translation>öffnende Klammer</translation>
    </message>
    <message>
        <source>closing delimiter</source>
        <translation>schließende Klammer</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>Begrenzer</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>accent below</source>
        <translation>Akzent unten</translation>
    </message>
    <message>
        <source>wide accent</source>
        <translation>breiter Akzent</translation>
    </message>
    <message>
        <source>wide accent below</source>
        <translation>breiter Akzent unten</translation>
    </message>
    <message>
        <source>mark laid over a sign</source>
        <translation>über ein Zeichen gelegte Marke</translation>
    </message>
    <message>
        <source>bracket above a formula</source>
        <translation>Klammer über einer Formel</translation>
    </message>
    <message>
        <source>bracket below a formula</source>
        <translation>Klammer unter einer Formel</translation>
    </message>
</context>
<context>
    <name>LatexCommands</name>
    <message>
        <source>Fraction</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Brackets as tall as what they hold</source>
        <translation>Klammern, so hoch wie ihr Inhalt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Name of a function</source>
        <translation>Name einer Funktion</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>Fette Buchstaben</translation>
    </message>
    <message>
        <source>Bold letters, Greek ones too</source>
        <translation>Fette Buchstaben, auch griechische</translation>
    </message>
    <message>
        <source>Blackboard letters</source>
        <translation>Buchstaben mit Doppelstrich</translation>
    </message>
    <message>
        <source>Calligraphic letters</source>
        <translation>Kalligrafische Buchstaben</translation>
    </message>
    <message>
        <source>Upright letters</source>
        <translation>Aufrechte Buchstaben</translation>
    </message>
    <message>
        <source>Fraktur letters</source>
        <translation>Frakturbuchstaben</translation>
    </message>
    <message>
        <source>Script letters</source>
        <translation>Schreibschriftbuchstaben</translation>
    </message>
    <message>
        <source>Sans-serif letters</source>
        <translation>Serifenlose Buchstaben</translation>
    </message>
    <message>
        <source>Typewriter letters</source>
        <translation>Schreibmaschinenbuchstaben</translation>
    </message>
    <message>
        <source>Something above a sign</source>
        <translation>Etwas über einem Zeichen</translation>
    </message>
    <message>
        <source>Something below a sign</source>
        <translation>Etwas unter einem Zeichen</translation>
    </message>
    <message>
        <source>Brace below</source>
        <translation>Klammer darunter</translation>
    </message>
    <message>
        <source>Brace above</source>
        <translation>Klammer darüber</translation>
    </message>
    <message>
        <source>Lines below a sum</source>
        <translation>Zeilen unter einer Summe</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Room that something would take</source>
        <translation>Platz, den etwas einnähme</translation>
    </message>
    <message>
        <source>Limits above and below</source>
        <translation>Grenzen darüber und darunter</translation>
    </message>
    <message>
        <source>Size of a formula on its own line</source>
        <translation>Größe einer abgesetzten Formel</translation>
    </message>
    <message>
        <source>Size of a formula in a line of text</source>
        <translation>Größe einer Formel im Text</translation>
    </message>
    <message>
        <source>Wide space</source>
        <translation>Breiter Abstand</translation>
    </message>
    <message>
        <source>Very wide space</source>
        <translation>Sehr breiter Abstand</translation>
    </message>
    <message>
        <source>Command of your own</source>
        <translation>Eigener Befehl</translation>
    </message>
    <message>
        <source>Matrix in round brackets</source>
        <translation>Matrix in runden Klammern</translation>
    </message>
    <message>
        <source>Matrix in square brackets</source>
        <translation>Matrix in eckigen Klammern</translation>
    </message>
    <message>
        <source>Matrix between bars</source>
        <translation>Matrix zwischen Strichen</translation>
    </message>
    <message>
        <source>Matrix without brackets</source>
        <translation>Matrix ohne Klammern</translation>
    </message>
    <message>
        <source>Small matrix</source>
        <translation>Kleine Matrix</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fallunterscheidung</translation>
    </message>
    <message>
        <source>Lines, aligned at &amp;</source>
        <translation>Zeilen, an &amp; ausgerichtet</translation>
    </message>
    <message>
        <source>Lines, centred</source>
        <translation>Zeilen, zentriert</translation>
    </message>
    <message>
        <source>Table with columns of its own</source>
        <translation>Tabelle mit eigenen Spalten</translation>
    </message>
</context>
<context>
    <name>LogisticRegression</name>
    <message>
        <source>a plane separates the two classes, so the weights grow without bound and the loss has no minimum; an l2 above 0 gives it one</source>
        <translation>eine Ebene trennt die beiden Klassen, also wachsen die Gewichte unbeschränkt und der Verlust hat kein Minimum; mit einem l2 über 0 hat er eines</translation>
    </message>
    <message>
        <source>a plane separates the two classes but for samples that lie on it, so the weights grow without bound and the loss has no minimum; an l2 above 0 gives it one</source>
        <translation>eine Ebene trennt die beiden Klassen bis auf Stichproben, die auf ihr liegen, also wachsen die Gewichte unbeschränkt und der Verlust hat kein Minimum; mit einem l2 über 0 hat er eines</translation>
    </message>
    <message>
        <source>the weights still grow after %1 steps, as they do where a plane separates the classes or all but separates them; a larger l2 stops that</source>
        <translation>die Gewichte wachsen nach %1 Schritten noch immer, wie es geschieht, wo eine Ebene die Klassen trennt oder beinahe trennt; ein größeres l2 beendet das</translation>
    </message>
    <message>
        <source>a feature is not a finite number</source>
        <translation>ein Merkmal ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>a label must be 0 or 1; label %1, counted from 0, is %2</source>
        <translation>ein Label muss 0 oder 1 sein; Label %1, gezählt ab 0, ist %2</translation>
    </message>
    <message>
        <source>l2 must be a number that is not negative; it is %1</source>
        <translation>l2 muss eine nichtnegative Zahl sein; es ist %1</translation>
    </message>
    <message>
        <source>every label is %1, so the intercept, which is not penalised, grows without bound; both classes must occur</source>
        <translation>jedes Label ist %1, also wächst der Achsenabschnitt, der nicht bestraft wird, unbeschränkt; beide Klassen müssen vorkommen</translation>
    </message>
    <message>
        <source>there must be a sample with a feature</source>
        <translation>es muss eine Stichprobe mit einem Merkmal geben</translation>
    </message>
    <message>
        <source>there must be a label for each of the %1 samples; there are %2</source>
        <translation>zu jeder der %1 Stichproben muss es ein Label geben; es sind %2</translation>
    </message>
    <message>
        <source>column %1 of X, counted from 0, is a combination of other columns and the intercept, so the weights are not unique; leave it out, or give an l2 above 0</source>
        <translation>Spalte %1 von X, gezählt ab 0, ist eine Kombination anderer Spalten und des Achsenabschnitts, also sind die Gewichte nicht eindeutig; lassen Sie sie weg, oder geben Sie ein l2 über 0</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>there is no resource whose id is “%1”</source>
        <translation>es gibt kein Lernmaterial mit der ID „%1“</translation>
    </message>
    <message>
        <source>there is no topic called “%1”</source>
        <translation>es gibt kein Thema namens „%1“</translation>
    </message>
    <message>
        <source>Search for resources</source>
        <translation>Lernmaterial suchen</translation>
    </message>
    <message>
        <source>Finds resources by title, author, keyword or description.</source>
        <translation>Findet Lernmaterial nach Titel, Autor, Schlagwort oder Beschreibung.</translation>
    </message>
    <message>
        <source>what to look for; all resources where empty</source>
        <translation>wonach gesucht wird; leer: alles Lernmaterial</translation>
    </message>
    <message>
        <source>only resources of this kind</source>
        <translation>nur Lernmaterial dieser Art</translation>
    </message>
    <message>
        <source>only resources of this level</source>
        <translation>nur Lernmaterial dieses Niveaus</translation>
    </message>
    <message>
        <source>only resources on this topic</source>
        <translation>nur Lernmaterial zu diesem Thema</translation>
    </message>
    <message>
        <source>only what is free to read or watch, or only what is not</source>
        <translation>nur Kostenloses oder nur Kostenpflichtiges</translation>
    </message>
    <message>
        <source>the resources, best first: id, title, authors, kind, level, score</source>
        <translation>das Lernmaterial, der beste Treffer zuerst: id, title, authors, kind, level, score</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Ein Lernmaterial</translation>
    </message>
    <message>
        <source>Gives one resource with all that the catalogue says about it.</source>
        <translation>Gibt ein Lernmaterial mit allem aus, was der Katalog darüber sagt.</translation>
    </message>
    <message>
        <source>the resource&apos;s id</source>
        <translation>die ID des Lernmaterials</translation>
    </message>
    <message>
        <source>the resource&apos;s id; its further fields follow, null where a fact is not known</source>
        <translation>die ID des Lernmaterials; die weiteren Felder folgen, null, wo etwas nicht bekannt ist</translation>
    </message>
    <message>
        <source>how many items at most</source>
        <translation>wie viele Treffer höchstens</translation>
    </message>
    <message>
        <source>give %1 or %2, not both</source>
        <translation>%1 und %2 schließen einander aus</translation>
    </message>
    <message>
        <source>one of id, unicode and latex must be given</source>
        <translation>eines von id, unicode und latex muss angegeben sein</translation>
    </message>
    <message>
        <source>there is no symbol whose %1 is “%2”</source>
        <translation>es gibt kein Symbol mit %1 „%2“</translation>
    </message>
    <message>
        <source>Topics of the notation guide</source>
        <translation>Themen des Notationsführers</translation>
    </message>
    <message>
        <source>the topics: id, title, count</source>
        <translation>die Themen: id, title, count</translation>
    </message>
    <message>
        <source>A symbol</source>
        <translation>Ein Symbol</translation>
    </message>
    <message>
        <source>Gives one symbol with all that the notation guide says about it.</source>
        <translation>Gibt ein Symbol mit allem aus, was der Notationsführer darüber sagt.</translation>
    </message>
    <message>
        <source>the symbol&apos;s id</source>
        <translation>die ID des Symbols</translation>
    </message>
    <message>
        <source>or its code point, as in U+2207</source>
        <translation>oder sein Codepunkt, wie U+2207</translation>
    </message>
    <message>
        <source>or a LaTeX command that makes it</source>
        <translation>oder ein LaTeX-Befehl, der es erzeugt</translation>
    </message>
    <message>
        <source>the symbol&apos;s id; its further fields follow</source>
        <translation>die ID des Symbols; die weiteren Felder folgen</translation>
    </message>
    <message>
        <source>ids of further symbols with the same sign</source>
        <translation>IDs weiterer Symbole mit demselben Zeichen</translation>
    </message>
    <message>
        <source>Search for symbols</source>
        <translation>Symbole suchen</translation>
    </message>
    <message>
        <source>Finds symbols by name, character, code point, command or description.</source>
        <translation>Findet Symbole nach Name, Zeichen, Codepunkt, Befehl oder Beschreibung.</translation>
    </message>
    <message>
        <source>what to look for; all symbols where empty</source>
        <translation>wonach gesucht wird; leer: alle Symbole</translation>
    </message>
    <message>
        <source>only symbols of this topic</source>
        <translation>nur Symbole dieses Themas</translation>
    </message>
    <message>
        <source>Typeset a formula</source>
        <translation>Formel setzen</translation>
    </message>
    <message>
        <source>Typesets a LaTeX formula as an SVG picture.</source>
        <translation>Setzt eine LaTeX-Formel als SVG-Bild.</translation>
    </message>
    <message>
        <source>the formula</source>
        <translation>die Formel</translation>
    </message>
    <message>
        <source>whether it stands on a line of its own</source>
        <translation>ob sie in einer eigenen Zeile steht</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>its width in em</source>
        <translation>die Breite in em</translation>
    </message>
    <message>
        <source>its height above the base line in em</source>
        <translation>die Höhe über der Grundlinie in em</translation>
    </message>
    <message>
        <source>its depth below the base line in em</source>
        <translation>die Tiefe unter der Grundlinie in em</translation>
    </message>
    <message>
        <source>where nothing is found: the nearest spellings</source>
        <translation>wo nichts gefunden wird: die ähnlichsten Schreibweisen</translation>
    </message>
    <message>
        <source>Explain a formula</source>
        <translation>Eine Formel erklären</translation>
    </message>
    <message>
        <source>Says of every part of a LaTeX formula which symbol of the guide it is.</source>
        <translation>Sagt von jedem Teil einer LaTeX-Formel, welches Zeichen des Leitfadens er ist.</translation>
    </message>
    <message>
        <source>the parts in reading order: source, id, name, meaning, span, candidates</source>
        <translation>die Teile in Lesefolge: source, id, name, meaning, span, candidates</translation>
    </message>
    <message>
        <source>Lists the topics of the notation guide and how many symbols each has; “reference” has all signs of Unicode&apos;s mathematics.</source>
        <translation>Listet die Themen des Notationsführers und wie viele Symbole jedes hat; „reference“ hat alle Zeichen der Mathematik in Unicode.</translation>
    </message>
    <message>
        <source>the symbols, best first, and after them signs of the reference: id, name, character, latex, score, matched</source>
        <translation>die Symbole, die besten zuerst, danach Zeichen der Übersicht: id, name, character, latex, score, matched</translation>
    </message>
    <message>
        <source>there is no topic and no resource whose id is “%1”</source>
        <translation>es gibt kein Thema und kein Lernmaterial mit der ID „%1“</translation>
    </message>
    <message>
        <source>the file “%1” cannot be read: %2</source>
        <translation>die Datei „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the file is larger than 100 MB</source>
        <translation>die Datei ist größer als 100 MB</translation>
    </message>
    <message>
        <source>Cite a resource</source>
        <translation>Lernmaterial zitieren</translation>
    </message>
    <message>
        <source>Writes a resource as an entry of a bibliography.</source>
        <translation>Schreibt ein Lernmaterial als Eintrag eines Literaturverzeichnisses.</translation>
    </message>
    <message>
        <source>the form of the entry</source>
        <translation>die Form des Eintrags</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>bibliography</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>A path to a goal</source>
        <translation>Ein Weg zu einem Ziel</translation>
    </message>
    <message>
        <source>Gives the resources to study, one after the other, to get to a topic or to be able to follow a resource.</source>
        <translation>Nennt die Lernmaterialien, die man nacheinander durcharbeitet, um zu einem Thema zu kommen oder einem Lernmaterial folgen zu können.</translation>
    </message>
    <message>
        <source>the id of a topic or of a resource</source>
        <translation>die ID eines Themas oder eines Lernmaterials</translation>
    </message>
    <message>
        <source>the ids of the resources, first things first</source>
        <translation>die IDs der Lernmaterialien, das Erste zuerst</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>Lehrplan</translation>
    </message>
    <message>
        <source>what to learn next</source>
        <translation>was als Nächstes lernen</translation>
    </message>
    <message>
        <source>Check a catalogue file</source>
        <translation>Eine Katalogdatei prüfen</translation>
    </message>
    <message>
        <source>Says what is wrong in a file of resources, and in which line.</source>
        <translation>Sagt, was in einer Datei mit Lernmaterialien nicht stimmt und in welcher Zeile.</translation>
    </message>
    <message>
        <source>the path of the file, which is in the form of Nabla&apos;s own</source>
        <translation>der Pfad der Datei, in der Form wie Nablas eigene</translation>
    </message>
    <message>
        <source>what is wrong: line, message; none where the file is sound</source>
        <translation>was nicht stimmt: Zeile, Meldung; nichts, wenn die Datei in Ordnung ist</translation>
    </message>
    <message>
        <source>words, “phrases” and filters such as kind:book, author:strang, year:&gt;2015 or -level:advanced; all resources where empty</source>
        <translation>Wörter, „Wortfolgen“ und Filter wie kind:book, author:strang, year:&gt;2015 oder -level:advanced; alle Lernmaterialien, wenn leer</translation>
    </message>
    <message>
        <source>filters of the query whose value nobody knows: field, value</source>
        <translation>Filter der Suche, deren Wert niemand kennt: field, value</translation>
    </message>
    <message>
        <source>where nothing is found: the filters of the query without which something is: filter, count</source>
        <translation>wenn nichts gefunden wird: die Filter der Suche, ohne die etwas gefunden würde: filter, count</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>The square of the error: large errors count most, and the best constant prediction is the mean of the targets.</source>
        <translation>Das Quadrat des Fehlers: Große Fehler zählen am meisten, und die beste konstante Vorhersage ist der Mittelwert der Zielwerte.</translation>
    </message>
    <message>
        <source>quadratic loss</source>
        <translation>quadratischer Verlust</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>L2 loss</source>
        <translation>L2-Verlust</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <translation>Absoluter Fehler</translation>
    </message>
    <message>
        <source>The size of the error: outliers pull no harder than other points, and the best constant prediction is a median of the targets.</source>
        <translation>Der Betrag des Fehlers: Ausreißer ziehen nicht stärker als andere Punkte, und die beste konstante Vorhersage ist ein Median der Zielwerte.</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation>L1-Verlust</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber-Verlust</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>The size of error from which the loss grows linearly.</source>
        <translation>Der Betrag des Fehlers, ab dem der Verlust linear wächst.</translation>
    </message>
    <message>
        <source>Half the square of a small error, linear in a large one: smooth at the target, yet robust to outliers.</source>
        <translation>Bei kleinen Fehlern deren halbes Quadrat, bei großen linear: am Zielwert glatt und doch robust gegen Ausreißer.</translation>
    </message>
    <message>
        <source>Zero-one loss</source>
        <translation>Null-Eins-Verlust</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>The probability from which class 1 is predicted.</source>
        <translation>Die Wahrscheinlichkeit, ab der Klasse 1 vorhergesagt wird.</translation>
    </message>
    <message>
        <source>1 for a wrong class, 0 for the right one: what one cares about in the end, but its gradient is 0 and leads nowhere.</source>
        <translation>1 für eine falsche Klasse, 0 für die richtige: worauf es am Ende ankommt, doch der Gradient ist 0 und führt nirgendwohin.</translation>
    </message>
    <message>
        <source>misclassification</source>
        <translation>Fehlklassifikation</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>0-1 loss</source>
        <translation>0-1-Verlust</translation>
    </message>
    <message>
        <source>Hinge loss</source>
        <translation>Hinge-Verlust</translation>
    </message>
    <message>
        <source>The loss of support vector machines: a score on the right side is free from a margin of 1 on, before that it costs what is missing.</source>
        <translation>Der Verlust der Support-Vector-Machines: Ein Score auf der richtigen Seite kostet ab einem Abstand von 1 nichts, darunter das, was daran fehlt.</translation>
    </message>
    <message>
        <source>support vector machine</source>
        <translation>Support-Vector-Machine</translation>
    </message>
    <message>
        <source>SVM loss</source>
        <translation>SVM-Verlust</translation>
    </message>
    <message>
        <source>margin loss</source>
        <translation>Margin-Verlust</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Smoothing</translation>
    </message>
    <message>
        <source>The share of the target that is spread over all classes.</source>
        <translation>Der Anteil des Zielwerts, der auf alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>How surprised the softmax of the logits is by the true class, in nats.</source>
        <translation>Wie sehr die wahre Klasse die Softmax-Wahrscheinlichkeiten der Logits überrascht, in Nat.</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Loss</translation>
    </message>
    <message>
        <source>softmax loss</source>
        <translation>Softmax-Verlust</translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation>negative Log-Likelihood</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Label-Smoothing</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>How surprised a predicted probability is by what happened, in nats; a certain prediction that is wrong costs infinitely much.</source>
        <translation>Wie sehr das, was eintrat, eine vorhergesagte Wahrscheinlichkeit überrascht, in Nat; eine sichere Vorhersage, die falsch ist, kostet unendlich viel.</translation>
    </message>
    <message>
        <source>logistic loss of a probability</source>
        <translation>logistischer Verlust einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>BCE</translation>
    </message>
    <message>
        <source>there must be at least one target</source>
        <translation>es muss mindestens einen Zielwert geben</translation>
    </message>
    <message>
        <source>target and prediction must be of one size; there are %1 targets, %2 numbers predicted</source>
        <translation>Zielwerte und Vorhersagen müssen gleich viele sein; es gibt %1 Zielwerte und %2 vorhergesagte Zahlen</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a probability, in [0, 1]</source>
        <translation>eine Wahrscheinlichkeit in [0, 1]</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>−1 or 1</source>
        <translation>−1 oder 1</translation>
    </message>
    <message>
        <source>a class number, from 0</source>
        <translation>eine Klassennummer ab 0</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a score: a number whose sign is the class</source>
        <translation>ein Score: eine Zahl, deren Vorzeichen die Klasse angibt</translation>
    </message>
    <message>
        <source>a row of logits, not all −∞</source>
        <translation>eine Zeile von Logits, nicht alle −∞</translation>
    </message>
    <message>
        <source>a target must be a class number from 0 to %1; there is %2</source>
        <translation>ein Zielwert muss eine Klassennummer von 0 bis %1 sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>a prediction of %1 must be %2; there is %3</source>
        <translation>%3 ist keine zulässige Vorhersage für „%1“; verlangt ist %2</translation>
    </message>
    <message>
        <source>there is no loss called “%1”</source>
        <translation>es gibt keine Verlustfunktion namens „%1“</translation>
    </message>
    <message>
        <source>target and prediction must be of one size; there are %1 targets and %2 predictions</source>
        <translation>Zielwerte und Vorhersagen müssen gleich viele sein; es gibt %1 Zielwerte und %2 Vorhersagen</translation>
    </message>
    <message>
        <source>Which loss it is.</source>
        <translation>Um welche Verlustfunktion es geht.</translation>
    </message>
    <message>
        <source>What was predicted: as many numbers, or rows of logits.</source>
        <translation>Was vorhergesagt wurde: ebenso viele Zahlen oder Zeilen von Logits.</translation>
    </message>
    <message>
        <source>The parameters of the loss by name.</source>
        <translation>Die Parameter der Verlustfunktion mit ihren Namen.</translation>
    </message>
    <message>
        <source>What becomes of the terms: their mean, their sum, or each its own.</source>
        <translation>Was aus den Summanden wird: ihr Mittelwert, ihre Summe oder jeder für sich.</translation>
    </message>
    <message>
        <source>Loss of predictions</source>
        <translation>Verlust von Vorhersagen</translation>
    </message>
    <message>
        <source>A loss of predictions against what is true, and its gradient.</source>
        <translation>Der Verlust von Vorhersagen gegenüber dem, was zutrifft, und sein Gradient.</translation>
    </message>
    <message>
        <source>The mean or the sum, or each term.</source>
        <translation>Der Mittelwert, die Summe oder jeder Summand.</translation>
    </message>
    <message>
        <source>cost function</source>
        <translation>Kostenfunktion</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>The loss is infinite: what was called impossible has happened.</source>
        <translation>Der Verlust ist unendlich: Eingetreten ist, was für unmöglich erklärt wurde.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Klasse für Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>−ln of the probability</source>
        <translation>−ln der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>logit of the true class</source>
        <translation>Logit der wahren Klasse</translation>
    </message>
    <message>
        <source>the target of %1 must be %2; there is %3</source>
        <translation>%3 ist kein zulässiger Zielwert für „%1“; verlangt ist %2</translation>
    </message>
    <message>
        <source>the plotted range holds no prediction that the loss allows</source>
        <translation>der gezeichnete Bereich enthält keine Vorhersage, die der Verlust zulässt</translation>
    </message>
    <message>
        <source>What predicts: a line or plane, or the sigmoid of one.</source>
        <translation>Was vorhersagt: eine Gerade oder Ebene oder deren Sigmoide.</translation>
    </message>
    <message>
        <source>The features, one sample a row.</source>
        <translation>Die Merkmale, eine Beobachtung je Zeile.</translation>
    </message>
    <message>
        <source>What is true of each sample, as the loss asks.</source>
        <translation>Was für jede Beobachtung wahr ist, wie der Verlust es verlangt.</translation>
    </message>
    <message>
        <source>Whose mean over the samples is descended.</source>
        <translation>Dessen Mittel über die Beobachtungen hinabgestiegen wird.</translation>
    </message>
    <message>
        <source>How far a step goes along the gradient: a positive number.</source>
        <translation>Wie weit ein Schritt längs des Gradienten führt: eine positive Zahl.</translation>
    </message>
    <message>
        <source>How many steps are taken.</source>
        <translation>Wie viele Schritte gemacht werden.</translation>
    </message>
    <message>
        <source>How a step follows from the gradients.</source>
        <translation>Wie sich ein Schritt aus den Gradienten ergibt.</translation>
    </message>
    <message>
        <source>The weights to start from, the intercept first; zeros where it is absent.</source>
        <translation>Die Gewichte am Start, der Achsenabschnitt zuerst; Nullen, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Descent of a loss</source>
        <translation>Abstieg eines Verlusts</translation>
    </message>
    <message>
        <source>The path of an optimiser down the mean loss of a linear or logistic model.</source>
        <translation>Der Weg eines Optimierers den mittleren Verlust eines linearen oder logistischen Modells hinab.</translation>
    </message>
    <message>
        <source>The start and the weights after each step, the intercept first.</source>
        <translation>Der Start und die Gewichte nach jedem Schritt, der Achsenabschnitt zuerst.</translation>
    </message>
    <message>
        <source>The mean loss at each of them.</source>
        <translation>Der mittlere Verlust an jedem von ihnen.</translation>
    </message>
    <message>
        <source>Whether the path was cut off where the next weights are beyond all numbers.</source>
        <translation>Ob der Weg abgebrochen wurde, wo die nächsten Gewichte jede darstellbare Zahl übersteigen.</translation>
    </message>
    <message>
        <source>Of a squared error: the learning rate from which on gradient descent diverges.</source>
        <translation>Bei quadratischem Fehler: die Lernrate, ab der der Gradientenabstieg divergiert.</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>the loss “%1” has no input “%2”</source>
        <translation>der Verlust „%1“ hat keine Eingabe „%2“</translation>
    </message>
    <message>
        <source>the loss “%1” needs the input “%2”</source>
        <translation>der Verlust „%1“ braucht die Eingabe „%2“</translation>
    </message>
    <message>
        <source>each row must hold at least one number</source>
        <translation>jede Zeile muss mindestens eine Zahl enthalten</translation>
    </message>
    <message>
        <source>%1 and %2 must be of one size; they are %3×%4 and %5×%6</source>
        <translation>%1 und %2 müssen gleich groß sein; sie sind %3×%4 und %5×%6</translation>
    </message>
    <message>
        <source>target and prediction must be of one size; their rows hold %1 and %2 numbers</source>
        <translation>Zielwerte und Vorhersagen müssen gleich groß sein; ihre Zeilen enthalten %1 und %2 Zahlen</translation>
    </message>
    <message>
        <source>What is true: numbers, classes, class numbers or rows of probabilities, as the loss asks.</source>
        <translation>Was wahr ist: Zahlen, Klassen, Klassennummern oder Zeilen von Wahrscheinlichkeiten, wie der Verlust es verlangt.</translation>
    </message>
    <message>
        <source>The variance of each target, or of all, where the loss reads one.</source>
        <translation>Die Varianz jedes Zielwerts oder aller, wo der Verlust eine liest.</translation>
    </message>
    <message>
        <source>Vectors, one a row, where the loss compares vectors.</source>
        <translation>Vektoren, einer je Zeile, wo der Verlust Vektoren vergleicht.</translation>
    </message>
    <message>
        <source>With respect to the predictions, of their shape; of vectors an object with one matrix for each input.</source>
        <translation>Nach den Vorhersagen, von deren Form; bei Vektoren ein Objekt mit einer Matrix für jede Eingabe.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Second derivative</source>
        <translation>Zweite Ableitung</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
        <source>How many nats are lost by taking q, whose logarithms are predicted, for the true distribution p; summed over the classes.</source>
        <translation>Wie viele Nats es kostet, q, dessen Logarithmen vorhergesagt sind, für die wahre Verteilung p zu halten; über die Klassen summiert.</translation>
    </message>
    <message>
        <source>relative entropy</source>
        <translation>relative Entropie</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>there is no Tweedie distribution of a power between 0 and 1; power must be at most 0 or at least 1, it is %1</source>
        <translation>es gibt keine Tweedie-Verteilung mit einer Potenz zwischen 0 und 1; power muss höchstens 0 oder mindestens 1 sein und ist %1</translation>
    </message>
    <message>
        <source>Poisson loss</source>
        <translation>Poisson-Verlust</translation>
    </message>
    <message>
        <source>How surprised a Poisson distribution is by a count, less what does not depend on its rate; the prediction is the logarithm of the rate.</source>
        <translation>Wie sehr eine Anzahl eine Poisson-Verteilung überrascht, ohne das, was nicht von der Rate abhängt; vorhergesagt wird der Logarithmus der Rate.</translation>
    </message>
    <message>
        <source>Poisson regression</source>
        <translation>Poisson-Regression</translation>
    </message>
    <message>
        <source>Gaussian negative log-likelihood</source>
        <translation>Negative Log-Likelihood der Normalverteilung</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Whether ½ ln 2π is added, which no prediction changes.</source>
        <translation>Ob ½ ln 2π addiert wird, was von keiner Vorhersage abhängt.</translation>
    </message>
    <message>
        <source>How surprised a normal distribution of predicted mean and given variance is by the target: a squared error that trusts certain points more.</source>
        <translation>Wie sehr der Zielwert eine Normalverteilung mit vorhergesagtem Mittelwert und gegebener Varianz überrascht: ein quadratischer Fehler, der sicheren Punkten mehr traut.</translation>
    </message>
    <message>
        <source>heteroscedastic regression</source>
        <translation>heteroskedastische Regression</translation>
    </message>
    <message>
        <source>Tweedie deviance</source>
        <translation>Tweedie-Devianz</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>The power of the mean that the variance grows with: 0 normal, 1 Poisson, 2 gamma, 3 inverse Gaussian, between 1 and 2 zeros and positive amounts; not between 0 and 1.</source>
        <translation>Die Potenz des Mittelwerts, mit der die Varianz wächst: 0 Normal-, 1 Poisson-, 2 Gamma-, 3 inverse Normalverteilung, zwischen 1 und 2 Nullen und positive Beträge; nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>By how much less likely the data are under the predicted mean than under the best one, for amounts whose variance grows with a power of their mean.</source>
        <translation>Um wie viel unwahrscheinlicher die Daten unter dem vorhergesagten Mittelwert sind als unter dem besten, für Beträge, deren Varianz mit einer Potenz ihres Mittelwerts wächst.</translation>
    </message>
    <message>
        <source>gamma deviance</source>
        <translation>Gamma-Devianz</translation>
    </message>
    <message>
        <source>Poisson deviance</source>
        <translation>Poisson-Devianz</translation>
    </message>
    <message>
        <source>there must be one target for each row of X; there are %1 rows and %2 targets</source>
        <translation>es muss einen Zielwert für jede Zeile von X geben; es sind %1 Zeilen und %2 Zielwerte</translation>
    </message>
    <message>
        <source>start must hold the intercept and one weight for each column of X, %1 numbers; it holds %2</source>
        <translation>start muss den Achsenabschnitt und ein Gewicht für jede Spalte von X enthalten, also %1 Zahlen; es enthält %2</translation>
    </message>
    <message>
        <source>every entry of X must be a finite number</source>
        <translation>jeder Eintrag von X muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>every weight must be a finite number</source>
        <translation>jedes Gewicht muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>target %1: %2</source>
        <translation>Zielwert %1: %2</translation>
    </message>
    <message>
        <source>the learning rate must be a positive finite number, for a step of size 0 leads nowhere; it is %1</source>
        <translation>die Lernrate muss eine positive endliche Zahl sein, denn ein Schritt der Größe 0 führt nirgendwohin; sie ist %1</translation>
    </message>
    <message>
        <source>a path may hold %1 numbers; %2 steps of %3 weights are more</source>
        <translation>ein Weg darf %1 Zahlen enthalten; %2 Schritte von %3 Gewichten sind mehr</translation>
    </message>
    <message>
        <source>after %1 steps: %2; take another loss or the logistic model</source>
        <translation>nach %1 Schritten: %2; ein anderer Verlust oder das logistische Modell hilft</translation>
    </message>
    <message>
        <source>%1 and %2 must be of one size; they hold %3 and %4 numbers</source>
        <translation>%1 und %2 müssen gleich groß sein; sie enthalten %3 und %4 Zahlen</translation>
    </message>
    <message>
        <source>there must be one variance, or one for each target; there are %1 of them, %2 targets</source>
        <translation>es muss eine Varianz oder eine für jeden Zielwert geben; es sind %1 Varianzen und %2 Zielwerte</translation>
    </message>
    <message>
        <source>a variance must be a positive finite number; there is %1</source>
        <translation>eine Varianz muss eine positive endliche Zahl sein; hier steht %1</translation>
    </message>
    <message>
        <source>a count: 0, 1, 2, …</source>
        <translation>eine Anzahl: 0, 1, 2, …</translation>
    </message>
    <message>
        <source>a finite number of at least 0</source>
        <translation>eine endliche Zahl von mindestens 0</translation>
    </message>
    <message>
        <source>a finite number other than 0</source>
        <translation>eine endliche Zahl außer 0</translation>
    </message>
    <message>
        <source>a finite number above −1</source>
        <translation>eine endliche Zahl über −1</translation>
    </message>
    <message>
        <source>a row of probabilities that sum to 1</source>
        <translation>eine Zeile von Wahrscheinlichkeiten mit der Summe 1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>a number above −1</source>
        <translation>eine Zahl über −1</translation>
    </message>
    <message>
        <source>a positive number</source>
        <translation>eine positive Zahl</translation>
    </message>
    <message>
        <source>a row of logarithms of probabilities</source>
        <translation>eine Zeile von Logarithmen von Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>a row of finite numbers</source>
        <translation>eine Zeile endlicher Zahlen</translation>
    </message>
    <message>
        <source>a row of finite numbers, not all 0: the zero vector has no direction</source>
        <translation>eine Zeile endlicher Zahlen, nicht alle 0: Der Nullvektor hat keine Richtung</translation>
    </message>
    <message>
        <source>the probabilities of a target must sum to 1; those of one sum to %1</source>
        <translation>die Wahrscheinlichkeiten eines Zielwerts müssen die Summe 1 haben; die eines Zielwerts haben die Summe %1</translation>
    </message>
    <message>
        <source>convex</source>
        <translation>konvex</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>of the margin</source>
        <translation>vom Margin abhängig</translation>
    </message>
    <message>
        <source>proper</source>
        <translation>eigentlich (proper)</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>It lies below each of its chords, so that every local minimum over the predictions is a global one.</source>
        <translation>Sie liegt unter jeder ihrer Sehnen, sodass jedes lokale Minimum über den Vorhersagen ein globales ist.</translation>
    </message>
    <message>
        <source>Its gradient is continuous.</source>
        <translation>Ihr Gradient ist stetig.</translation>
    </message>
    <message>
        <source>No prediction costs more than a certain amount.</source>
        <translation>Keine Vorhersage kostet mehr als einen gewissen Betrag.</translation>
    </message>
    <message>
        <source>Its gradient is bounded: one outlier pulls only so hard.</source>
        <translation>Ihr Gradient ist beschränkt: Ein einzelner Ausreißer zieht nur begrenzt stark.</translation>
    </message>
    <message>
        <source>It depends on label and score by their product alone.</source>
        <translation>Sie hängt von Label und Score nur über deren Produkt ab.</translation>
    </message>
    <message>
        <source>Its mean is least where the true probability is predicted.</source>
        <translation>Ihr Mittel ist dort am kleinsten, wo die wahre Wahrscheinlichkeit vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Its mean is least at a score on the side of the more probable class.</source>
        <translation>Ihr Mittel ist am kleinsten bei einem Score auf der Seite der wahrscheinlicheren Klasse.</translation>
    </message>
    <message>
        <source>Squared hinge loss</source>
        <translation>Quadratischer Hinge-Verlust</translation>
    </message>
    <message>
        <source>The square of what is missing to a margin of 1: smooth, but one badly wrong point counts much.</source>
        <translation>Das Quadrat dessen, was zu einem Abstand von 1 fehlt: glatt, doch ein einziger grob falscher Punkt zählt viel.</translation>
    </message>
    <message>
        <source>L2 support vector machine</source>
        <translation>L2-Stützvektormaschine</translation>
    </message>
    <message>
        <source>Exponential loss</source>
        <translation>Exponentieller Verlust</translation>
    </message>
    <message>
        <source>The loss that AdaBoost descends: wrong labels count exponentially much.</source>
        <translation>Der Verlust, den AdaBoost hinabsteigt: Falsche Labels zählen exponentiell viel.</translation>
    </message>
    <message>
        <source>AdaBoost</source>
        <translation>AdaBoost</translation>
    </message>
    <message>
        <source>Logistic loss</source>
        <translation>Logistischer Verlust</translation>
    </message>
    <message>
        <source>The loss of logistic regression for labels of −1 and 1: how surprised the sigmoid of the score is by the label, in nats.</source>
        <translation>Der Verlust der logistischen Regression für Labels −1 und 1: wie sehr das Label die Sigmoide des Scores überrascht, in Nats.</translation>
    </message>
    <message>
        <source>soft margin loss</source>
        <translation>Soft-Margin-Verlust</translation>
    </message>
    <message>
        <source>Binary cross-entropy of a logit</source>
        <translation>Binäre Kreuzentropie eines Logits</translation>
    </message>
    <message>
        <source>The binary cross-entropy of the sigmoid of a score, without a detour by the probability: exact where that would round to 0 or 1.</source>
        <translation>Die binäre Kreuzentropie der Sigmoide eines Scores, ohne den Umweg über die Wahrscheinlichkeit: genau auch dort, wo diese auf 0 oder 1 gerundet würde.</translation>
    </message>
    <message>
        <source>sigmoid cross-entropy</source>
        <translation>Sigmoid-Kreuzentropie</translation>
    </message>
    <message>
        <source>BCE with logits</source>
        <translation>BCE mit Logits</translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation>Fokaler Verlust</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>How much less it counts what is already right.</source>
        <translation>Wie viel weniger zählt, was schon richtig ist.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>The weight of class 1; class 0 has the rest to 1.</source>
        <translation>Das Gewicht der Klasse 1; Klasse 0 hat den Rest zu 1.</translation>
    </message>
    <message>
        <source>A cross-entropy that turns away from easy examples: the surer the right class already is, the less it counts.</source>
        <translation>Eine Kreuzentropie, die sich von leichten Beispielen abwendet: Je sicherer die richtige Klasse schon ist, desto weniger zählt sie.</translation>
    </message>
    <message>
        <source>class imbalance</source>
        <translation>unausgewogene Klassen</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Halber quadratischer Fehler</translation>
    </message>
    <message>
        <source>Half the square of the error: the residual itself is the gradient, as of the negative logarithm of a normal density of variance 1.</source>
        <translation>Das halbe Quadrat des Fehlers: Das Residuum selbst ist der Gradient, wie beim negativen Logarithmus einer Normaldichte der Varianz 1.</translation>
    </message>
    <message>
        <source>Log-cosh loss</source>
        <translation>Log-cosh-Verlust</translation>
    </message>
    <message>
        <source>Half the square of a small error, the size of a large one less ln 2, and smooth all the way.</source>
        <translation>Bei kleinem Fehler das halbe Quadrat, bei großem der Betrag minus ln 2, und überall glatt.</translation>
    </message>
    <message>
        <source>Squared logarithmic error</source>
        <translation>Quadratischer logarithmischer Fehler</translation>
    </message>
    <message>
        <source>The squared error of logarithms: what counts is by which factor a prediction is wrong, not by how much.</source>
        <translation>Der quadratische Fehler der Logarithmen: Es zählt, um welchen Faktor eine Vorhersage falsch ist, nicht um welchen Betrag.</translation>
    </message>
    <message>
        <source>mean squared logarithmic error</source>
        <translation>mittlerer quadratischer logarithmischer Fehler</translation>
    </message>
    <message>
        <source>MSLE</source>
        <translation>MSLE</translation>
    </message>
    <message>
        <source>Absolute percentage error</source>
        <translation>Absoluter prozentualer Fehler</translation>
    </message>
    <message>
        <source>The error as a fraction of the target, which must not be 0; small targets count most, and the best constant prediction is too low for most.</source>
        <translation>Der Fehler als Bruchteil des Zielwerts, der nicht 0 sein darf; kleine Zielwerte zählen am meisten, und die beste konstante Vorhersage ist für die meisten zu niedrig.</translation>
    </message>
    <message>
        <source>mean absolute percentage error</source>
        <translation>mittlerer absoluter prozentualer Fehler</translation>
    </message>
    <message>
        <source>MAPE</source>
        <translation>MAPE</translation>
    </message>
    <message>
        <source>Smooth absolute error</source>
        <translation>Glatter absoluter Fehler</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>The Huber loss over its own delta: of slope 1 far out, whatever beta is, and the absolute error in the limit of beta at 0.</source>
        <translation>Der Huber-Verlust, geteilt durch sein eigenes Delta: weit außen von der Steigung 1, wie groß Beta auch ist, und im Grenzfall Beta gegen 0 der absolute Fehler.</translation>
    </message>
    <message>
        <source>smooth L1 loss</source>
        <translation>glatter L1-Verlust</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Quantilverlust</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>The share of the targets that shall lie below.</source>
        <translation>Der Anteil der Zielwerte, der darunter liegen soll.</translation>
    </message>
    <message>
        <source>An absolute error that weighs too low by tau and too high by 1 − tau: the best constant prediction is a tau quantile of the targets.</source>
        <translation>Ein absoluter Fehler, der zu Niedriges mit Tau und zu Hohes mit 1 − Tau gewichtet: Die beste konstante Vorhersage ist ein Tau-Quantil der Zielwerte.</translation>
    </message>
    <message>
        <source>pinball loss</source>
        <translation>Pinball-Verlust</translation>
    </message>
    <message>
        <source>check loss</source>
        <translation>Check-Verlust</translation>
    </message>
    <message>
        <source>Epsilon-insensitive loss</source>
        <translation>Epsilon-unempfindlicher Verlust</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>The size of error that costs nothing.</source>
        <translation>Der Betrag des Fehlers, der nichts kostet.</translation>
    </message>
    <message>
        <source>The absolute error less what is free: the loss of support vector regression, in which only the points outside a tube count.</source>
        <translation>Der absolute Fehler ohne das, was nichts kostet: der Verlust der Stützvektorregression, bei der nur Punkte außerhalb eines Schlauchs zählen.</translation>
    </message>
    <message>
        <source>support vector regression</source>
        <translation>Stützvektorregression</translation>
    </message>
    <message>
        <source>SVR</source>
        <translation>SVR</translation>
    </message>
    <message>
        <source>two empty sets overlap by 0/0; give smooth a positive value</source>
        <translation>zwei leere Mengen überlappen sich zu 0/0; smooth braucht einen positiven Wert</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>What is added above and below, so that empty sets agree.</source>
        <translation>Was zu Zähler und Nenner hinzukommt, damit leere Mengen übereinstimmen.</translation>
    </message>
    <message>
        <source>Dice loss</source>
        <translation>Dice-Verlust</translation>
    </message>
    <message>
        <source>1 less the share that two sets have in common of their mean size: the loss of segmentation where most points are background.</source>
        <translation>1 minus dem Anteil, den zwei Mengen von ihrer mittleren Größe gemeinsam haben: der Verlust der Segmentierung, wenn die meisten Punkte Hintergrund sind.</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>F1-Maß</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Jaccard loss</source>
        <translation>Jaccard-Verlust</translation>
    </message>
    <message>
        <source>1 less the share that two sets have in common of what either holds.</source>
        <translation>1 minus dem Anteil, den zwei Mengen von ihrer Vereinigung gemeinsam haben.</translation>
    </message>
    <message>
        <source>intersection over union</source>
        <translation>Schnitt durch Vereinigung</translation>
    </message>
    <message>
        <source>IoU loss</source>
        <translation>IoU-Verlust</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Cosine embedding loss</source>
        <translation>Kosinus-Einbettungsverlust</translation>
    </message>
    <message>
        <source>The cosine up to which unlike vectors are free.</source>
        <translation>Der Kosinus, bis zu dem ungleiche Vektoren nichts kosten.</translation>
    </message>
    <message>
        <source>Turns vectors that belong together into one direction, and others apart; their lengths do not count.</source>
        <translation>Dreht Vektoren, die zusammengehören, in eine Richtung und andere auseinander; ihre Längen zählen nicht.</translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Triplet loss</source>
        <translation>Triplettverlust</translation>
    </message>
    <message>
        <source>By how much nearer the positive shall be than the negative.</source>
        <translation>Um wie viel näher das positive Beispiel liegen soll als das negative.</translation>
    </message>
    <message>
        <source>Draws an anchor to a vector of its own kind, and pushes it from one of another, until the one is nearer by a margin.</source>
        <translation>Zieht einen Anker zu einem Vektor seiner Art und stößt ihn von einem anderer Art ab, bis der eine um einen Abstand näher liegt.</translation>
    </message>
    <message>
        <source>metric learning</source>
        <translation>Metriklernen</translation>
    </message>
    <message>
        <source>Contrastive loss</source>
        <translation>Kontrastiver Verlust</translation>
    </message>
    <message>
        <source>The distance from which unlike vectors are free.</source>
        <translation>Der Abstand, ab dem ungleiche Vektoren nichts kosten.</translation>
    </message>
    <message>
        <source>The squared distance of vectors that belong together (target 1), and of others (target 0) the square of what is missing to a margin.</source>
        <translation>Der quadrierte Abstand von Vektoren, die zusammengehören (Zielwert 1), und bei anderen (Zielwert 0) das Quadrat dessen, was zu einem Mindestabstand fehlt.</translation>
    </message>
    <message>
        <source>siamese network</source>
        <translation>siamesisches Netz</translation>
    </message>
    <message>
        <source>sample %1: %2</source>
        <translation>Beobachtung %1: %2</translation>
    </message>
    <message>
        <source>Term of the loss</source>
        <translation>Term des Verlusts</translation>
    </message>
    <message>
        <source>Target p</source>
        <translation>Zielwert p</translation>
    </message>
    <message>
        <source>ln p</source>
        <translation>ln p</translation>
    </message>
    <message>
        <source>Prediction ln q</source>
        <translation>Vorhersage ln q</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Term p (ln p − ln q)</source>
        <translation>Term p (ln p − ln q)</translation>
    </message>
    <message>
        <source>Of Newton&apos;s method, where the path was cut off since the matrix of second derivatives has no inverse: true.</source>
        <translation>Beim Newton-Verfahren, wo der Weg endet, weil die Matrix der zweiten Ableitungen keine Inverse hat: true.</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>a surface over two weights needs one feature; there are %1</source>
        <translation>eine Fläche über zwei Gewichten braucht ein einziges Merkmal; es gibt %1</translation>
    </message>
</context>
<context>
    <name>LossComparison</name>
    <message>
        <source>“%1” is not a loss of what is drawn here: take it out of the list, or choose another axis</source>
        <translation>„%1“ lässt sich über dieser Achse nicht zeichnen: nehmen Sie den Verlust aus der Liste, oder wählen Sie eine andere Achse</translation>
    </message>
    <message>
        <source>residual ŷ − y</source>
        <translation>Residuum ŷ − y</translation>
    </message>
    <message>
        <source>margin: the score times its label</source>
        <translation>Margin: Score mal Klasse ±1</translation>
    </message>
    <message>
        <source>prediction ŷ</source>
        <translation>Vorhersage ŷ</translation>
    </message>
    <message>
        <source>none: the gradient jumps</source>
        <translation>keine: der Gradient springt</translation>
    </message>
    <message>
        <source>not defined there</source>
        <translation>dort nicht definiert</translation>
    </message>
    <message>
        <source>At a residual of %1</source>
        <translation>Bei einem Residuum von %1</translation>
    </message>
    <message>
        <source>At a margin of %1</source>
        <translation>Bei einem Margin von %1</translation>
    </message>
    <message>
        <source>At a prediction of %1</source>
        <translation>Bei einer Vorhersage von %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why the 0-1 loss is not descended</source>
        <translation>Warum man den 0-1-Verlust nicht hinabsteigt</translation>
    </message>
    <message>
        <source>Its gradient is useless</source>
        <translation>Sein Gradient nützt nichts</translation>
    </message>
    <message>
        <source>It counts mistakes, which is what one wants to be few. But its gradient is 0 at every margin but 0, where it has none: a small step changes nothing, and nothing says which way fewer mistakes lie. To minimise it over the weights of a linear model is NP-hard.</source>
        <translation>Er zählt Fehler, und davon möchte man wenige. Doch sein Gradient ist bei jedem Margin 0 außer bei 0, wo es keinen gibt: Ein kleiner Schritt ändert nichts, und nichts sagt, in welcher Richtung es weniger Fehler gibt. Ihn über den Gewichten eines linearen Modells zu minimieren ist NP-schwer.</translation>
    </message>
    <message>
        <source>Its surrogates</source>
        <translation>Seine Ersatzverluste</translation>
    </message>
    <message>
        <source>They fall wherever the class is wrong, so that their gradient says which way to go. One that is calibrated still leads to the more probable class.</source>
        <translation>Sie fallen überall dort, wo die Klasse falsch ist, sodass ihr Gradient sagt, wohin es geht. Ein kalibrierter führt dennoch zur wahrscheinlicheren Klasse.</translation>
    </message>
    <message>
        <source>Nowhere in view below the 0-1 loss, so that a small mean allows few mistakes only: %1.</source>
        <translation>Im Bild nirgends unter dem 0-1-Verlust, sodass ein kleines Mittel nur wenige Fehler zulässt: %1.</translation>
    </message>
    <message>
        <source>no loss is chosen: add one from the list above</source>
        <translation>kein Verlust ist gewählt: fügen Sie einen aus der Liste darüber hinzu</translation>
    </message>
    <message>
        <source>the numbers are read at a finite place</source>
        <translation>die Zahlen werden an einer endlichen Stelle abgelesen</translation>
    </message>
</context>
<context>
    <name>LossComparisonForm</name>
    <message>
        <source>Margin, for classes</source>
        <translation>Margin, für Klassen</translation>
    </message>
    <message>
        <source>Residual, for numbers</source>
        <translation>Residuum, für Zahlen</translation>
    </message>
    <message>
        <source>Prediction, for one target</source>
        <translation>Vorhersage, zu einem Zielwert</translation>
    </message>
</context>
<context>
    <name>LossData</name>
    <message>
        <source>the data have %1 columns; this needs one more after the last: choose others, or fewer columns a row</source>
        <translation>die Daten haben %1 Spalten; hier wird eine hinter der letzten gebraucht: wählen Sie andere, oder weniger Spalten je Zeile</translation>
    </message>
    <message>
        <source>sample %1 has nothing in the column “%2”: fill it in, or delete the line</source>
        <translation>in der Spalte „%2“ fehlt der Wert der Beobachtung %1: ergänzen Sie ihn, oder löschen Sie die Zeile</translation>
    </message>
    <message>
        <source>sample %1 has “%3” in the column “%2”, which is no number</source>
        <translation>in der Spalte „%2“ steht bei Beobachtung %1 „%3“, das ist keine Zahl</translation>
    </message>
    <message>
        <source>sample %1: none of the columns of logits is called “%2”</source>
        <translation>Beobachtung %1: Keine der Spalten mit Logits heißt „%2“</translation>
    </message>
    <message>
        <source>sample %1: a weight must be a finite number of at least 0; it is %2</source>
        <translation>Beobachtung %1: Ein Gewicht muss eine endliche Zahl von mindestens 0 sein; es ist %2</translation>
    </message>
    <message>
        <source>the mean divides by the sum of the weights, which must be above 0</source>
        <translation>das Mittel teilt durch die Summe der Gewichte, die über 0 sein muss</translation>
    </message>
    <message>
        <source>there are no samples yet: type, paste or open some</source>
        <translation>es gibt noch keine Beobachtungen: tippen, fügen oder öffnen Sie welche</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>Summe der Gewichte</translation>
    </message>
    <message>
        <source>Loss of all samples together</source>
        <translation>Verlust aller Beobachtungen zusammen</translation>
    </message>
    <message>
        <source>Mean of the losses</source>
        <translation>Mittel der Verluste</translation>
    </message>
    <message>
        <source>Weighted mean of the losses</source>
        <translation>Gewichtetes Mittel der Verluste</translation>
    </message>
    <message>
        <source>Sum of the losses</source>
        <translation>Summe der Verluste</translation>
    </message>
    <message>
        <source>Weighted sum of the losses</source>
        <translation>Gewichtete Summe der Verluste</translation>
    </message>
    <message>
        <source>Nothing is added up: each sample keeps its own loss, and its gradient times its weight.</source>
        <translation>Nichts wird summiert: Jede Beobachtung behält ihren eigenen Verlust und ihren Gradienten mal ihr Gewicht.</translation>
    </message>
    <message>
        <source>Nothing is added up: each sample keeps its own loss and gradient.</source>
        <translation>Nichts wird summiert: Jede Beobachtung behält ihren eigenen Verlust und Gradienten.</translation>
    </message>
    <message>
        <source>The gradient is that of the sum: it grows with the number of samples, and a learning rate must be smaller for more of them.</source>
        <translation>Der Gradient ist der der Summe: Er wächst mit der Zahl der Beobachtungen, und die Lernrate muss bei mehr davon kleiner sein.</translation>
    </message>
    <message>
        <source>The gradient is that of the mean, which divides by the sum of the weights.</source>
        <translation>Der Gradient ist der des Mittels, das durch die Summe der Gewichte teilt.</translation>
    </message>
    <message>
        <source>The gradient is that of the mean: each sample&apos;s own over their number.</source>
        <translation>Der Gradient ist der des Mittels: der eigene jeder Beobachtung, geteilt durch ihre Anzahl.</translation>
    </message>
    <message>
        <source>Gradient for %1</source>
        <translation>Gradient nach %1</translation>
    </message>
    <message>
        <source>Sample by sample</source>
        <translation>Beobachtung für Beobachtung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight · loss</source>
        <translation>Gewicht · Verlust</translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation>Verlust der Beobachtung</translation>
    </message>
    <message>
        <source>weight times loss of the sample</source>
        <translation>Gewicht mal Verlust der Beobachtung</translation>
    </message>
    <message>
        <source>What each sample costs</source>
        <translation>Was jede Beobachtung kostet</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>there are the samples 1 to %1; there is no %2</source>
        <translation>es gibt die Beobachtungen 1 bis %1, aber keine %2</translation>
    </message>
    <message>
        <source>Sample %1, class by class</source>
        <translation>Beobachtung %1, Klasse für Klasse</translation>
    </message>
    <message>
        <source>The loss of sample %1 is infinite: what was called impossible has happened.</source>
        <translation>Der Verlust der Beobachtung %1 ist unendlich: Was unmöglich genannt wurde, ist eingetreten.</translation>
    </message>
    <message>
        <source>The first %1 of %2 samples are listed; all of them count.</source>
        <translation>Die ersten %1 von %2 Beobachtungen sind aufgeführt; es zählen alle.</translation>
    </message>
</context>
<context>
    <name>LossDataForm</name>
    <message>
        <source>The mean</source>
        <translation>Das Mittel</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Jeder für sich</translation>
    </message>
</context>
<context>
    <name>LossDescent</name>
    <message>
        <source>no optimiser is chosen: tick one</source>
        <translation>kein Optimierer ist gewählt: kreuzen Sie einen an</translation>
    </message>
    <message>
        <source>each sample needs an x and a y: there are %1 and %2</source>
        <translation>jede Beobachtung braucht ein x und ein y: es gibt %1 und %2</translation>
    </message>
    <message>
        <source>at most %1 steps are drawn</source>
        <translation>höchstens %1 Schritte werden gezeichnet</translation>
    </message>
    <message>
        <source>the learning rate must be positive and finite, for a step of size 0 leads nowhere; it is %1</source>
        <translation>die Lernrate muss positiv und endlich sein, denn ein Schritt der Größe 0 führt nirgendwohin; sie ist %1</translation>
    </message>
    <message>
        <source>After %1 of %2 steps</source>
        <translation>Nach %1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <source>%1 diverges: the learning rate of %2 is above the largest stable one, 2/L = %3, with L the largest curvature.</source>
        <translation>%1 divergiert: Die Lernrate %2 liegt über der größten stabilen, 2/L = %3, mit der größten Krümmung L.</translation>
    </message>
    <message>
        <source>%1 diverges: the learning rate of %2 is above the largest stable one, %4 · 2/L = %3, with L the largest curvature.</source>
        <translation>%1 divergiert: Die Lernrate %2 liegt über der größten stabilen, %4 · 2/L = %3, mit der größten Krümmung L.</translation>
    </message>
    <message>
        <source>%1 leads away: where it started the curvature misleads. Start nearer to the minimum.</source>
        <translation>%1 führt hinaus: Wo es begann, leitet die Krümmung in die Irre. Beginnen Sie näher am Minimum.</translation>
    </message>
    <message>
        <source>%1 leads away: take a smaller learning rate.</source>
        <translation>%1 führt hinaus: Nehmen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>%1 stops after %2 steps: there the matrix of second derivatives has no inverse, so that its step does not exist.</source>
        <translation>%1 endet nach %2 Schritten: Dort hat die Matrix der zweiten Ableitungen keine Inverse, sodass es den Schritt nicht gibt.</translation>
    </message>
    <message>
        <source>%1 is stable up to a learning rate of %2.</source>
        <translation>%1 ist bis zu einer Lernrate von %2 stabil.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>Level lines of the mean loss, and the paths: drag the start</source>
        <translation>Höhenlinien des mittleren Verlusts und die Wege: Ziehen Sie den Anfang</translation>
    </message>
    <message>
        <source>intercept w₀</source>
        <translation>Achsenabschnitt w₀</translation>
    </message>
    <message>
        <source>slope w₁</source>
        <translation>Steigung w₁</translation>
    </message>
    <message>
        <source>%1 is at (%2, %3) with a mean loss of %4.</source>
        <translation>%1 steht bei (%2, %3) mit einem mittleren Verlust von %4.</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>tiefster</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Mean loss against the step: drag the line</source>
        <translation>Mittlerer Verlust über dem Schritt: Ziehen Sie die Linie</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>mean loss</source>
        <translation>mittlerer Verlust</translation>
    </message>
    <message>
        <source>w₀ goes from %1 to %2, w₁ from %3 to %4, the mean loss L from %5 to %6.</source>
        <translation>w₀ reicht von %1 bis %2, w₁ von %3 bis %4, der mittlere Verlust L von %5 bis %6.</translation>
    </message>
    <message>
        <source>The surface of the mean loss, above and below its middle height</source>
        <translation>Die Fläche des mittleren Verlusts, über und unter ihrer mittleren Höhe</translation>
    </message>
    <message>
        <source>What is higher is cut off.</source>
        <translation>Was höher liegt, ist abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>LossForm</name>
    <message>
        <source>Lo&amp;ss</source>
        <translation>Verlu&amp;stfunktion</translation>
    </message>
    <message>
        <source>&amp;Plot from</source>
        <translation>Diagramm &amp;von</translation>
    </message>
    <message>
        <source>Plot t&amp;o</source>
        <translation>Diagramm &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Variance of the target</source>
        <translation>Varian&amp;z des Zielwerts</translation>
    </message>
</context>
<context>
    <name>LossMinimiser</name>
    <message>
        <source>%1 is not a loss of a number that is predicted</source>
        <translation>%1 ist kein Verlust einer vorhergesagten Zahl</translation>
    </message>
    <message>
        <source>there must be at least one number</source>
        <translation>es muss mindestens eine Zahl geben</translation>
    </message>
    <message>
        <source>number %1 must be finite</source>
        <translation>die Zahl %1 muss endlich sein</translation>
    </message>
    <message>
        <source>each point needs an x and a y: there are %1 and %2</source>
        <translation>jeder Punkt braucht ein x und ein y: es gibt %1 und %2</translation>
    </message>
    <message>
        <source>a line is sought for at most %1 points</source>
        <translation>eine Gerade wird für höchstens %1 Punkte gesucht</translation>
    </message>
    <message>
        <source>all x are alike, so that the line would be vertical: move one of them</source>
        <translation>alle x sind gleich, sodass die Gerade senkrecht wäre: verschieben Sie eines davon</translation>
    </message>
</context>
<context>
    <name>LossOutliers</name>
    <message>
        <source>no loss is chosen: add one from the list above</source>
        <translation>kein Verlust ist gewählt: fügen Sie einen aus der Liste darüber hinzu</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>das Mittel</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>der Median</translation>
    </message>
    <message>
        <source>the quantile of tau</source>
        <translation>das Quantil zu Tau</translation>
    </message>
    <message>
        <source>the expectile of tau</source>
        <translation>das Expektil zu Tau</translation>
    </message>
    <message>
        <source>between mean and median</source>
        <translation>zwischen Mittel und Median</translation>
    </message>
    <message>
        <source>near the median</source>
        <translation>nahe dem Median</translation>
    </message>
    <message>
        <source>all from %1 to %2</source>
        <translation>alle von %1 bis %2</translation>
    </message>
    <message>
        <source>Where the mean loss of a constant is least</source>
        <translation>Wo der mittlere Verlust einer Konstanten am kleinsten ist</translation>
    </message>
    <message>
        <source>constant that is predicted; below, the sample: drag a number</source>
        <translation>vorhergesagte Konstante; darunter die Stichprobe: Ziehen Sie eine Zahl</translation>
    </message>
    <message>
        <source>mean loss, from its least to its most</source>
        <translation>mittlerer Verlust, vom kleinsten zum größten</translation>
    </message>
    <message>
        <source>there are no numbers: type a few</source>
        <translation>es gibt keine Zahlen: geben Sie einige ein</translation>
    </message>
    <message>
        <source>The best constant of each loss</source>
        <translation>Die beste Konstante jedes Verlusts</translation>
    </message>
    <message>
        <source>Best constant</source>
        <translation>Beste Konstante</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Pulled by</source>
        <translation>Gezogen um</translation>
    </message>
    <message>
        <source>%1: least at %2.</source>
        <translation>%1: am kleinsten bei %2.</translation>
    </message>
    <message>
        <source>The best line of each loss: drag a point</source>
        <translation>Die beste Gerade jedes Verlusts: Ziehen Sie einen Punkt</translation>
    </message>
    <message>
        <source>a line needs two points at least, each with an x and a y; there are %1 and %2</source>
        <translation>eine Gerade braucht mindestens zwei Punkte, jeden mit einem x und einem y; es gibt %1 und %2</translation>
    </message>
    <message>
        <source>The best line of each loss</source>
        <translation>Die beste Gerade jedes Verlusts</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slope without (%1, %2)</source>
        <translation>Steigung ohne (%1, %2)</translation>
    </message>
    <message>
        <source>Slope changed by</source>
        <translation>Steigung verändert um</translation>
    </message>
    <message>
        <source>%1: y = %2 + %3 x.</source>
        <translation>%1: y = %2 + %3 x.</translation>
    </message>
    <message>
        <source>A squared error pulls the harder the farther a number is, without end; an absolute error pulls alike from wherever it is, so that only the side counts. Where the gradient is bounded, one outlier moves the best prediction only so far.</source>
        <translation>Ein quadratischer Fehler zieht umso stärker, je ferner eine Zahl liegt, ohne Ende; ein absoluter zieht von überall gleich stark, sodass nur die Seite zählt. Wo der Gradient beschränkt ist, verschiebt ein einzelner Ausreißer die beste Vorhersage nur begrenzt weit.</translation>
    </message>
    <message>
        <source>constant (below: the sample)</source>
        <translation>Konstante (darunter: die Stichprobe)</translation>
    </message>
    <message>
        <source>Where the mean loss of a constant is least: drag a number</source>
        <translation>Wo der mittlere Verlust einer Konstanten am kleinsten ist: Ziehen Sie eine Zahl</translation>
    </message>
</context>
<context>
    <name>LossesForm</name>
    <message>
        <source>One prediction</source>
        <translation>Eine Vorhersage</translation>
    </message>
    <message>
        <source>My own samples</source>
        <translation>Eigene Beobachtungen</translation>
    </message>
    <message>
        <source>Losses side by side</source>
        <translation>Verluste nebeneinander</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Abstieg</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>The iteration for the eigenvalues of A did not converge.</source>
        <translation>Die Iteration für die Eigenwerte von A ist nicht konvergiert.</translation>
    </message>
    <message>
        <source>the steps of a matrix of this size would hold more than %1 entries; ask for the result alone</source>
        <translation>die Schritte hätten bei einer Matrix dieser Größe mehr als %1 Einträge; möglich ist nur das Ergebnis allein</translation>
    </message>
    <message>
        <source>The determinant of A is 0, so A has no inverse.</source>
        <translation>Die Determinante von A ist 0, also hat A keine Inverse.</translation>
    </message>
    <message>
        <source>A is singular to working precision: its reciprocal condition number is %1, below %2, so no digit of a result could be trusted.</source>
        <translation>A ist im Rahmen der Rechengenauigkeit singulär: Der Kehrwert der Konditionszahl ist %1 und damit kleiner als %2, sodass auf keine Ziffer eines Ergebnisses Verlass wäre.</translation>
    </message>
    <message>
        <source>The iteration for the singular values of A did not converge.</source>
        <translation>Die Iteration für die Singulärwerte von A ist nicht konvergiert.</translation>
    </message>
    <message>
        <source>every entry of %1 must be a finite number</source>
        <translation>jeder Eintrag von %1 muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>b must have as many rows as A, %1; it has %2</source>
        <translation>b muss so viele Zeilen wie A haben, also %1, hat aber %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>“%1” is beyond the range of a double (about 1.8e308)</source>
        <translation>„%1“ liegt außerhalb des Zahlbereichs von double (bis etwa 1.8e308)</translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation>Die Matrix</translation>
    </message>
    <message>
        <source>Whether to compute with fractions of any size instead of doubles</source>
        <translation>Ob mit beliebig großen Brüchen statt mit double gerechnet wird</translation>
    </message>
    <message>
        <source>Whether to list every row operation</source>
        <translation>Ob jede Zeilenumformung aufgeführt wird</translation>
    </message>
    <message>
        <source>Where asked for: each row operation, its LaTeX, and the matrix after it</source>
        <translation>Auf Wunsch: jede Zeilenumformung, ihr LaTeX und die Matrix danach</translation>
    </message>
    <message>
        <source>1 / (‖A‖₁ ‖A⁻¹‖₁), unless exact; near 0 few digits are right</source>
        <translation>1 / (‖A‖₁ ‖A⁻¹‖₁), außer bei exakter Rechnung; nahe 0 stimmen nur wenige Ziffern</translation>
    </message>
    <message>
        <source>Determinant</source>
        <translation>Determinante</translation>
    </message>
    <message>
        <source>The factor by which a square matrix scales volumes, with its sign.</source>
        <translation>Der Faktor, mit dem eine quadratische Matrix Volumen skaliert, mit Vorzeichen.</translation>
    </message>
    <message>
        <source>The determinant</source>
        <translation>Die Determinante</translation>
    </message>
    <message>
        <source>det</source>
        <translation>det</translation>
    </message>
    <message>
        <source>volume factor</source>
        <translation>Volumenfaktor</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>Inverse</translation>
    </message>
    <message>
        <source>The matrix that undoes a square matrix.</source>
        <translation>Die Matrix, die eine quadratische Matrix rückgängig macht.</translation>
    </message>
    <message>
        <source>The inverse</source>
        <translation>Die Inverse</translation>
    </message>
    <message>
        <source>invert a matrix</source>
        <translation>Matrix invertieren</translation>
    </message>
    <message>
        <source>Gauss–Jordan elimination</source>
        <translation>Gauß-Jordan-Verfahren</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>How many columns of a matrix are linearly independent.</source>
        <translation>Wie viele Spalten einer Matrix linear unabhängig sind.</translation>
    </message>
    <message>
        <source>The rank</source>
        <translation>Der Rang</translation>
    </message>
    <message>
        <source>linear independence</source>
        <translation>lineare Unabhängigkeit</translation>
    </message>
    <message>
        <source>dimension of the column space</source>
        <translation>Dimension des Spaltenraums</translation>
    </message>
    <message>
        <source>Reduced row echelon form</source>
        <translation>Reduzierte Zeilenstufenform</translation>
    </message>
    <message>
        <source>What Gauss–Jordan elimination makes of a matrix: pivots 1, zeros above and below them.</source>
        <translation>Was das Gauß-Jordan-Verfahren aus einer Matrix macht: Pivots 1, darüber und darunter Nullen.</translation>
    </message>
    <message>
        <source>The reduced form</source>
        <translation>Die reduzierte Form</translation>
    </message>
    <message>
        <source>The columns of the pivots, from 0</source>
        <translation>Die Spalten der Pivots, ab 0 gezählt</translation>
    </message>
    <message>
        <source>RREF</source>
        <translation>RREF</translation>
    </message>
    <message>
        <source>Gaussian elimination</source>
        <translation>Gaußsches Eliminationsverfahren</translation>
    </message>
    <message>
        <source>row reduction</source>
        <translation>Zeilenumformungen</translation>
    </message>
    <message>
        <source>Eigenvalues and eigenvectors</source>
        <translation>Eigenwerte und Eigenvektoren</translation>
    </message>
    <message>
        <source>The directions that a square matrix only stretches, and by how much.</source>
        <translation>Die Richtungen, die eine quadratische Matrix nur streckt, und um wie viel.</translation>
    </message>
    <message>
        <source>The eigenvalues: ascending numbers where A is symmetric, else complex, by descending modulus</source>
        <translation>Die Eigenwerte: aufsteigend, wenn A symmetrisch ist, sonst komplex, nach fallendem Betrag</translation>
    </message>
    <message>
        <source>The eigenvectors, as columns of length 1</source>
        <translation>Die Eigenvektoren als Spalten der Länge 1</translation>
    </message>
    <message>
        <source>Whether A equals its transpose exactly</source>
        <translation>Ob A genau gleich seiner Transponierten ist</translation>
    </message>
    <message>
        <source>Whether there is no basis of eigenvectors</source>
        <translation>Ob es keine Basis aus Eigenvektoren gibt</translation>
    </message>
    <message>
        <source>‖A V − V Λ‖ / ‖A‖, by which the result is off</source>
        <translation>‖A V − V Λ‖ / ‖A‖, die Abweichung des Ergebnisses</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>characteristic roots</source>
        <translation>charakteristische Wurzeln</translation>
    </message>
    <message>
        <source>diagonalisation</source>
        <translation>Diagonalisierung</translation>
    </message>
    <message>
        <source>Solve a linear system</source>
        <translation>Lineares Gleichungssystem lösen</translation>
    </message>
    <message>
        <source>The x with A x = b, for a square matrix and one right side or several.</source>
        <translation>Das x mit A x = b, für eine quadratische Matrix und eine oder mehrere rechte Seiten.</translation>
    </message>
    <message>
        <source>The right side, or several as columns</source>
        <translation>Die rechte Seite oder mehrere als Spalten</translation>
    </message>
    <message>
        <source>The solution, flat where b is</source>
        <translation>Die Lösung, ein Vektor, wenn b einer ist</translation>
    </message>
    <message>
        <source>linear equations</source>
        <translation>lineare Gleichungen</translation>
    </message>
    <message>
        <source>simultaneous equations</source>
        <translation>Gleichungssystem</translation>
    </message>
    <message>
        <source>There is nothing to eliminate.</source>
        <translation>Es gibt nichts zu eliminieren.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>A sends this vector and its multiples to 0, and no others: they are its null space.</source>
        <translation>A bildet genau diesen Vektor und seine Vielfachen auf 0 ab: Sie bilden den Kern.</translation>
    </message>
    <message>
        <source>A sends exactly the combinations of these columns to 0: they are its null space.</source>
        <translation>A bildet genau die Linearkombinationen dieser Spalten auf 0 ab: Sie bilden den Kern.</translation>
    </message>
    <message>
        <source>Null space</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Reciprocal condition number</source>
        <translation>Kehrwert der Konditionszahl</translation>
    </message>
    <message>
        <source>A is nearly singular: if its entries are rounded to 16 digits, about %1 digits of the result mean nothing.</source>
        <translation>A ist fast singulär: Sind die Einträge auf 16 Stellen gerundet, so sind etwa %1 Stellen des Ergebnisses ohne Bedeutung.</translation>
    </message>
    <message>
        <source>Determinant as a decimal</source>
        <translation>Determinante als Dezimalzahl</translation>
    </message>
    <message>
        <source>The determinant is 0: the columns of A are linearly dependent, and A has no inverse.</source>
        <translation>Die Determinante ist 0: Die Spalten von A sind linear abhängig, und A hat keine Inverse.</translation>
    </message>
    <message>
        <source>The determinant is the product of the diagonal of the last matrix; each swap of rows changes its sign. Swaps here: %1.</source>
        <translation>Die Determinante ist das Produkt der Diagonaleinträge der letzten Matrix; jede Zeilenvertauschung ändert ihr Vorzeichen. Vertauschungen hier: %1.</translation>
    </message>
    <message>
        <source>Elimination ends with a row of zeros, so it can&apos;t reach the identity matrix.</source>
        <translation>Die Elimination endet mit einer Nullzeile und führt deshalb nicht zur Einheitsmatrix.</translation>
    </message>
    <message>
        <source>Largest error of the product with A</source>
        <translation>Größte Abweichung des Produkts mit A</translation>
    </message>
    <message>
        <source>A has full rank: its columns are independent and span the whole space, so it has an inverse.</source>
        <translation>A hat vollen Rang: Die Spalten sind linear unabhängig und spannen den ganzen Raum auf, also hat A eine Inverse.</translation>
    </message>
    <message>
        <source>The columns of A are linearly independent.</source>
        <translation>Die Spalten von A sind linear unabhängig.</translation>
    </message>
    <message>
        <source>The rows of A are linearly independent; its columns span the whole space and are dependent.</source>
        <translation>Die Zeilen von A sind linear unabhängig; die Spalten spannen den ganzen Raum auf und sind linear abhängig.</translation>
    </message>
    <message>
        <source>Rows and columns of A are both linearly dependent.</source>
        <translation>Sowohl die Zeilen als auch die Spalten von A sind linear abhängig.</translation>
    </message>
    <message>
        <source>Dimension of the null space</source>
        <translation>Dimension des Kerns</translation>
    </message>
    <message>
        <source>Columns with a pivot, from 1: %1.</source>
        <translation>Spalten mit einem Pivot, ab 1 gezählt: %1.</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Eigenwert</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Eigenvectors, as columns of length 1 in the order of the eigenvalues</source>
        <translation>Eigenvektoren, als Spalten der Länge 1 in der Reihenfolge der Eigenwerte</translation>
    </message>
    <message>
        <source>A is symmetric: its eigenvalues are real, and its eigenvectors are perpendicular to one another.</source>
        <translation>A ist symmetrisch: Die Eigenwerte sind reell, und die Eigenvektoren stehen senkrecht aufeinander.</translation>
    </message>
    <message>
        <source>A is defective: it has fewer independent eigenvectors than rows, so it can&apos;t be diagonalised.</source>
        <translation>A ist defekt: Es gibt weniger linear unabhängige Eigenvektoren als Zeilen, also ist A nicht diagonalisierbar.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>A x = b has no solution: A has rank %1, [A | b] rank %2.</source>
        <translation>A x = b hat keine Lösung: A hat den Rang %1, [A | b] den Rang %2.</translation>
    </message>
    <message>
        <source>A x = b has infinitely many solutions: A and [A | b] both have rank %1, so any vector of the null space may be added.</source>
        <translation>A x = b hat unendlich viele Lösungen: A und [A | b] haben beide den Rang %1, also lässt sich jeder Vektor des Kerns addieren.</translation>
    </message>
    <message>
        <source>The system in reduced form</source>
        <translation>Das Gleichungssystem in reduzierter Form</translation>
    </message>
    <message>
        <source>Largest error of the equations</source>
        <translation>Größte Abweichung in den Gleichungen</translation>
    </message>
    <message>
        <source>this cell is empty</source>
        <translation>diese Zelle ist leer</translation>
    </message>
    <message>
        <source>Swap rows %1 and %2.</source>
        <translation>Zeilen %1 und %2 vertauschen.</translation>
    </message>
    <message>
        <source>Multiply row %1 by %2.</source>
        <translation>Zeile %1 mit %2 multiplizieren.</translation>
    </message>
    <message>
        <source>Subtract row %2 from row %1.</source>
        <translation>Zeile %2 von Zeile %1 subtrahieren.</translation>
    </message>
    <message>
        <source>Add row %2 to row %1.</source>
        <translation>Zeile %2 zu Zeile %1 addieren.</translation>
    </message>
    <message>
        <source>Subtract %3 times row %2 from row %1.</source>
        <translation>Das %3-Fache von Zeile %2 von Zeile %1 subtrahieren.</translation>
    </message>
    <message>
        <source>Add %3 times row %2 to row %1.</source>
        <translation>Das %3-Fache von Zeile %2 zu Zeile %1 addieren.</translation>
    </message>
    <message>
        <source>this power would have more than %1 binary digits; take a smaller k, or compute with decimals</source>
        <translation>diese Potenz hätte mehr als %1 Binärstellen; nehmen Sie ein kleineres k, oder rechnen Sie mit Dezimalzahlen</translation>
    </message>
    <message>
        <source>A is not positive definite, so there is no L with A = L·Lᵀ: its leading principal minor of %1 rows is not positive</source>
        <translation>A ist nicht positiv definit, also gibt es kein L mit A = L·Lᵀ: Der führende Hauptminor aus %1 Zeilen ist nicht positiv</translation>
    </message>
    <message>
        <source>A has no L·D·Lᵀ without exchanging rows: its leading principal minor of %1 rows is 0</source>
        <translation>A hat ohne Zeilentausch keine Zerlegung L·D·Lᵀ: Der führende Hauptminor aus %1 Zeilen ist 0</translation>
    </message>
    <message>
        <source>A is not positive definite, so there is no L with A = L·Lᵀ: one of its leading principal minors is 0</source>
        <translation>A ist nicht positiv definit, also gibt es kein L mit A = L·Lᵀ: Einer der führenden Hauptminoren ist 0</translation>
    </message>
    <message>
        <source>A must be symmetric; its entries in row %1, column %2 and in row %2, column %1 differ</source>
        <translation>A muss symmetrisch sein; die Einträge in Zeile %1, Spalte %2 und in Zeile %2, Spalte %1 sind verschieden</translation>
    </message>
    <message>
        <source>A is not positive definite, so there is no L with A = L·Lᵀ: in the elimination a pivot is not positive</source>
        <translation>A ist nicht positiv definit, also gibt es kein L mit A = L·Lᵀ: Bei der Elimination ist ein Pivot nicht positiv</translation>
    </message>
    <message>
        <source>Sums and products</source>
        <translation>Summen und Produkte</translation>
    </message>
    <message>
        <source>A number that describes it</source>
        <translation>Eine Zahl, die sie beschreibt</translation>
    </message>
    <message>
        <source>What elimination gives</source>
        <translation>Was die Elimination ergibt</translation>
    </message>
    <message>
        <source>The solution of a system</source>
        <translation>Die Lösung eines Gleichungssystems</translation>
    </message>
    <message>
        <source>Its subspaces</source>
        <translation>Ihre Unterräume</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus sie besteht</translation>
    </message>
    <message>
        <source>A function of it</source>
        <translation>Eine Funktion von ihr</translation>
    </message>
    <message>
        <source>B must be of the size of A, %1; it is %2</source>
        <translation>B muss so groß sein wie A, %1; es ist %2</translation>
    </message>
    <message>
        <source>B must have as many rows as A has columns, %1; it has %2</source>
        <translation>B muss so viele Zeilen haben, wie A Spalten hat, %1; es sind %2</translation>
    </message>
    <message>
        <source>x must be one column with as many entries as A has columns, %1; it is %2</source>
        <translation>x muss eine Spalte mit so vielen Einträgen sein, wie A Spalten hat, %1; es ist %2</translation>
    </message>
    <message>
        <source>The second matrix</source>
        <translation>Die zweite Matrix</translation>
    </message>
    <message>
        <source>The vector</source>
        <translation>Der Vektor</translation>
    </message>
    <message>
        <source>The exponent; a negative one is that of the inverse</source>
        <translation>Der Exponent; ein negativer gilt der Inversen</translation>
    </message>
    <message>
        <source>The rank that the approximation may have</source>
        <translation>Der Rang, den die Näherung haben darf</translation>
    </message>
    <message>
        <source>Which norm: greatest column sum (1), greatest singular value (2), greatest row sum (inf), Frobenius (fro) or nuclear (nuc)</source>
        <translation>Welche Norm: größte Spaltensumme (1), größter Singulärwert (2), größte Zeilensumme (inf), Frobenius (fro) oder nuklear (nuc)</translation>
    </message>
    <message>
        <source>the exponential of A leaves the range of a double (about 1.8e308)</source>
        <translation>das Exponential von A verlässt den Bereich eines double (etwa 1.8e308)</translation>
    </message>
    <message>
        <source>A has no square root: it is singular, and to the eigenvalue 0 belong fewer independent eigenvectors than its multiplicity</source>
        <translation>A hat keine Quadratwurzel: A ist singulär, und zum Eigenwert 0 gehören weniger linear unabhängige Eigenvektoren, als seine Vielfachheit beträgt</translation>
    </message>
    <message>
        <source>A is singular, so it has no logarithm: no power of e is 0</source>
        <translation>A ist singulär und hat deshalb keinen Logarithmus: Keine Potenz von e ist 0</translation>
    </message>
    <message>
        <source>The orthogonal factors of A could not be computed.</source>
        <translation>Die orthogonalen Faktoren von A ließen sich nicht berechnen.</translation>
    </message>
    <message>
        <source>the result would have more than %1 entries</source>
        <translation>das Ergebnis hätte mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Two matrices of one size added entry by entry.</source>
        <translation>Zwei Matrizen gleicher Größe, Eintrag für Eintrag addiert.</translation>
    </message>
    <message>
        <source>add matrices</source>
        <translation>Matrizen addieren</translation>
    </message>
    <message>
        <source>matrix addition</source>
        <translation>Matrizenaddition</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>One matrix taken from another of the same size, entry by entry.</source>
        <translation>Eine Matrix von einer anderen gleicher Größe abgezogen, Eintrag für Eintrag.</translation>
    </message>
    <message>
        <source>subtract matrices</source>
        <translation>Matrizen subtrahieren</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Die Differenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The matrix that does what B does and then what A does.</source>
        <translation>Die Matrix, die erst tut, was B tut, und dann, was A tut.</translation>
    </message>
    <message>
        <source>multiply matrices</source>
        <translation>Matrizen multiplizieren</translation>
    </message>
    <message>
        <source>composition of linear maps</source>
        <translation>Verkettung linearer Abbildungen</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Das Produkt</translation>
    </message>
    <message>
        <source>Entrywise product</source>
        <translation>Eintragsweises Produkt</translation>
    </message>
    <message>
        <source>Two matrices of one size multiplied entry by entry.</source>
        <translation>Zwei Matrizen gleicher Größe, Eintrag für Eintrag multipliziert.</translation>
    </message>
    <message>
        <source>Hadamard product</source>
        <translation>Hadamard-Produkt</translation>
    </message>
    <message>
        <source>Schur product</source>
        <translation>Schur-Produkt</translation>
    </message>
    <message>
        <source>The entrywise product</source>
        <translation>Das eintragsweise Produkt</translation>
    </message>
    <message>
        <source>Kronecker product</source>
        <translation>Kronecker-Produkt</translation>
    </message>
    <message>
        <source>The block matrix of B times every entry of A.</source>
        <translation>Die Blockmatrix aus B mal jedem Eintrag von A.</translation>
    </message>
    <message>
        <source>tensor product of matrices</source>
        <translation>Tensorprodukt von Matrizen</translation>
    </message>
    <message>
        <source>The Kronecker product</source>
        <translation>Das Kronecker-Produkt</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponierte</translation>
    </message>
    <message>
        <source>The matrix with rows and columns exchanged.</source>
        <translation>Die Matrix mit vertauschten Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>flip over the diagonal</source>
        <translation>an der Diagonale spiegeln</translation>
    </message>
    <message>
        <source>The transpose</source>
        <translation>Die Transponierte</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>A square matrix applied k times; a negative k stands for the inverse.</source>
        <translation>Eine quadratische Matrix k-mal angewandt; ein negatives k steht für die Inverse.</translation>
    </message>
    <message>
        <source>repeated multiplication</source>
        <translation>wiederholtes Multiplizieren</translation>
    </message>
    <message>
        <source>matrix exponentiation</source>
        <translation>Matrixpotenz</translation>
    </message>
    <message>
        <source>The power</source>
        <translation>Die Potenz</translation>
    </message>
    <message>
        <source>The singular values, descending</source>
        <translation>Die Singulärwerte, absteigend</translation>
    </message>
    <message>
        <source>LU factorisation</source>
        <translation>LU-Zerlegung</translation>
    </message>
    <message>
        <source>Elimination written as a product: a lower times an upper triangular matrix, with the rows reordered by P.</source>
        <translation>Die Elimination als Produkt geschrieben: eine untere mal eine obere Dreiecksmatrix, wobei P die Zeilen umordnet.</translation>
    </message>
    <message>
        <source>PLU</source>
        <translation>PLU</translation>
    </message>
    <message>
        <source>triangular factorisation</source>
        <translation>Dreieckszerlegung</translation>
    </message>
    <message>
        <source>The permutation of the rows</source>
        <translation>Die Permutation der Zeilen</translation>
    </message>
    <message>
        <source>The lower triangular factor, with 1 on its diagonal</source>
        <translation>Der untere Dreiecksfaktor, mit 1 auf der Diagonalen</translation>
    </message>
    <message>
        <source>The upper triangular factor</source>
        <translation>Der obere Dreiecksfaktor</translation>
    </message>
    <message>
        <source>LDLᵀ factorisation</source>
        <translation>LDLᵀ-Zerlegung</translation>
    </message>
    <message>
        <source>A symmetric matrix as a product without square roots; the signs in D are those of its eigenvalues.</source>
        <translation>Eine symmetrische Matrix als Produkt ohne Wurzeln; D hat dieselben Vorzeichen wie die Eigenwerte.</translation>
    </message>
    <message>
        <source>LDL</source>
        <translation>LDL</translation>
    </message>
    <message>
        <source>square-root-free Cholesky</source>
        <translation>wurzelfreie Cholesky-Zerlegung</translation>
    </message>
    <message>
        <source>The diagonal of D</source>
        <translation>Die Diagonale von D</translation>
    </message>
    <message>
        <source>Cholesky factorisation</source>
        <translation>Cholesky-Zerlegung</translation>
    </message>
    <message>
        <source>A positive definite matrix as a lower triangular matrix times its transpose.</source>
        <translation>Eine positiv definite Matrix als untere Dreiecksmatrix mal ihre Transponierte.</translation>
    </message>
    <message>
        <source>matrix square root by triangles</source>
        <translation>Dreieckswurzel einer Matrix</translation>
    </message>
    <message>
        <source>chol</source>
        <translation>chol</translation>
    </message>
    <message>
        <source>The lower triangular factor</source>
        <translation>Der untere Dreiecksfaktor</translation>
    </message>
    <message>
        <source>‖A − L Lᵀ‖ / ‖A‖, by which the result is off</source>
        <translation>‖A − L Lᵀ‖ / ‖A‖, um so viel weicht das Ergebnis ab</translation>
    </message>
    <message>
        <source>QR factorisation</source>
        <translation>QR-Zerlegung</translation>
    </message>
    <message>
        <source>Perpendicular columns of length 1, and the triangle that mixes them to A.</source>
        <translation>Zueinander senkrechte Spalten der Länge 1 und die Dreiecksmatrix, die sie zu A mischt.</translation>
    </message>
    <message>
        <source>orthogonal factorisation</source>
        <translation>orthogonale Zerlegung</translation>
    </message>
    <message>
        <source>Householder reflections</source>
        <translation>Householder-Spiegelungen</translation>
    </message>
    <message>
        <source>Orthonormal columns</source>
        <translation>Orthonormale Spalten</translation>
    </message>
    <message>
        <source>The upper triangular factor, its diagonal not negative</source>
        <translation>Der obere Dreiecksfaktor, seine Diagonale nicht negativ</translation>
    </message>
    <message>
        <source>‖A − Q R‖ / ‖A‖, by which the result is off</source>
        <translation>‖A − Q R‖ / ‖A‖, um so viel weicht das Ergebnis ab</translation>
    </message>
    <message>
        <source>Singular value decomposition</source>
        <translation>Singulärwertzerlegung</translation>
    </message>
    <message>
        <source>Any matrix as a turn, a stretch along the axes and another turn.</source>
        <translation>Jede Matrix als Drehung, Streckung entlang der Achsen und noch eine Drehung.</translation>
    </message>
    <message>
        <source>SVD</source>
        <translation>SVD</translation>
    </message>
    <message>
        <source>singular values</source>
        <translation>Singulärwerte</translation>
    </message>
    <message>
        <source>principal axes</source>
        <translation>Hauptachsen</translation>
    </message>
    <message>
        <source>The left singular vectors, as columns</source>
        <translation>Die linken Singulärvektoren, als Spalten</translation>
    </message>
    <message>
        <source>The right singular vectors, as columns</source>
        <translation>Die rechten Singulärvektoren, als Spalten</translation>
    </message>
    <message>
        <source>‖A − U Σ Vᵀ‖ / ‖A‖, by which the result is off</source>
        <translation>‖A − U Σ Vᵀ‖ / ‖A‖, um so viel weicht das Ergebnis ab</translation>
    </message>
    <message>
        <source>Schur decomposition</source>
        <translation>Schur-Zerlegung</translation>
    </message>
    <message>
        <source>A square matrix in the orthonormal basis in which it is triangular, but for 2×2 blocks of complex pairs.</source>
        <translation>Eine quadratische Matrix in der Orthonormalbasis, in der sie bis auf 2×2-Blöcke für komplexe Paare dreieckig ist.</translation>
    </message>
    <message>
        <source>real Schur form</source>
        <translation>reelle Schur-Form</translation>
    </message>
    <message>
        <source>The orthogonal matrix</source>
        <translation>Die orthogonale Matrix</translation>
    </message>
    <message>
        <source>The triangular form</source>
        <translation>Die Dreiecksform</translation>
    </message>
    <message>
        <source>‖A − U T Uᵀ‖ / ‖A‖, by which the result is off</source>
        <translation>‖A − U T Uᵀ‖ / ‖A‖, um so viel weicht das Ergebnis ab</translation>
    </message>
    <message>
        <source>Hessenberg form</source>
        <translation>Hessenberg-Form</translation>
    </message>
    <message>
        <source>A square matrix in an orthonormal basis in which it has zeros below its first subdiagonal.</source>
        <translation>Eine quadratische Matrix in einer Orthonormalbasis, in der unter der ersten Nebendiagonalen Nullen stehen.</translation>
    </message>
    <message>
        <source>almost triangular form</source>
        <translation>fast dreieckige Form</translation>
    </message>
    <message>
        <source>The Hessenberg form</source>
        <translation>Die Hessenberg-Form</translation>
    </message>
    <message>
        <source>‖A − U H Uᵀ‖ / ‖A‖, by which the result is off</source>
        <translation>‖A − U H Uᵀ‖ / ‖A‖, um so viel weicht das Ergebnis ab</translation>
    </message>
    <message>
        <source>Polar decomposition</source>
        <translation>Polarzerlegung</translation>
    </message>
    <message>
        <source>A square matrix as a stretch without turning, then a turn without stretching.</source>
        <translation>Eine quadratische Matrix als Streckung ohne Drehung, danach eine Drehung ohne Streckung.</translation>
    </message>
    <message>
        <source>nearest orthogonal matrix</source>
        <translation>nächste orthogonale Matrix</translation>
    </message>
    <message>
        <source>The symmetric factor, which only stretches</source>
        <translation>Der symmetrische Faktor, der nur streckt</translation>
    </message>
    <message>
        <source>‖A − U P‖ / ‖A‖, by which the result is off</source>
        <translation>‖A − U P‖ / ‖A‖, um so viel weicht das Ergebnis ab</translation>
    </message>
    <message>
        <source>Low-rank approximation</source>
        <translation>Näherung von niedrigem Rang</translation>
    </message>
    <message>
        <source>The matrix of rank k at most that is nearest to A, and how near it is.</source>
        <translation>Die Matrix vom Rang höchstens k, die A am nächsten liegt, und wie nahe.</translation>
    </message>
    <message>
        <source>truncated SVD</source>
        <translation>abgeschnittene SVD</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>The approximation</source>
        <translation>Die Näherung</translation>
    </message>
    <message>
        <source>Its distance from A in the 2-norm</source>
        <translation>Ihr Abstand von A in der 2-Norm</translation>
    </message>
    <message>
        <source>Its distance from A in the Frobenius norm</source>
        <translation>Ihr Abstand von A in der Frobeniusnorm</translation>
    </message>
    <message>
        <source>A has a negative eigenvalue, so the result is complex.</source>
        <translation>A hat einen negativen Eigenwert, also ist das Ergebnis komplex.</translation>
    </message>
    <message>
        <source>Pseudo-inverse</source>
        <translation>Pseudoinverse</translation>
    </message>
    <message>
        <source>The matrix of any shape that comes closest to an inverse: it gives the shortest of the best solutions.</source>
        <translation>Was bei einer Matrix beliebiger Form einer Inversen am nächsten kommt: Sie gibt die kürzeste der besten Lösungen.</translation>
    </message>
    <message>
        <source>Moore–Penrose inverse</source>
        <translation>Moore-Penrose-Inverse</translation>
    </message>
    <message>
        <source>generalised inverse</source>
        <translation>verallgemeinerte Inverse</translation>
    </message>
    <message>
        <source>pinv</source>
        <translation>pinv</translation>
    </message>
    <message>
        <source>The pseudo-inverse</source>
        <translation>Die Pseudoinverse</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponential</translation>
    </message>
    <message>
        <source>e to the power of a square matrix, which solves x′ = A x.</source>
        <translation>e hoch eine quadratische Matrix; das löst x′ = A x.</translation>
    </message>
    <message>
        <source>matrix exponential</source>
        <translation>Matrixexponential</translation>
    </message>
    <message>
        <source>expm</source>
        <translation>expm</translation>
    </message>
    <message>
        <source>The exponential</source>
        <translation>Das Exponential</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>The principal matrix whose exponential is A.</source>
        <translation>Der Hauptwert der Matrix, deren Exponential A ist.</translation>
    </message>
    <message>
        <source>matrix logarithm</source>
        <translation>Matrixlogarithmus</translation>
    </message>
    <message>
        <source>logm</source>
        <translation>logm</translation>
    </message>
    <message>
        <source>The logarithm, complex where A has a negative eigenvalue</source>
        <translation>Der Logarithmus, komplex bei einem negativen Eigenwert von A</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>The principal matrix whose square is A.</source>
        <translation>Der Hauptwert der Matrix, deren Quadrat A ist.</translation>
    </message>
    <message>
        <source>matrix square root</source>
        <translation>Matrixwurzel</translation>
    </message>
    <message>
        <source>sqrtm</source>
        <translation>sqrtm</translation>
    </message>
    <message>
        <source>The square root, complex where A has a negative eigenvalue</source>
        <translation>Die Quadratwurzel, komplex bei einem negativen Eigenwert von A</translation>
    </message>
    <message>
        <source>A has not full rank: no condition number is finite.</source>
        <translation>A hat nicht vollen Rang: Die Konditionszahl ist unendlich.</translation>
    </message>
    <message>
        <source>Where the entries are rounded to 16 digits, about %1 digits of a solution can be trusted.</source>
        <translation>Sind die Einträge auf 16 Stellen gerundet, so ist auf etwa %1 Stellen einer Lösung Verlass.</translation>
    </message>
    <message>
        <source>the minimal polynomial is found for at most %1 rows; there are %2</source>
        <translation>das Minimalpolynom wird für höchstens %1 Zeilen bestimmt; es sind %2</translation>
    </message>
    <message>
        <source>indefinite</source>
        <translation>indefinit</translation>
    </message>
    <message>
        <source>negative semidefinite</source>
        <translation>negativ semidefinit</translation>
    </message>
    <message>
        <source>negative definite</source>
        <translation>negativ definit</translation>
    </message>
    <message>
        <source>positive semidefinite</source>
        <translation>positiv semidefinit</translation>
    </message>
    <message>
        <source>positive definite</source>
        <translation>positiv definit</translation>
    </message>
    <message>
        <source>x must not be 0: it gives no direction</source>
        <translation>x darf nicht 0 sein: Das ergibt keine Richtung</translation>
    </message>
    <message>
        <source>The coefficients, highest power first, the leading one 1</source>
        <translation>Die Koeffizienten, höchste Potenz zuerst, der führende ist 1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>The sum of the diagonal, which is that of the eigenvalues.</source>
        <translation>Die Summe der Diagonale; sie ist auch die der Eigenwerte.</translation>
    </message>
    <message>
        <source>sum of the diagonal</source>
        <translation>Summe der Diagonale</translation>
    </message>
    <message>
        <source>spur</source>
        <translation>Spur einer Matrix</translation>
    </message>
    <message>
        <source>The trace</source>
        <translation>Die Spur</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>How large a matrix is, by one of five measures.</source>
        <translation>Wie groß eine Matrix ist, nach einem von fünf Maßen.</translation>
    </message>
    <message>
        <source>spectral norm</source>
        <translation>Spektralnorm</translation>
    </message>
    <message>
        <source>Frobenius norm</source>
        <translation>Frobeniusnorm</translation>
    </message>
    <message>
        <source>nuclear norm</source>
        <translation>nukleare Norm</translation>
    </message>
    <message>
        <source>The norm</source>
        <translation>Die Norm</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Konditionszahl</translation>
    </message>
    <message>
        <source>By how much a matrix can magnify relative errors: its greatest singular value by its least.</source>
        <translation>Wie sehr eine Matrix relative Fehler vergrößern kann: größter durch kleinsten Singulärwert.</translation>
    </message>
    <message>
        <source>ill-conditioned</source>
        <translation>schlecht konditioniert</translation>
    </message>
    <message>
        <source>cond</source>
        <translation>cond</translation>
    </message>
    <message>
        <source>The condition number in the 2-norm</source>
        <translation>Die Konditionszahl in der 2-Norm</translation>
    </message>
    <message>
        <source>Definiteness</source>
        <translation>Definitheit</translation>
    </message>
    <message>
        <source>Which signs the quadratic form of a symmetric matrix can have.</source>
        <translation>Welche Vorzeichen die quadratische Form einer symmetrischen Matrix haben kann.</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>Die Klasse</translation>
    </message>
    <message>
        <source>The eigenvalues, ascending</source>
        <translation>Die Eigenwerte, aufsteigend</translation>
    </message>
    <message>
        <source>Quadratic form</source>
        <translation>Quadratische Form</translation>
    </message>
    <message>
        <source>The number xᵀA x and the direction in which it grows fastest.</source>
        <translation>Die Zahl xᵀA x und die Richtung, in der sie am schnellsten wächst.</translation>
    </message>
    <message>
        <source>bilinear form</source>
        <translation>Bilinearform</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>The value of the form</source>
        <translation>Der Wert der Form</translation>
    </message>
    <message>
        <source>The gradient</source>
        <translation>Der Gradient</translation>
    </message>
    <message>
        <source>Rayleigh quotient</source>
        <translation>Rayleigh-Quotient</translation>
    </message>
    <message>
        <source>The number that comes nearest to an eigenvalue for the direction x.</source>
        <translation>Die Zahl, die für die Richtung x einem Eigenwert am nächsten kommt.</translation>
    </message>
    <message>
        <source>estimate of an eigenvalue</source>
        <translation>Schätzung eines Eigenwerts</translation>
    </message>
    <message>
        <source>The quotient</source>
        <translation>Der Quotient</translation>
    </message>
    <message>
        <source>Characteristic polynomial</source>
        <translation>Charakteristisches Polynom</translation>
    </message>
    <message>
        <source>The polynomial whose roots are the eigenvalues.</source>
        <translation>Das Polynom, dessen Nullstellen die Eigenwerte sind.</translation>
    </message>
    <message>
        <source>characteristic equation</source>
        <translation>charakteristische Gleichung</translation>
    </message>
    <message>
        <source>secular equation</source>
        <translation>Säkulargleichung</translation>
    </message>
    <message>
        <source>Minimal polynomial</source>
        <translation>Minimalpolynom</translation>
    </message>
    <message>
        <source>The polynomial of least degree that is 0 at A. It has no multiple root exactly where A can be diagonalised.</source>
        <translation>Das Polynom kleinsten Grades, das bei A null ist. Es hat genau dann keine mehrfache Nullstelle, wenn A diagonalisierbar ist.</translation>
    </message>
    <message>
        <source>annihilating polynomial</source>
        <translation>annullierendes Polynom</translation>
    </message>
    <message>
        <source>Gershgorin discs</source>
        <translation>Gerschgorin-Kreisscheiben</translation>
    </message>
    <message>
        <source>Discs in the complex plane, one a row, which together hold every eigenvalue.</source>
        <translation>Kreisscheiben in der komplexen Ebene, eine je Zeile, die zusammen alle Eigenwerte enthalten.</translation>
    </message>
    <message>
        <source>bounds of eigenvalues</source>
        <translation>Schranken für Eigenwerte</translation>
    </message>
    <message>
        <source>Gershgorin circles</source>
        <translation>Gerschgorin-Kreise</translation>
    </message>
    <message>
        <source>Centre and radius of each disc, row by row</source>
        <translation>Mittelpunkt und Radius jeder Kreisscheibe, Zeile für Zeile</translation>
    </message>
    <message>
        <source>The dimension of this space is %1.</source>
        <translation>Die Dimension dieses Raums ist %1.</translation>
    </message>
    <message>
        <source>Bring column %1 to length 1.</source>
        <translation>Spalte %1 auf Länge 1 bringen.</translation>
    </message>
    <message>
        <source>Take from column %1 its part along column %2.</source>
        <translation>Von Spalte %1 ihren Anteil entlang Spalte %2 abziehen.</translation>
    </message>
    <message>
        <source>A basis, as columns; orthonormal unless exact</source>
        <translation>Eine Basis, als Spalten; orthonormal, außer bei exakter Rechnung</translation>
    </message>
    <message>
        <source>The vectors that a matrix sends to 0.</source>
        <translation>Die Vektoren, die eine Matrix auf 0 abbildet.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Nullraum</translation>
    </message>
    <message>
        <source>nullspace</source>
        <translation>Kern einer Matrix</translation>
    </message>
    <message>
        <source>Column space</source>
        <translation>Spaltenraum</translation>
    </message>
    <message>
        <source>The vectors that a matrix reaches.</source>
        <translation>Die Vektoren, die eine Matrix erreicht.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>span of columns</source>
        <translation>Spann der Spalten</translation>
    </message>
    <message>
        <source>Row space</source>
        <translation>Zeilenraum</translation>
    </message>
    <message>
        <source>The combinations of the rows, all that a matrix does not send to 0.</source>
        <translation>Die Linearkombinationen der Zeilen: alles, was eine Matrix nicht auf 0 abbildet.</translation>
    </message>
    <message>
        <source>coimage</source>
        <translation>Kobild</translation>
    </message>
    <message>
        <source>span of rows</source>
        <translation>Spann der Zeilen</translation>
    </message>
    <message>
        <source>Left null space</source>
        <translation>Linker Kern</translation>
    </message>
    <message>
        <source>The vectors perpendicular to every column.</source>
        <translation>Die Vektoren, die auf jeder Spalte senkrecht stehen.</translation>
    </message>
    <message>
        <source>cokernel</source>
        <translation>Kokern</translation>
    </message>
    <message>
        <source>null space of the transpose</source>
        <translation>Kern der Transponierten</translation>
    </message>
    <message>
        <source>Gram–Schmidt</source>
        <translation>Gram-Schmidt-Verfahren</translation>
    </message>
    <message>
        <source>The columns made perpendicular one after the other; those that depend on the ones before are left out.</source>
        <translation>Die Spalten nacheinander senkrecht zueinander gemacht; die von den vorigen abhängigen fallen weg.</translation>
    </message>
    <message>
        <source>orthogonalisation</source>
        <translation>Orthogonalisierung</translation>
    </message>
    <message>
        <source>orthonormal basis</source>
        <translation>Orthonormalbasis</translation>
    </message>
    <message>
        <source>The perpendicular columns, of length 1 unless exact</source>
        <translation>Die zueinander senkrechten Spalten, der Länge 1, außer bei exakter Rechnung</translation>
    </message>
    <message>
        <source>The columns left out, from 0</source>
        <translation>Die weggelassenen Spalten, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>The point of the column space of A that is nearest to b.</source>
        <translation>Der Punkt des Spaltenraums von A, der b am nächsten liegt.</translation>
    </message>
    <message>
        <source>orthogonal projection</source>
        <translation>orthogonale Projektion</translation>
    </message>
    <message>
        <source>nearest point</source>
        <translation>nächster Punkt</translation>
    </message>
    <message>
        <source>The projection of b</source>
        <translation>Die Projektion von b</translation>
    </message>
    <message>
        <source>What is left of b, perpendicular to all columns</source>
        <translation>Was von b übrig bleibt, senkrecht auf allen Spalten</translation>
    </message>
    <message>
        <source>The matrix that projects</source>
        <translation>Die Matrix der Projektion</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Kleinste Quadrate</translation>
    </message>
    <message>
        <source>The x that brings A x nearest to b, for a matrix of any shape; of several the shortest.</source>
        <translation>Das x, für das A x so nahe wie möglich bei b liegt, bei beliebiger Form der Matrix; von mehreren das kürzeste.</translation>
    </message>
    <message>
        <source>overdetermined system</source>
        <translation>überbestimmtes Gleichungssystem</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>lineare Regression</translation>
    </message>
    <message>
        <source>lstsq</source>
        <translation>lstsq</translation>
    </message>
    <message>
        <source>The distance from A x to b</source>
        <translation>Der Abstand von A x zu b</translation>
    </message>
    <message>
        <source>Computes an expression of named matrices, such as inverse(A)*B + 2*I(2).</source>
        <translation>Berechnet einen Ausdruck aus benannten Matrizen, etwa inverse(A)*B + 2*I(2).</translation>
    </message>
    <message>
        <source>The expression: + - * .* / ^ &apos;, parentheses, numbers, names, I(n) and the functions of matrix.*</source>
        <translation>Der Ausdruck: + - * .* / ^ &apos;, Klammern, Zahlen, Namen, I(n) und die Funktionen von matrix.*</translation>
    </message>
    <message>
        <source>The matrices by their names in the expression</source>
        <translation>Die Matrizen unter ihren Namen im Ausdruck</translation>
    </message>
    <message>
        <source>The result, where it is a matrix</source>
        <translation>Das Ergebnis, wenn es eine Matrix ist</translation>
    </message>
    <message>
        <source>The result, where it is a number</source>
        <translation>Das Ergebnis, wenn es eine Zahl ist</translation>
    </message>
    <message>
        <source>matrix expression</source>
        <translation>Matrixausdruck</translation>
    </message>
    <message>
        <source>matrix calculator</source>
        <translation>Matrizenrechner</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>This space holds the zero vector alone, so its basis is empty.</source>
        <translation>Dieser Raum enthält nur den Nullvektor, seine Basis ist also leer.</translation>
    </message>
    <message>
        <source>Cauchy–Schwarz: |⟨x, y⟩| = %1 %2 %3 = ‖x‖·‖y‖.</source>
        <translation>Cauchy-Schwarz: |⟨x, y⟩| = %1 %2 %3 = ‖x‖·‖y‖.</translation>
    </message>
    <message>
        <source>Both sides of Cauchy–Schwarz are equal: one of the vectors is a multiple of the other.</source>
        <translation>In der Cauchy-Schwarz-Ungleichung gilt Gleichheit: Einer der Vektoren ist ein Vielfaches des anderen.</translation>
    </message>
    <message>
        <source>Triangle inequality: ‖x + y‖ = %1 %2 %3 = ‖x‖ + ‖y‖.</source>
        <translation>Dreiecksungleichung: ‖x + y‖ = %1 %2 %3 = ‖x‖ + ‖y‖.</translation>
    </message>
    <message>
        <source>Both sides of the triangle inequality are equal: the vectors point the same way, or one of them is 0.</source>
        <translation>In der Dreiecksungleichung gilt Gleichheit: Die Vektoren zeigen in dieselbe Richtung, oder einer von ihnen ist 0.</translation>
    </message>
    <message>
        <source>The zero vector makes an angle with no other.</source>
        <translation>Der Nullvektor bildet mit keinem Vektor einen Winkel.</translation>
    </message>
    <message>
        <source>⟨x, y⟩ = 0: the vectors are perpendicular.</source>
        <translation>⟨x, y⟩ = 0: Die Vektoren stehen senkrecht aufeinander.</translation>
    </message>
    <message>
        <source>B must have two columns, x and y; it has %1</source>
        <translation>B muss zwei Spalten haben, x und y; es hat %1</translation>
    </message>
    <message>
        <source>The products of b − p with all columns of B are 0 (in decimals within rounding): b − p is perpendicular to them, so no point of their span is nearer to b than p.</source>
        <translation>Die Skalarprodukte von b − p mit allen Spalten von B sind 0 (bei Dezimalzahlen bis auf Rundung): b − p steht senkrecht auf ihnen, also liegt kein Punkt ihres Aufspanns näher an b als p.</translation>
    </message>
    <message>
        <source>The inner product of the first two columns of B, x and y</source>
        <translation>Das Skalarprodukt der ersten beiden Spalten von B, x und y</translation>
    </message>
    <message>
        <source>The length of x</source>
        <translation>Die Länge von x</translation>
    </message>
    <message>
        <source>The length of y</source>
        <translation>Die Länge von y</translation>
    </message>
    <message>
        <source>The distance of x and y</source>
        <translation>Der Abstand von x und y</translation>
    </message>
    <message>
        <source>The angle between x and y in radians; none if one of them is 0</source>
        <translation>Der Winkel zwischen x und y im Bogenmaß; keiner, wenn einer von beiden 0 ist</translation>
    </message>
    <message>
        <source>The same in degrees</source>
        <translation>Derselbe in Grad</translation>
    </message>
    <message>
        <source>Inner product, length and angle</source>
        <translation>Skalarprodukt, Länge und Winkel</translation>
    </message>
    <message>
        <source>How long two vectors are, how far apart, and at which angle, by the inner product xᵀA y of a positive definite A.</source>
        <translation>Wie lang zwei Vektoren sind, wie weit voneinander entfernt und in welchem Winkel zueinander, gemessen mit dem Skalarprodukt xᵀA y einer positiv definiten Matrix A.</translation>
    </message>
    <message>
        <source>scalar product</source>
        <translation>inneres Produkt</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>Punktprodukt</translation>
    </message>
    <message>
        <source>Cauchy–Schwarz inequality</source>
        <translation>Cauchy-Schwarz-Ungleichung</translation>
    </message>
    <message>
        <source>triangle inequality</source>
        <translation>Dreiecksungleichung</translation>
    </message>
    <message>
        <source>distance of vectors</source>
        <translation>Abstand von Vektoren</translation>
    </message>
    <message>
        <source>Gram matrix</source>
        <translation>Gramsche Matrix</translation>
    </message>
    <message>
        <source>All products of the columns with one another: their lengths squared on the diagonal, their angles beside it.</source>
        <translation>Alle Skalarprodukte der Spalten miteinander: auf der Diagonale die Quadrate ihrer Längen, daneben ihre Winkel.</translation>
    </message>
    <message>
        <source>Gramian</source>
        <translation>Gram-Matrix</translation>
    </message>
    <message>
        <source>normal matrix</source>
        <translation>Matrix der Normalgleichungen</translation>
    </message>
    <message>
        <source>The products of the columns</source>
        <translation>Die Skalarprodukte der Spalten</translation>
    </message>
    <message>
        <source>Gram–Schmidt for an inner product</source>
        <translation>Gram-Schmidt-Verfahren zu einem Skalarprodukt</translation>
    </message>
    <message>
        <source>The columns of B made perpendicular in the inner product xᵀA y; those that depend on the ones before are left out.</source>
        <translation>Die Spalten von B, im Skalarprodukt xᵀA y senkrecht zueinander gemacht; solche, die von früheren abhängen, entfallen.</translation>
    </message>
    <message>
        <source>conjugate directions</source>
        <translation>konjugierte Richtungen</translation>
    </message>
    <message>
        <source>A-orthogonal basis</source>
        <translation>A-orthogonale Basis</translation>
    </message>
    <message>
        <source>Projection for an inner product</source>
        <translation>Projektion zu einem Skalarprodukt</translation>
    </message>
    <message>
        <source>The point of the span of the columns of B that is nearest to b in the lengths of xᵀA y.</source>
        <translation>Der Punkt im Aufspann der Spalten von B, der b am nächsten liegt, gemessen in den Längen von xᵀA y.</translation>
    </message>
    <message>
        <source>weighted projection</source>
        <translation>gewichtete Projektion</translation>
    </message>
    <message>
        <source>weighted least squares</source>
        <translation>gewichtete kleinste Quadrate</translation>
    </message>
    <message>
        <source>The inner products of what is left with the columns of B</source>
        <translation>Die Skalarprodukte des Rests mit den Spalten von B</translation>
    </message>
    <message>
        <source>Orthogonal complement</source>
        <translation>Orthogonales Komplement</translation>
    </message>
    <message>
        <source>The vectors perpendicular to all columns of B in the inner product xᵀA y.</source>
        <translation>Die Vektoren, die im Skalarprodukt xᵀA y auf allen Spalten von B senkrecht stehen.</translation>
    </message>
    <message>
        <source>perpendicular vectors</source>
        <translation>senkrechte Vektoren</translation>
    </message>
    <message>
        <source>orthocomplement</source>
        <translation>Orthokomplement</translation>
    </message>
    <message>
        <source>A basis, as columns; orthonormal in this inner product unless exact</source>
        <translation>Eine Basis, als Spalten; orthonormal in diesem Skalarprodukt, wenn nicht exakt gerechnet wird</translation>
    </message>
    <message>
        <source>the columns of %1 are no basis: they are linearly dependent, with %2</source>
        <translation>die Spalten von %1 sind keine Basis: Sie sind linear abhängig mit %2</translation>
    </message>
    <message>
        <source>The columns are linearly independent: only the combination with all coefficients 0 gives 0.</source>
        <translation>Die Spalten sind linear unabhängig: Nur die Linearkombination, deren Koeffizienten alle 0 sind, ergibt 0.</translation>
    </message>
    <message>
        <source>The columns are linearly dependent: %1.</source>
        <translation>Die Spalten sind linear abhängig: %1.</translation>
    </message>
    <message>
        <source>column %1 of %2 is not in the span of the columns of %3, so it has no coordinates there</source>
        <translation>Spalte %1 von %2 liegt nicht im Aufspann der Spalten von %3, hat dort also keine Koordinaten</translation>
    </message>
    <message>
        <source>Rank and nullity add up to the number of columns: %1 + %2 = %3.</source>
        <translation>Rang und Defekt ergeben zusammen die Anzahl der Spalten: %1 + %2 = %3.</translation>
    </message>
    <message>
        <source>Linear independence</source>
        <translation>Lineare Unabhängigkeit</translation>
    </message>
    <message>
        <source>Whether the columns of A are independent, or which combination of them is 0.</source>
        <translation>Ob die Spalten von A linear unabhängig sind oder welche Linearkombination von ihnen 0 ergibt.</translation>
    </message>
    <message>
        <source>linearly dependent</source>
        <translation>linear abhängig</translation>
    </message>
    <message>
        <source>relation of vectors</source>
        <translation>Relation zwischen Vektoren</translation>
    </message>
    <message>
        <source>Whether the columns are linearly independent</source>
        <translation>Ob die Spalten linear unabhängig sind</translation>
    </message>
    <message>
        <source>Coefficients of a combination that is 0: whole numbers where A has fractions or short decimals; all 0 if the columns are independent</source>
        <translation>Koeffizienten einer Linearkombination, die 0 ergibt: ganze Zahlen, wenn A Brüche oder kurze Dezimalzahlen enthält; alle 0, wenn die Spalten unabhängig sind</translation>
    </message>
    <message>
        <source>Coordinates in a basis</source>
        <translation>Koordinaten bezüglich einer Basis</translation>
    </message>
    <message>
        <source>The numbers with which the columns of A combine to b.</source>
        <translation>Die Zahlen, mit denen sich b aus den Spalten von A kombinieren lässt.</translation>
    </message>
    <message>
        <source>linear combination</source>
        <translation>Linearkombination</translation>
    </message>
    <message>
        <source>coordinate vector</source>
        <translation>Koordinatenvektor</translation>
    </message>
    <message>
        <source>The coordinates of b in the basis of the columns of A</source>
        <translation>Die Koordinaten von b bezüglich der Basis aus den Spalten von A</translation>
    </message>
    <message>
        <source>Change of basis</source>
        <translation>Basiswechsel</translation>
    </message>
    <message>
        <source>The matrix that takes coordinates in the basis of the columns of A to those in the basis of the columns of B.</source>
        <translation>Die Matrix, die Koordinaten bezüglich der Spalten von A in solche bezüglich der Spalten von B überführt.</translation>
    </message>
    <message>
        <source>transition matrix</source>
        <translation>Übergangsmatrix</translation>
    </message>
    <message>
        <source>coordinate transformation</source>
        <translation>Koordinatentransformation</translation>
    </message>
    <message>
        <source>The matrix that changes the coordinates</source>
        <translation>Die Matrix, die die Koordinaten umrechnet</translation>
    </message>
    <message>
        <source>Rank and nullity</source>
        <translation>Rang und Defekt</translation>
    </message>
    <message>
        <source>How many dimensions a matrix keeps and how many it sends to 0.</source>
        <translation>Wie viele Dimensionen eine Matrix erhält und wie viele sie auf 0 abbildet.</translation>
    </message>
    <message>
        <source>rank–nullity theorem</source>
        <translation>Rangsatz</translation>
    </message>
    <message>
        <source>dimension formula</source>
        <translation>Dimensionsformel</translation>
    </message>
    <message>
        <source>The dimension of the column space</source>
        <translation>Die Dimension des Spaltenraums</translation>
    </message>
    <message>
        <source>The dimension of the null space</source>
        <translation>Die Dimension des Kerns</translation>
    </message>
    <message>
        <source>The number of columns</source>
        <translation>Die Anzahl der Spalten</translation>
    </message>
    <message>
        <source>Matrix of a linear map</source>
        <translation>Matrix einer linearen Abbildung</translation>
    </message>
    <message>
        <source>How the map x ↦ A x acts on coordinates in the basis of the columns of B.</source>
        <translation>Wie die Abbildung x ↦ A x auf Koordinaten bezüglich der Basis aus den Spalten von B wirkt.</translation>
    </message>
    <message>
        <source>similar matrix</source>
        <translation>ähnliche Matrix</translation>
    </message>
    <message>
        <source>conjugation by a matrix</source>
        <translation>Konjugation mit einer Matrix</translation>
    </message>
    <message>
        <source>The matrix of the map in that basis</source>
        <translation>Die Matrix der Abbildung bezüglich dieser Basis</translation>
    </message>
    <message>
        <source>The pivots keep their size: rows are swapped and added, never scaled. An echelon form is not unique, only the columns of its pivots are.</source>
        <translation>Die Pivots behalten ihre Größe: Zeilen werden vertauscht und addiert, nie skaliert. Eine Stufenform ist nicht eindeutig, nur die Spalten ihrer Pivots sind es.</translation>
    </message>
    <message>
        <source>Take %3 times row %1 less %4 times row %2 as row %1.</source>
        <translation>Als Zeile %1 das %3-Fache der Zeile %1 minus das %4-Fache der Zeile %2 nehmen.</translation>
    </message>
    <message>
        <source>Take %3 times row %1 less %4 times row %2, divided evenly by %5, as row %1.</source>
        <translation>Als Zeile %1 das %3-Fache der Zeile %1 minus das %4-Fache der Zeile %2 nehmen, ohne Rest geteilt durch %5.</translation>
    </message>
    <message>
        <source>A column has no pivot left, so the determinant is 0.</source>
        <translation>Eine Spalte hat kein Pivot mehr, also ist die Determinante 0.</translation>
    </message>
    <message>
        <source>The determinant is the last entry of the diagonal, divided by the multipliers of the rows; each swap of rows changes its sign.</source>
        <translation>Die Determinante ist der letzte Eintrag der Diagonale, geteilt durch die Faktoren der Zeilen; jede Vertauschung von Zeilen wechselt ihr Vorzeichen.</translation>
    </message>
    <message>
        <source>Row echelon form</source>
        <translation>Zeilenstufenform</translation>
    </message>
    <message>
        <source>What Gaussian elimination makes of a matrix of any shape: steps of pivots with zeros below them.</source>
        <translation>Was das Gauß-Verfahren aus einer Matrix beliebiger Form macht: Stufen von Pivots mit Nullen darunter.</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>forward elimination</source>
        <translation>Vorwärtselimination</translation>
    </message>
    <message>
        <source>staircase form</source>
        <translation>Treppenform</translation>
    </message>
    <message>
        <source>An echelon form</source>
        <translation>Eine Stufenform</translation>
    </message>
    <message>
        <source>The number of pivots, which is the rank</source>
        <translation>Die Anzahl der Pivots, also der Rang</translation>
    </message>
    <message>
        <source>Determinant without fractions (Bareiss)</source>
        <translation>Determinante ohne Brüche (Bareiss)</translation>
    </message>
    <message>
        <source>The determinant by elimination among integers: every division comes out even, so no fraction appears before the end.</source>
        <translation>Die Determinante durch Elimination unter ganzen Zahlen: Jede Division geht auf, bis zum Ende erscheint also kein Bruch.</translation>
    </message>
    <message>
        <source>fraction-free elimination</source>
        <translation>bruchfreie Elimination</translation>
    </message>
    <message>
        <source>Bareiss algorithm</source>
        <translation>Bareiss-Algorithmus</translation>
    </message>
    <message>
        <source>integer determinant</source>
        <translation>ganzzahlige Determinante</translation>
    </message>
    <message>
        <source>The triangle of integers, exact in every arithmetic</source>
        <translation>Das Dreieck ganzer Zahlen, exakt in jeder Arithmetik</translation>
    </message>
    <message>
        <source>By what each row was multiplied to hold integers</source>
        <translation>Womit jede Zeile multipliziert wurde, um ganzzahlig zu sein</translation>
    </message>
    <message>
        <source>How many rows were swapped</source>
        <translation>Wie oft Zeilen vertauscht wurden</translation>
    </message>
    <message>
        <source>Cramer&apos;s rule needs one determinant more than there are unknowns; it is shown for at most %1, and there are %2</source>
        <translation>die Cramersche Regel braucht eine Determinante mehr, als es Unbekannte gibt; sie wird für höchstens %1 gezeigt, und hier sind es %2</translation>
    </message>
    <message>
        <source>Cramer&apos;s rule takes one right side; b has %1 columns</source>
        <translation>die Cramersche Regel nimmt eine rechte Seite; b hat %1 Spalten</translation>
    </message>
    <message>
        <source>The determinants</source>
        <translation>Die Determinanten</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A with b as column %1</source>
        <translation>A mit b als Spalte %1</translation>
    </message>
    <message>
        <source>The determinant of A is 0, by which Cramer&apos;s rule would divide: the system has no solution or infinitely many.</source>
        <translation>Die Determinante von A ist 0, und durch sie würde die Cramersche Regel teilen: Das System hat keine Lösung oder unendlich viele.</translation>
    </message>
    <message>
        <source>Cramer&apos;s rule</source>
        <translation>Cramersche Regel</translation>
    </message>
    <message>
        <source>The solution of A x = b as quotients of determinants, for at most eight unknowns.</source>
        <translation>Die Lösung von A x = b als Quotienten von Determinanten, für höchstens acht Unbekannte.</translation>
    </message>
    <message>
        <source>system by determinants</source>
        <translation>System durch Determinanten</translation>
    </message>
    <message>
        <source>quotients of determinants</source>
        <translation>Quotienten von Determinanten</translation>
    </message>
    <message>
        <source>The determinants with b in place of each column</source>
        <translation>Die Determinanten mit b anstelle jeder Spalte</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Ridge-Regression</translation>
    </message>
    <message>
        <source>The x that brings A x near to b and stays short itself, weighed by λ.</source>
        <translation>Das x, das A x nahe an b bringt und selbst kurz bleibt, gewichtet mit λ.</translation>
    </message>
    <message>
        <source>Tikhonov regularisation</source>
        <translation>Tikhonov-Regularisierung</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Gewichtsabnahme (weight decay)</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2-Strafterm</translation>
    </message>
    <message>
        <source>Effective degrees of freedom</source>
        <translation>Effektive Freiheitsgrade</translation>
    </message>
    <message>
        <source>All solutions, for any numbers t</source>
        <translation>Alle Lösungen, für beliebige Zahlen t</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Right side %1</source>
        <translation>Rechte Seite %1</translation>
    </message>
    <message>
        <source>no solution</source>
        <translation>keine Lösung</translation>
    </message>
    <message>
        <source>exactly one solution</source>
        <translation>genau eine Lösung</translation>
    </message>
    <message>
        <source>infinitely many solutions</source>
        <translation>unendlich viele Lösungen</translation>
    </message>
    <message>
        <source>Row %1 of the reduced system reads 0 = %2, which no x fulfils.</source>
        <translation>Zeile %1 des reduzierten Systems lautet 0 = %2, was kein x erfüllt.</translation>
    </message>
    <message>
        <source>A has rank %1, but [A | b] has rank %2 (the theorem of Rouché and Capelli): b is not in the column space of A.</source>
        <translation>A hat Rang %1, aber [A | b] hat Rang %2 (Satz von Rouché und Capelli): b liegt nicht im Spaltenraum von A.</translation>
    </message>
    <message>
        <source>A and [A | b] both have rank %1, as many as there are variables: the solution is unique.</source>
        <translation>A und [A | b] haben beide Rang %1, so viel, wie es Variablen gibt: Die Lösung ist eindeutig.</translation>
    </message>
    <message>
        <source>A and [A | b] both have rank %1, but there are %2 variables, so %3 of them can be chosen freely: %4.</source>
        <translation>A und [A | b] haben beide Rang %1, aber es gibt %2 Variablen, also sind %3 davon frei wählbar: %4.</translation>
    </message>
    <message>
        <source>All solutions of a linear system</source>
        <translation>Alle Lösungen eines linearen Systems</translation>
    </message>
    <message>
        <source>Whether A x = b has no, one or infinitely many solutions, and every one of them, for a matrix of any shape.</source>
        <translation>Ob A x = b keine, eine oder unendlich viele Lösungen hat, und jede davon, für eine Matrix beliebiger Form.</translation>
    </message>
    <message>
        <source>parametric solution</source>
        <translation>Lösung in Parameterform</translation>
    </message>
    <message>
        <source>free variables</source>
        <translation>freie Variablen</translation>
    </message>
    <message>
        <source>underdetermined system</source>
        <translation>unterbestimmtes System</translation>
    </message>
    <message>
        <source>Rouché–Capelli theorem</source>
        <translation>Satz von Rouché-Capelli</translation>
    </message>
    <message>
        <source>How many solutions: none, one or infinite</source>
        <translation>Wie viele Lösungen: keine, eine oder unendlich viele</translation>
    </message>
    <message>
        <source>The rank of [A | b]</source>
        <translation>Der Rang von [A | b]</translation>
    </message>
    <message>
        <source>[A | b] with A in reduced form</source>
        <translation>[A | b] mit A in reduzierter Form</translation>
    </message>
    <message>
        <source>One solution, whose free variables are 0; only where there is one</source>
        <translation>Eine Lösung, deren freie Variablen 0 sind; nur wo es eine gibt</translation>
    </message>
    <message>
        <source>What may be added, in any multiples: a basis of the null space</source>
        <translation>Was in beliebigen Vielfachen addiert werden darf: eine Basis des Kerns</translation>
    </message>
    <message>
        <source>The free variables, from 0</source>
        <translation>Die freien Variablen, ab 0</translation>
    </message>
    <message>
        <source>a product leaves the range of a double</source>
        <translation>ein Produkt verlässt den Bereich von double</translation>
    </message>
    <message>
        <source>Eigenvalues in the complex plane</source>
        <translation>Eigenwerte in der komplexen Ebene</translation>
    </message>
    <message>
        <source>Not yet converged: each step shrinks the error only by about |λ₂/λ₁| = %1, the ratio of the two greatest moduli; take more steps.</source>
        <translation>Noch nicht konvergiert: Jeder Schritt verkleinert den Fehler nur etwa um |λ₂/λ₁| = %1, das Verhältnis der zwei größten Beträge; mehr Schritte nehmen.</translation>
    </message>
    <message>
        <source>No convergence: the eigenvalues of greatest modulus are a complex pair, so the iterates keep turning in a plane.</source>
        <translation>Keine Konvergenz: Die Eigenwerte größten Betrags sind ein komplexes Paar, die Iterierten drehen sich also immer weiter in einer Ebene.</translation>
    </message>
    <message>
        <source>No convergence: eigenvalues of opposite sign share the greatest modulus, so the iterates jump to and fro between two directions.</source>
        <translation>Keine Konvergenz: Eigenwerte entgegengesetzten Vorzeichens teilen sich den größten Betrag, die Iterierten springen also zwischen zwei Richtungen hin und her.</translation>
    </message>
    <message>
        <source>Hardly any convergence: the greatest eigenvalue is multiple and lacks eigenvectors, so the error shrinks only like one over the number of steps.</source>
        <translation>Kaum Konvergenz: Der größte Eigenwert ist mehrfach, und ihm fehlen Eigenvektoren; der Fehler sinkt also nur wie eins durch die Anzahl der Schritte.</translation>
    </message>
    <message>
        <source>Not yet converged: the greatest eigenvalue is multiple, and the smaller ones fade slowly; take more steps.</source>
        <translation>Noch nicht konvergiert: Der größte Eigenwert ist mehrfach, und die kleineren klingen langsam ab; mehr Schritte nehmen.</translation>
    </message>
    <message>
        <source>Converged to an eigenvalue that is not the one of greatest modulus, %1: the vector of ones has no part in its direction.</source>
        <translation>Konvergiert gegen einen Eigenwert, der nicht der größten Betrags, %1, ist: Der Vektor aus Einsen hat keinen Anteil in dessen Richtung.</translation>
    </message>
    <message>
        <source>Converged: the last iterate is an eigenvector of the eigenvalue of greatest modulus, but for rounding.</source>
        <translation>Konvergiert: Die letzte Iterierte ist bis auf Rundung ein Eigenvektor zum Eigenwert größten Betrags.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>the number of steps must not be negative</source>
        <translation>die Anzahl der Schritte darf nicht negativ sein</translation>
    </message>
    <message>
        <source>A sends the last iterate to 0, so there is no next one.</source>
        <translation>A schickt die letzte Iterierte auf 0, es gibt also keine nächste.</translation>
    </message>
    <message>
        <source>Power iteration</source>
        <translation>Potenzmethode</translation>
    </message>
    <message>
        <source>The eigenvector of the eigenvalue of greatest modulus, approached step by step from the vector of ones.</source>
        <translation>Der Eigenvektor zum Eigenwert größten Betrags, Schritt für Schritt angenähert, ausgehend vom Vektor aus Einsen.</translation>
    </message>
    <message>
        <source>power method</source>
        <translation>Vektoriteration</translation>
    </message>
    <message>
        <source>von Mises iteration</source>
        <translation>von-Mises-Iteration</translation>
    </message>
    <message>
        <source>dominant eigenvalue</source>
        <translation>dominanter Eigenwert</translation>
    </message>
    <message>
        <source>The last Rayleigh quotient</source>
        <translation>Der letzte Rayleigh-Quotient</translation>
    </message>
    <message>
        <source>The last iterate, of length 1</source>
        <translation>Die letzte Iterierte, der Länge 1</translation>
    </message>
    <message>
        <source>Whether it is an eigenvector but for rounding</source>
        <translation>Ob sie bis auf Rundung ein Eigenvektor ist</translation>
    </message>
    <message>
        <source>How far A x is from a multiple of x</source>
        <translation>Wie weit A x von einem Vielfachen von x entfernt ist</translation>
    </message>
    <message>
        <source>The Rayleigh quotient of each iterate</source>
        <translation>Der Rayleigh-Quotient jeder Iterierten</translation>
    </message>
    <message>
        <source>The iterates, row by row</source>
        <translation>Die Iterierten, Zeile für Zeile</translation>
    </message>
    <message>
        <source>λ = %1: multiplicity %2, independent eigenvectors %3. The ranks of (A − λI)ᵏ for k = 0, 1, … are %4, so the blocks have the sizes %5.</source>
        <translation>λ = %1: Vielfachheit %2, unabhängige Eigenvektoren: %3. Die Ränge von (A − λI)ᵏ für k = 0, 1, … sind %4, also haben die Blöcke die Größen %5.</translation>
    </message>
    <message>
        <source>All blocks have size 1: J is diagonal, and the columns of P are a basis of eigenvectors.</source>
        <translation>Alle Blöcke haben die Größe 1: J ist diagonal, und die Spalten von P sind eine Basis aus Eigenvektoren.</translation>
    </message>
    <message>
        <source>There is no basis of eigenvectors. What comes nearest to a diagonal matrix is the Jordan form J, with A P = P J for an invertible P.</source>
        <translation>Es gibt keine Basis aus Eigenvektoren. Einer Diagonalmatrix am nächsten kommt die Jordansche Normalform J mit A P = P J für ein invertierbares P.</translation>
    </message>
    <message>
        <source>Jordan form</source>
        <translation>Jordansche Normalform</translation>
    </message>
    <message>
        <source>It is not shown here: %1.</source>
        <translation>Sie wird hier nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>Jordan normal form</source>
        <translation>Jordan-Normalform</translation>
    </message>
    <message>
        <source>generalised eigenvectors</source>
        <translation>Hauptvektoren</translation>
    </message>
    <message>
        <source>defective matrix</source>
        <translation>nicht diagonalisierbare Matrix</translation>
    </message>
    <message>
        <source>The chains of generalised eigenvectors, as columns</source>
        <translation>Die Ketten von Hauptvektoren, als Spalten</translation>
    </message>
    <message>
        <source>The blocks: an eigenvalue on the diagonal, 1 above it</source>
        <translation>Die Blöcke: ein Eigenwert auf der Diagonale, darüber 1</translation>
    </message>
    <message>
        <source>The sizes of the blocks, in their order</source>
        <translation>Die Größen der Blöcke, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>The sum of the determinant with every sign positive; of entries 0 and 1 it counts the perfect matchings.</source>
        <translation>Die Summe der Determinante mit lauter positiven Vorzeichen; bei Einträgen 0 und 1 zählt sie die perfekten Matchings.</translation>
    </message>
    <message>
        <source>perfect matchings</source>
        <translation>perfekte Matchings</translation>
    </message>
    <message>
        <source>Ryser&apos;s formula</source>
        <translation>Formel von Ryser</translation>
    </message>
    <message>
        <source>The permanent</source>
        <translation>Die Permanente</translation>
    </message>
    <message>
        <source>Adjugate</source>
        <translation>Adjunkte</translation>
    </message>
    <message>
        <source>The transpose of the cofactors: its product with a square matrix, singular or not, is the determinant times the identity.</source>
        <translation>Die Transponierte der Kofaktoren: Ihr Produkt mit einer quadratischen Matrix, singulär oder nicht, ist die Determinante mal die Einheitsmatrix.</translation>
    </message>
    <message>
        <source>classical adjoint</source>
        <translation>klassische Adjungierte</translation>
    </message>
    <message>
        <source>adjoint of minors</source>
        <translation>Adjunkte aus Minoren</translation>
    </message>
    <message>
        <source>The adjugate</source>
        <translation>Die Adjunkte</translation>
    </message>
    <message>
        <source>Cofactors and minors</source>
        <translation>Kofaktoren und Minoren</translation>
    </message>
    <message>
        <source>The determinants of what is left without a row and a column, with and without the signs of the expansion.</source>
        <translation>Die Determinanten dessen, was ohne eine Zeile und eine Spalte übrig bleibt, mit und ohne die Vorzeichen der Entwicklung.</translation>
    </message>
    <message>
        <source>Laplace expansion</source>
        <translation>Laplacescher Entwicklungssatz</translation>
    </message>
    <message>
        <source>matrix of minors</source>
        <translation>Matrix der Minoren</translation>
    </message>
    <message>
        <source>comatrix</source>
        <translation>Komatrix</translation>
    </message>
    <message>
        <source>The cofactors</source>
        <translation>Die Kofaktoren</translation>
    </message>
    <message>
        <source>The minors</source>
        <translation>Die Minoren</translation>
    </message>
    <message>
        <source>The means of the columns</source>
        <translation>Die Mittelwerte der Spalten</translation>
    </message>
    <message>
        <source>Covariance matrix</source>
        <translation>Kovarianzmatrix</translation>
    </message>
    <message>
        <source>How the columns vary together, where each row is an observation; divided by one less than the observations.</source>
        <translation>Wie die Spalten gemeinsam schwanken, wobei jede Zeile eine Beobachtung ist; geteilt durch die Anzahl der Beobachtungen minus eins.</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>sample covariance</source>
        <translation>Stichprobenkovarianz</translation>
    </message>
    <message>
        <source>scatter matrix</source>
        <translation>Streumatrix</translation>
    </message>
    <message>
        <source>The covariances</source>
        <translation>Die Kovarianzen</translation>
    </message>
    <message>
        <source>Correlation matrix</source>
        <translation>Korrelationsmatrix</translation>
    </message>
    <message>
        <source>The covariances in units of the standard deviations: numbers from −1 to 1, where each row is an observation.</source>
        <translation>Die Kovarianzen in Einheiten der Standardabweichungen: Zahlen von −1 bis 1, wobei jede Zeile eine Beobachtung ist.</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Pearson-Korrelation</translation>
    </message>
    <message>
        <source>corrcoef</source>
        <translation>corrcoef</translation>
    </message>
    <message>
        <source>The correlations</source>
        <translation>Die Korrelationen</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>The perpendicular directions in which the rows, as observations, vary most, by the singular values of the centred matrix.</source>
        <translation>Die zueinander senkrechten Richtungen, in denen die Zeilen als Beobachtungen am stärksten schwanken, durch die Singulärwerte der zentrierten Matrix.</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Karhunen–Loève transform</source>
        <translation>Karhunen-Loève-Transformation</translation>
    </message>
    <message>
        <source>dimension reduction</source>
        <translation>Dimensionsreduktion</translation>
    </message>
    <message>
        <source>The components, as columns of length 1</source>
        <translation>Die Komponenten, als Spalten der Länge 1</translation>
    </message>
    <message>
        <source>The variance along each component</source>
        <translation>Die Varianz entlang jeder Komponente</translation>
    </message>
    <message>
        <source>The share of each in the total variance</source>
        <translation>Der Anteil jeder an der gesamten Varianz</translation>
    </message>
    <message>
        <source>The observations in these coordinates, from the mean</source>
        <translation>Die Beobachtungen in diesen Koordinaten, vom Mittel aus</translation>
    </message>
    <message>
        <source>What A does to the plane</source>
        <translation>Was A mit der Ebene macht</translation>
    </message>
    <message>
        <source>First B, then A: the map A B</source>
        <translation>Erst B, dann A: die Abbildung A B</translation>
    </message>
    <message>
        <source>What A⁻¹ does to the plane</source>
        <translation>Was A⁻¹ mit der Ebene macht</translation>
    </message>
    <message>
        <source>A applied %1 times</source>
        <translation>A %1-mal angewandt</translation>
    </message>
    <message>
        <source>What Aᵀ does to the plane</source>
        <translation>Was Aᵀ mit der Ebene macht</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>Singulärwerte</translation>
    </message>
    <message>
        <source>Singular value, logarithmic</source>
        <translation>Singulärwert, logarithmisch</translation>
    </message>
    <message>
        <source>Singular value</source>
        <translation>Singulärwert</translation>
    </message>
    <message>
        <source>Kept by the approximation</source>
        <translation>In der Näherung behalten</translation>
    </message>
    <message>
        <source>Below counts as 0 in the rank</source>
        <translation>Darunter zählt beim Rang als 0</translation>
    </message>
    <message>
        <source>Decimal digits to trust, about</source>
        <translation>Verlässliche Dezimalstellen, etwa</translation>
    </message>
    <message>
        <source>Lengths and angles</source>
        <translation>Längen und Winkel</translation>
    </message>
    <message>
        <source>Its rows as observations</source>
        <translation>Ihre Zeilen als Beobachtungen</translation>
    </message>
    <message>
        <source>The number of steps</source>
        <translation>Die Anzahl der Schritte</translation>
    </message>
    <message>
        <source>λ, the weight of the length of x</source>
        <translation>λ, das Gewicht der Länge von x</translation>
    </message>
    <message>
        <source>A is not positive definite, so xᵀA y is no inner product: its leading principal minor of %1 rows is not positive</source>
        <translation>A ist nicht positiv definit, also ist xᵀA y kein Skalarprodukt: Der führende Hauptminor mit %1 Zeilen ist nicht positiv</translation>
    </message>
    <message>
        <source>A is not positive definite, so xᵀA y is no inner product: its leading principal minor of %1 rows is not positive, and x = (%2) gives xᵀA x = %3</source>
        <translation>A ist nicht positiv definit, also ist xᵀA y kein Skalarprodukt: Der führende Hauptminor mit %1 Zeilen ist nicht positiv, und x = (%2) ergibt xᵀA x = %3</translation>
    </message>
    <message>
        <source>the Jordan form is found for at most %1 rows; there are %2</source>
        <translation>die Jordansche Normalform wird für höchstens %1 Zeilen bestimmt; es sind %2</translation>
    </message>
    <message>
        <source>the rows of A are observations; deviations from their mean need at least two of them, and there are %1</source>
        <translation>die Zeilen von A sind Beobachtungen; Abweichungen von ihrem Mittel verlangen mindestens zwei davon, und hier gibt es %1</translation>
    </message>
    <message>
        <source>column %1 of A is constant: its standard deviation is 0, so it has no correlation with any other</source>
        <translation>Spalte %1 von A ist konstant: Ihre Standardabweichung ist 0, sie hat also mit keiner anderen eine Korrelation</translation>
    </message>
    <message>
        <source>all observations are equal: there is no variance to explain</source>
        <translation>alle Beobachtungen sind gleich: Es gibt keine Varianz zu erklären</translation>
    </message>
    <message>
        <source>the permanent sums over all sets of columns, twice as many for each further one; it is found for at most %1 rows, and there are %2</source>
        <translation>die Permanente summiert über alle Mengen von Spalten, mit jeder weiteren doppelt so viele; sie wird für höchstens %1 Zeilen berechnet, und hier sind es %2</translation>
    </message>
    <message>
        <source>the iterates would hold more than two million numbers; ask for fewer steps</source>
        <translation>die Iterierten würden mehr als zwei Millionen Zahlen enthalten; weniger Schritte verlangen</translation>
    </message>
    <message>
        <source>a matrix without rows has no vector to iterate</source>
        <translation>eine Matrix ohne Zeilen hat keinen Vektor zum Iterieren</translation>
    </message>
    <message>
        <source>λ must be a number of at least 0: a negative weight would reward a large x</source>
        <translation>λ muss eine Zahl von mindestens 0 sein: Ein negatives Gewicht würde ein großes x belohnen</translation>
    </message>
    <message>
        <source>Worksheet of expressions</source>
        <translation>Arbeitsblatt für Ausdrücke</translation>
    </message>
    <message>
        <source>Conjugate transpose</source>
        <translation>Konjugiert Transponierte</translation>
    </message>
    <message>
        <source>The matrix with rows and columns exchanged and the sign of every imaginary part changed; of a real matrix it is the transpose.</source>
        <translation>Die Matrix mit vertauschten Zeilen und Spalten und umgekehrtem Vorzeichen jedes Imaginärteils; bei einer reellen Matrix ist es die Transponierte.</translation>
    </message>
    <message>
        <source>Hermitian transpose</source>
        <translation>hermitesch Transponierte</translation>
    </message>
    <message>
        <source>adjoint matrix</source>
        <translation>adjungierte Matrix</translation>
    </message>
    <message>
        <source>A dagger</source>
        <translation>A Dolch</translation>
    </message>
    <message>
        <source>The conjugate transpose</source>
        <translation>Die konjugiert Transponierte</translation>
    </message>
    <message>
        <source>The entries are complex, so lengths and right angles are those of the Hermitian inner product xᴴy: where real matrices have a transpose, here it is the conjugate transpose.</source>
        <translation>Die Einträge sind komplex; Längen und rechte Winkel sind daher die des hermiteschen Skalarprodukts xᴴy: Wo bei reellen Matrizen die Transponierte steht, steht hier die konjugiert Transponierte.</translation>
    </message>
    <message>
        <source>The row space is that of Aᴴ, the conjugates of the rows: so it stands at right angles to the null space.</source>
        <translation>Der Zeilenraum ist der Spaltenraum von Aᴴ, aufgespannt von den konjugierten Zeilen: So steht er senkrecht auf dem Nullraum.</translation>
    </message>
    <message>
        <source>A is Hermitian, equal to its conjugate transpose: its eigenvalues are real, and there is a basis of eigenvectors at right angles.</source>
        <translation>A ist hermitesch, also gleich seiner konjugiert Transponierten: Die Eigenwerte sind reell, und es gibt eine Orthonormalbasis aus Eigenvektoren.</translation>
    </message>
    <message>
        <source>one factor of degree %1 of the characteristic polynomial</source>
        <translation>einem Faktor vom Grad %1 des charakteristischen Polynoms</translation>
    </message>
    <message>
        <source>λ runs through the %1 roots of %2: each has multiplicity %3, independent eigenvectors %4. The ranks of (A − λI)ᵏ for k = 0, 1, … are %5, so the blocks of each have the sizes %6.</source>
        <translation>λ durchläuft die %1 Nullstellen von %2: Jede hat die Vielfachheit %3, unabhängige Eigenvektoren %4. Die Ränge von (A − λI)ᵏ für k = 0, 1, … sind %5, also haben die Blöcke jeder Nullstelle die Größen %6.</translation>
    </message>
    <message>
        <source>λ = %1 and λ = %2: each has multiplicity %3, independent eigenvectors %4. The ranks of (A − λI)ᵏ for k = 0, 1, … are %5, so the blocks of each have the sizes %6.</source>
        <translation>λ = %1 und λ = %2: Jeder dieser Eigenwerte hat die Vielfachheit %3, unabhängige Eigenvektoren %4. Die Ränge von (A − λI)ᵏ für k = 0, 1, … sind %5, also haben die Blöcke zu jedem von ihnen die Größen %6.</translation>
    </message>
    <message>
        <source>As a decimal</source>
        <translation>Als Dezimalzahl</translation>
    </message>
    <message>
        <source>Sizes of its blocks</source>
        <translation>Größen seiner Blöcke</translation>
    </message>
    <message>
        <source>root of %1</source>
        <translation>Nullstelle von %1</translation>
    </message>
    <message>
        <source>Some eigenvalues are roots of a polynomial of degree 3 or more that does not factor over the rational numbers. P and J are rounded therefore; the sizes of the blocks are exact all the same.</source>
        <translation>Einige Eigenwerte sind Nullstellen eines Polynoms vom Grad 3 oder höher, das über den rationalen Zahlen nicht zerfällt. Deshalb sind P und J gerundet; die Größen der Blöcke sind trotzdem exakt.</translation>
    </message>
    <message>
        <source>the Jordan form has entries beyond the range of a double; with exact entries they can be shown</source>
        <translation>die Jordan-Form hat Einträge außerhalb des Bereichs einer Gleitkommazahl; mit exakten Einträgen lassen sie sich zeigen</translation>
    </message>
    <message>
        <source>The nearest that a matrix comes to a diagonal one: its eigenvalues in blocks, also where there is no basis of eigenvectors. Entries count as exact, and so are the sizes of the blocks; eigenvalues that are roots of an irreducible polynomial of degree 3 or more are rounded.</source>
        <translation>Was einer Diagonalmatrix am nächsten kommt: die Eigenwerte in Blöcken, auch wo es keine Basis aus Eigenvektoren gibt. Die Einträge gelten als exakt, ebenso die Größen der Blöcke; Eigenwerte, die Nullstellen eines irreduziblen Polynoms vom Grad 3 oder höher sind, werden gerundet.</translation>
    </message>
    <message>
        <source>‖A P − P J‖ / ‖A‖, by which the result is off</source>
        <translation>‖A P − P J‖ / ‖A‖, um so viel weicht das Ergebnis ab</translation>
    </message>
    <message>
        <source>%1 has complex entries, and exact arithmetic takes real ones alone</source>
        <translation>%1 hat komplexe Einträge; exakt gerechnet wird nur mit reellen</translation>
    </message>
    <message>
        <source>Moduli of the entries</source>
        <translation>Beträge der Einträge</translation>
    </message>
    <message>
        <source>%1 has complex entries, and “%2” takes real ones alone: give numbers without an imaginary part, or choose another operation</source>
        <translation>%1 hat komplexe Einträge, „%2“ ist aber nur für reelle erklärt: Zahlen ohne Imaginärteil eingeben oder eine andere Operation wählen</translation>
    </message>
    <message>
        <source>A is not positive definite, so there is no L with A = L·Lᴴ: in the elimination a pivot is not positive</source>
        <translation>A ist nicht positiv definit, daher gibt es kein L mit A = L·Lᴴ: Bei der Elimination ist ein Pivot nicht positiv</translation>
    </message>
    <message>
        <source>A must be Hermitian, equal to its conjugate transpose; its entries in row %1, column %2 and in row %2, column %1 are not conjugates of each other</source>
        <translation>A muss hermitesch sein, also gleich seiner konjugiert Transponierten; die Einträge in Zeile %1, Spalte %2 und in Zeile %2, Spalte %1 sind nicht zueinander konjugiert</translation>
    </message>
    <message>
        <source>A = Q R could not be computed.</source>
        <translation>A = Q R ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The determinant of A is 0, so A has no inverse; its null space is spanned by %1.</source>
        <translation>Die Determinante von A ist 0, also hat A keine Inverse; der Kern von A wird von %1 aufgespannt.</translation>
    </message>
    <message>
        <source>the Jordan form has irrational entries beyond the range of a double</source>
        <translation>die Jordan-Form hat irrationale Einträge außerhalb des Bereichs einer Gleitkommazahl</translation>
    </message>
    <message>
        <source>the eigenvalues of A lie too close together to be told apart</source>
        <translation>die Eigenwerte von A liegen zu dicht beieinander, um sie auseinanderzuhalten</translation>
    </message>
</context>
<context>
    <name>MatrixFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>ein Eintrag fehlt</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 entries, where the first row has %2</source>
        <translation>%1 Einträge, die erste Zeile hat aber %2</translation>
    </message>
    <message>
        <source>field %1: %2</source>
        <translation>Feld %1: %2</translation>
    </message>
    <message>
        <source>the file has %1 rows and %2 columns, more than %3 entries</source>
        <translation>die Datei hat %1 Zeilen und %2 Spalten, mehr als %3 Einträge</translation>
    </message>
    <message>
        <source>it should read “%%MatrixMarket matrix”, then format, field and symmetry</source>
        <translation>dort müsste „%%MatrixMarket matrix“ stehen, dann Format, Zahlbereich und Symmetrie</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>this format, field and symmetry do not go together</source>
        <translation>Format, Zahlbereich und Symmetrie passen nicht zusammen</translation>
    </message>
    <message>
        <source>it should say how many rows, columns and entries there are</source>
        <translation>dort müsste stehen, wie viele Zeilen, Spalten und Einträge es gibt</translation>
    </message>
    <message>
        <source>it should say how many rows and columns there are</source>
        <translation>dort müsste stehen, wie viele Zeilen und Spalten es gibt</translation>
    </message>
    <message>
        <source>a symmetric matrix has as many rows as columns</source>
        <translation>eine symmetrische Matrix hat so viele Zeilen wie Spalten</translation>
    </message>
    <message>
        <source>there are too few or too many numbers</source>
        <translation>das sind zu wenige oder zu viele Zahlen</translation>
    </message>
    <message>
        <source>the diagonal of a skew-symmetric matrix is 0</source>
        <translation>die Diagonale einer schiefsymmetrischen Matrix ist 0</translation>
    </message>
    <message>
        <source>the diagonal of a hermitian matrix is real</source>
        <translation>die Diagonale einer hermiteschen Matrix ist reell</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 entries</source>
        <translation>die Datei endet nach %1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>it should begin with a row from 1 to %1 and a column from 1 to %2</source>
        <translation>sie müsste mit einer Zeile von 1 bis %1 und einer Spalte von 1 bis %2 beginnen</translation>
    </message>
    <message>
        <source>row %1, column %2 stands here a second time</source>
        <translation>Zeile %1, Spalte %2 steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>here is an entry more than the file should have</source>
        <translation>hier steht ein Eintrag mehr, als die Datei haben sollte</translation>
    </message>
    <message>
        <source>row %1, column %2 is no number</source>
        <translation>Zeile %1, Spalte %2 ist keine Zahl</translation>
    </message>
    <message>
        <source>some entries are complex, and the matrix is of size %1 × %2: with more than %3 rows or columns, entries must be real</source>
        <translation>einige Einträge sind komplex, und die Matrix hat die Größe %1 × %2: Bei mehr als %3 Zeilen oder Spalten müssen die Einträge reell sein</translation>
    </message>
    <message>
        <source>there is no matrix in it</source>
        <translation>es enthält keine Matrix</translation>
    </message>
    <message>
        <source>the matrix is of size %1 × %2; at most %3 rows and columns can be shown as a table</source>
        <translation>die Matrix hat die Größe %1 × %2; höchstens %3 Zeilen und Spalten lassen sich als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>MatrixForm</name>
    <message>
        <source>I want to &amp;know</source>
        <translation>Ges&amp;ucht</translation>
    </message>
    <message>
        <source>Matrix &amp;A</source>
        <translation>&amp;Matrix A</translation>
    </message>
    <message>
        <source>Matrix A</source>
        <translation>Matrix A</translation>
    </message>
    <message>
        <source>Right side &amp;b, one column or several</source>
        <translation>Rechte Seite &amp;b, eine oder mehrere Spalten</translation>
    </message>
    <message>
        <source>Right side b</source>
        <translation>Rechte Seite b</translation>
    </message>
    <message>
        <source>A&amp;rithmetic</source>
        <translation>&amp;Rechenart</translation>
    </message>
    <message>
        <source>Show every &amp;step</source>
        <translation>Jeden &amp;Schritt zeigen</translation>
    </message>
    <message>
        <source>&amp;Matrix B</source>
        <translation>&amp;Matrix B</translation>
    </message>
    <message>
        <source>Matrix B</source>
        <translation>Matrix B</translation>
    </message>
    <message>
        <source>&amp;Vector x</source>
        <translation>&amp;Vektor x</translation>
    </message>
    <message>
        <source>Vector x</source>
        <translation>Vektor x</translation>
    </message>
    <message>
        <source>N&amp;umber k</source>
        <translation>&amp;Zahl k</translation>
    </message>
    <message>
        <source>Number k</source>
        <translation>Zahl k</translation>
    </message>
    <message>
        <source>Kind of n&amp;orm</source>
        <translation>Art der N&amp;orm</translation>
    </message>
    <message>
        <source>Wei&amp;ght λ</source>
        <translation>Ge&amp;wicht λ</translation>
    </message>
    <message>
        <source>Weight λ</source>
        <translation>Gewicht λ</translation>
    </message>
    <message>
        <source>A number of at least 0: how much the length of x counts</source>
        <translation>Eine Zahl von mindestens 0: wie sehr die Länge von x zählt</translation>
    </message>
</context>
<context>
    <name>MatrixGenerators</name>
    <message>
        <source>there is no magic square of size 2</source>
        <translation>es gibt kein magisches Quadrat der Größe 2</translation>
    </message>
    <message>
        <source>the first row must begin with the first entry of the column</source>
        <translation>die erste Zeile muss mit dem ersten Eintrag der Spalte beginnen</translation>
    </message>
    <message>
        <source>the coefficient of the highest power must not be 0</source>
        <translation>der Koeffizient der höchsten Potenz darf nicht 0 sein</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How many rows and columns.</source>
        <translation>Wie viele Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How many rows.</source>
        <translation>Wie viele Zeilen.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How many columns.</source>
        <translation>Wie viele Spalten.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers on every machine.</source>
        <translation>Derselbe Startwert ergibt auf jedem Rechner dieselben Zahlen.</translation>
    </message>
    <message>
        <source>An end of the range; both ends occur.</source>
        <translation>Ein Ende des Bereichs; beide Enden kommen vor.</translation>
    </message>
    <message>
        <source>Angle in degrees</source>
        <translation>Winkel in Grad</translation>
    </message>
    <message>
        <source>Counterclockwise; multiples of 30 and 45 give roots, others cosines of a part of π.</source>
        <translation>Gegen den Uhrzeigersinn; Vielfache von 30 und 45 ergeben Wurzeln, andere den Kosinus eines Bruchteils von π.</translation>
    </message>
    <message>
        <source>Identity matrix</source>
        <translation>Einheitsmatrix</translation>
    </message>
    <message>
        <source>Ones on the diagonal, zeros elsewhere: it changes no vector.</source>
        <translation>Einsen auf der Diagonale, sonst Nullen: Sie ändert keinen Vektor.</translation>
    </message>
    <message>
        <source>Zero matrix</source>
        <translation>Nullmatrix</translation>
    </message>
    <message>
        <source>Zeros alone.</source>
        <translation>Nur Nullen.</translation>
    </message>
    <message>
        <source>Matrix of ones</source>
        <translation>Einsmatrix</translation>
    </message>
    <message>
        <source>Ones alone: its rank is 1.</source>
        <translation>Nur Einsen: Ihr Rang ist 1.</translation>
    </message>
    <message>
        <source>Random integers</source>
        <translation>Ganze Zufallszahlen</translation>
    </message>
    <message>
        <source>Independent integers, each of a range with the same chance.</source>
        <translation>Unabhängige ganze Zahlen, jede eines Bereichs gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Random normal numbers</source>
        <translation>Normalverteilte Zufallszahlen</translation>
    </message>
    <message>
        <source>Independent numbers of a normal distribution, rounded.</source>
        <translation>Unabhängige Zahlen einer Normalverteilung, gerundet.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>The middle of the numbers.</source>
        <translation>Die Mitte der Zahlen.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>How far they spread.</source>
        <translation>Wie weit sie streuen.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>How many digits after the point.</source>
        <translation>Wie viele Stellen nach dem Punkt.</translation>
    </message>
    <message>
        <source>Symmetric positive definite</source>
        <translation>Symmetrisch positiv definit</translation>
    </message>
    <message>
        <source>B Bᵀ + n I of a random B of integers: every eigenvalue is at least n.</source>
        <translation>B Bᵀ + n I mit einem zufälligen ganzzahligen B: Jeder Eigenwert ist mindestens n.</translation>
    </message>
    <message>
        <source>Hilbert matrix</source>
        <translation>Hilbert-Matrix</translation>
    </message>
    <message>
        <source>1/(i + j − 1): invertible, but hardly any digit survives rounding.</source>
        <translation>1/(i + j − 1): invertierbar, doch kaum eine Stelle übersteht das Runden.</translation>
    </message>
    <message>
        <source>Pascal matrix</source>
        <translation>Pascal-Matrix</translation>
    </message>
    <message>
        <source>Binomial coefficients, symmetric: the determinant is 1 at every size.</source>
        <translation>Binomialkoeffizienten, symmetrisch: Die Determinante ist bei jeder Größe 1.</translation>
    </message>
    <message>
        <source>Magic square</source>
        <translation>Magisches Quadrat</translation>
    </message>
    <message>
        <source>The numbers 1 to n²; rows, columns and diagonals have one sum.</source>
        <translation>Die Zahlen 1 bis n²; Zeilen, Spalten und Diagonalen haben dieselbe Summe.</translation>
    </message>
    <message>
        <source>Rotation of the plane</source>
        <translation>Drehung der Ebene</translation>
    </message>
    <message>
        <source>Turns every vector of the plane by an angle.</source>
        <translation>Dreht jeden Vektor der Ebene um einen Winkel.</translation>
    </message>
    <message>
        <source>Rotation of space</source>
        <translation>Drehung des Raums</translation>
    </message>
    <message>
        <source>Turns every vector of space about a coordinate axis.</source>
        <translation>Dreht jeden Vektor des Raums um eine Koordinatenachse.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>1, 2 or 3 for x, y or z.</source>
        <translation>1, 2 oder 3 für x, y oder z.</translation>
    </message>
    <message>
        <source>Vandermonde matrix</source>
        <translation>Vandermonde-Matrix</translation>
    </message>
    <message>
        <source>Powers of numbers, row by row: it fits polynomials.</source>
        <translation>Potenzen von Zahlen, Zeile für Zeile: Sie passt Polynome an.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>One for each row; invertible if all differ.</source>
        <translation>Eine für jede Zeile; invertierbar, wenn alle verschieden sind.</translation>
    </message>
    <message>
        <source>How many powers; 0 for as many as rows.</source>
        <translation>Wie viele Potenzen; 0 für so viele wie Zeilen.</translation>
    </message>
    <message>
        <source>Toeplitz matrix</source>
        <translation>Toeplitz-Matrix</translation>
    </message>
    <message>
        <source>Constant along its diagonals: filters and differences.</source>
        <translation>Konstant entlang ihrer Diagonalen: Filter und Differenzen.</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>From the top.</source>
        <translation>Von oben.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>It begins as the column does.</source>
        <translation>Sie beginnt wie die Spalte.</translation>
    </message>
    <message>
        <source>Companion matrix</source>
        <translation>Begleitmatrix</translation>
    </message>
    <message>
        <source>Its eigenvalues are the roots of a polynomial.</source>
        <translation>Ihre Eigenwerte sind die Nullstellen eines Polynoms.</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Of the polynomial, the highest power first.</source>
        <translation>Des Polynoms, die höchste Potenz zuerst.</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 numbers, not “%4”</source>
        <translation>%1: %2 bis %3 Zahlen, nicht „%4“</translation>
    </message>
    <message>
        <source>%1 is a whole number from %2 to %3, not “%4”</source>
        <translation>%1: eine ganze Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3, not “%4”</source>
        <translation>%1: eine Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>%1 parameters are due, not %2</source>
        <translation>es müssen %1 Parameter sein, nicht %2</translation>
    </message>
    <message>
        <source>the highest number is below the lowest</source>
        <translation>die größte Zahl liegt unter der kleinsten</translation>
    </message>
    <message>
        <source>matrices of this kind end at %1 rows and columns</source>
        <translation>Matrizen dieser Art gibt es hier nur bis %1 Zeilen und Spalten</translation>
    </message>
    <message>
        <source>as text, matrices end at %1 rows and columns</source>
        <translation>als Text gibt es Matrizen nur bis %1 Zeilen und Spalten</translation>
    </message>
</context>
<context>
    <name>MatrixText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Zeichen %2: %3</translation>
    </message>
    <message>
        <source>this environment is not closed by \end{…}</source>
        <translation>diese Umgebung wird nicht mit \end{…} geschlossen</translation>
    </message>
    <message>
        <source>this stands outside the rows</source>
        <translation>das steht außerhalb der Zeilen</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>ein Eintrag fehlt</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>row %1 has %2 entries, but the first row has %3</source>
        <translation>Zeile %1 hat %2 Einträge, die erste aber %3</translation>
    </message>
    <message>
        <source>a second matrix begins here</source>
        <translation>hier beginnt eine zweite Matrix</translation>
    </message>
    <message>
        <source>what follows the matrix was not understood</source>
        <translation>was auf die Matrix folgt, ist nicht verständlich</translation>
    </message>
    <message>
        <source>this array has more than two dimensions</source>
        <translation>dieses Feld hat mehr als zwei Dimensionen</translation>
    </message>
    <message>
        <source>%1 entries do not fit this shape</source>
        <translation>%1 Einträge passen nicht in diese Form</translation>
    </message>
    <message>
        <source>this range was not understood</source>
        <translation>dieser Bereich ist nicht verständlich</translation>
    </message>
    <message>
        <source>this is no number of rows or columns</source>
        <translation>das ist keine Anzahl von Zeilen oder Spalten</translation>
    </message>
    <message>
        <source>entries are left out here</source>
        <translation>hier sind Einträge ausgelassen</translation>
    </message>
    <message>
        <source>Spreadsheet cells</source>
        <translation>Tabellenzellen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>MATLAB or Octave</source>
        <translation>MATLAB oder Octave</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Mathematica</source>
        <translation>Mathematica</translation>
    </message>
    <message>
        <source>Plain lines</source>
        <translation>Einfache Zeilen</translation>
    </message>
</context>
<context>
    <name>NotationPage</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Name, \LaTeX command, sign or U+2207…</source>
        <translation>Name, \LaTeX-Befehl, Zeichen oder U+2207 …</translation>
    </message>
    <message>
        <source>Search the symbols</source>
        <translation>Symbole durchsuchen</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Write LaTeX</source>
        <translation>LaTeX schreiben</translation>
    </message>
    <message>
        <source>Symbol, or LaTeX of your own</source>
        <translation>Symbol oder eigenes LaTeX</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>this is beyond the range of a double (about 1.8e308)</source>
        <translation>das liegt außerhalb des Bereichs einer Gleitkommazahl (etwa 1,8e308)</translation>
    </message>
    <message>
        <source>the parts of this cancel so far that its digits cannot be computed</source>
        <translation>die Glieder heben sich so weit auf, dass sich keine Stellen mehr berechnen lassen</translation>
    </message>
    <message>
        <source>the logarithm of 0 is not defined</source>
        <translation>der Logarithmus von 0 ist nicht definiert</translation>
    </message>
    <message>
        <source>the tangent is not defined here: the cosine is 0</source>
        <translation>der Tangens ist hier nicht definiert: der Kosinus ist 0</translation>
    </message>
    <message>
        <source>this divides by 0</source>
        <translation>hier wird durch 0 geteilt</translation>
    </message>
    <message>
        <source>this power of 0 is not defined</source>
        <translation>diese Potenz von 0 ist nicht definiert</translation>
    </message>
    <message>
        <source>the arctangent of i and of -i is not defined</source>
        <translation>der Arkustangens von i und von -i ist nicht definiert</translation>
    </message>
    <message>
        <source>the hyperbolic tangent is not defined here: the cosine is 0</source>
        <translation>der Tangens hyperbolicus ist hier nicht definiert: der Kosinus ist 0</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Courses, videos and books worth your time</source>
        <translation>Kurse, Videos und Bücher, die sich lohnen</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>What a sign is called, means, and how to write it</source>
        <translation>Wie ein Zeichen heißt, was es bedeutet und wie man es schreibt</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Elimination, inverse, eigenvalues, step by step</source>
        <translation>Elimination, Inverse, Eigenwerte, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Probabilities, quantiles and moments</source>
        <translation>Wahrscheinlichkeiten, Quantile und Momente</translation>
    </message>
    <message>
        <source>Softmax &amp; sigmoid</source>
        <translation>Softmax &amp; Sigmoid</translation>
    </message>
    <message>
        <source>From scores to probabilities</source>
        <translation>Von Scores zu Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verlustfunktionen</translation>
    </message>
    <message>
        <source>What each loss punishes, and how its gradient pulls</source>
        <translation>Was jeder Verlust bestraft und wie sein Gradient zieht</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Bayes’ theorem, information, naive Bayes</source>
        <translation>Satz von Bayes, Information, naiver Bayes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Your own numbers: summaries, correlation, tests, bootstrap</source>
        <translation>Ihre eigenen Zahlen: Kennzahlen, Korrelation, Tests, Bootstrap</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A bowl: both eigenvalues are positive, so the form rises from the origin in every direction (positive definite).</source>
        <translation>Eine Schale: Beide Eigenwerte sind positiv, die Form steigt also vom Ursprung aus in jeder Richtung an (positiv definit).</translation>
    </message>
    <message>
        <source>A valley: one eigenvalue is positive and one is 0, so the form stays 0 along a line and rises on both sides of it (positive semidefinite).</source>
        <translation>Ein Tal: Ein Eigenwert ist positiv und einer ist 0, die Form bleibt also längs einer Geraden 0 und steigt zu beiden Seiten an (positiv semidefinit).</translation>
    </message>
    <message>
        <source>A saddle: the eigenvalues have different signs, so the form rises along one axis and falls along the other (indefinite).</source>
        <translation>Ein Sattel: Die Eigenwerte haben verschiedene Vorzeichen, die Form steigt also längs der einen Achse und fällt längs der anderen (indefinit).</translation>
    </message>
    <message>
        <source>A ridge: one eigenvalue is negative and one is 0, so the form stays 0 along a line and falls on both sides of it (negative semidefinite).</source>
        <translation>Ein Grat: Ein Eigenwert ist negativ und einer ist 0, die Form bleibt also längs einer Geraden 0 und fällt zu beiden Seiten ab (negativ semidefinit).</translation>
    </message>
    <message>
        <source>A dome: both eigenvalues are negative, so the form falls from the origin in every direction (negative definite).</source>
        <translation>Eine Kuppel: Beide Eigenwerte sind negativ, die Form fällt also vom Ursprung aus in jeder Richtung ab (negativ definit).</translation>
    </message>
    <message>
        <source>Flat: the form is 0 everywhere.</source>
        <translation>Flach: Die Form ist überall 0.</translation>
    </message>
    <message>
        <source>A is not symmetric; the form is that of its symmetric half, (A + Aᵀ)/2.</source>
        <translation>A ist nicht symmetrisch; die Form ist die ihres symmetrischen Anteils (A + Aᵀ)/2.</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Hauptachsen</translation>
    </message>
    <message>
        <source>Levels below 0</source>
        <translation>Niveaus unter 0</translation>
    </message>
    <message>
        <source>Levels from 0 up</source>
        <translation>Niveaus ab 0</translation>
    </message>
    <message>
        <source>The level of x</source>
        <translation>Das Niveau von x</translation>
    </message>
    <message>
        <source>At x the form has the value %1.</source>
        <translation>An der Stelle x hat die Form den Wert %1.</translation>
    </message>
    <message>
        <source>The gradient, drawn at x in a fixed length, points where the form rises fastest, at right angles to the level curve.</source>
        <translation>Der Gradient, bei x in fester Länge gezeichnet, zeigt dorthin, wo die Form am schnellsten ansteigt, senkrecht zur Niveaulinie.</translation>
    </message>
    <message>
        <source>Level curves of the quadratic form</source>
        <translation>Niveaulinien der quadratischen Form</translation>
    </message>
    <message>
        <source>Level curves</source>
        <translation>Niveaulinien</translation>
    </message>
    <message>
        <source>The quadratic form as a surface</source>
        <translation>Die quadratische Form als Fläche</translation>
    </message>
    <message>
        <source>An ellipsoid: all eigenvalues are positive (positive definite).</source>
        <translation>Ein Ellipsoid: Alle Eigenwerte sind positiv (positiv definit).</translation>
    </message>
    <message>
        <source>A hyperboloid of one sheet: two eigenvalues are positive, one is negative (indefinite).</source>
        <translation>Ein einschaliges Hyperboloid: Zwei Eigenwerte sind positiv, einer ist negativ (indefinit).</translation>
    </message>
    <message>
        <source>An elliptic cylinder: two eigenvalues are positive, one is 0 (positive semidefinite).</source>
        <translation>Ein elliptischer Zylinder: Zwei Eigenwerte sind positiv, einer ist 0 (positiv semidefinit).</translation>
    </message>
    <message>
        <source>There is no such point: no eigenvalue is positive.</source>
        <translation>Es gibt keinen solchen Punkt: Kein Eigenwert ist positiv.</translation>
    </message>
    <message>
        <source>A hyperboloid of two sheets: one eigenvalue is positive, two are negative (indefinite).</source>
        <translation>Ein zweischaliges Hyperboloid: Ein Eigenwert ist positiv, zwei sind negativ (indefinit).</translation>
    </message>
    <message>
        <source>A hyperbolic cylinder: one eigenvalue is positive, one negative and one 0 (indefinite).</source>
        <translation>Ein hyperbolischer Zylinder: Ein Eigenwert ist positiv, einer negativ und einer 0 (indefinit).</translation>
    </message>
    <message>
        <source>Two parallel planes: one eigenvalue is positive, two are 0 (positive semidefinite).</source>
        <translation>Zwei parallele Ebenen: Ein Eigenwert ist positiv, zwei sind 0 (positiv semidefinit).</translation>
    </message>
    <message>
        <source>The points where the quadratic form is 1</source>
        <translation>Die Punkte, an denen die quadratische Form 1 ist</translation>
    </message>
    <message>
        <source>Equation %1 reads 0 = 0, which every point fulfils.</source>
        <translation>Gleichung %1 lautet 0 = 0; das erfüllt jeder Punkt.</translation>
    </message>
    <message>
        <source>Equation %1 reads 0 = %2, which no point fulfils.</source>
        <translation>Gleichung %1 lautet 0 = %2; das erfüllt kein Punkt.</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Nearest in the least-squares sense</source>
        <translation>Am nächsten im Sinne der kleinsten Quadrate</translation>
    </message>
    <message>
        <source>No point lies on all planes: the system has no solution.</source>
        <translation>Kein Punkt liegt auf allen Ebenen: Das System hat keine Lösung.</translation>
    </message>
    <message>
        <source>No point lies on all lines: the system has no solution.</source>
        <translation>Kein Punkt liegt auf allen Geraden: Das System hat keine Lösung.</translation>
    </message>
    <message>
        <source>The planes meet in one point, the only solution.</source>
        <translation>Die Ebenen schneiden sich in einem Punkt, der einzigen Lösung.</translation>
    </message>
    <message>
        <source>The lines meet in one point, the only solution.</source>
        <translation>Die Geraden schneiden sich in einem Punkt, der einzigen Lösung.</translation>
    </message>
    <message>
        <source>The solutions fill a whole line.</source>
        <translation>Die Lösungen füllen eine ganze Gerade.</translation>
    </message>
    <message>
        <source>The solutions fill a whole plane.</source>
        <translation>Die Lösungen füllen eine ganze Ebene.</translation>
    </message>
    <message>
        <source>The equations as planes</source>
        <translation>Die Gleichungen als Ebenen</translation>
    </message>
    <message>
        <source>The equations as lines</source>
        <translation>Die Gleichungen als Geraden</translation>
    </message>
    <message>
        <source>Unit cube</source>
        <translation>Einheitswürfel</translation>
    </message>
    <message>
        <source>Everything is sent to the origin: no volume is left.</source>
        <translation>Alles wird auf den Ursprung abgebildet: Es bleibt kein Volumen.</translation>
    </message>
    <message>
        <source>All of space is flattened into a line: no volume is left.</source>
        <translation>Der ganze Raum wird auf eine Gerade zusammengedrückt: Es bleibt kein Volumen.</translation>
    </message>
    <message>
        <source>All of space is flattened into a plane: no volume is left.</source>
        <translation>Der ganze Raum wird auf eine Ebene zusammengedrückt: Es bleibt kein Volumen.</translation>
    </message>
    <message>
        <source>The unit cube, of volume 1, becomes a solid of volume %1: the size of the determinant.</source>
        <translation>Aus dem Einheitswürfel mit dem Volumen 1 wird ein Körper mit dem Volumen %1: dem Betrag der Determinante.</translation>
    </message>
    <message>
        <source>The determinant is positive: a right hand stays a right hand.</source>
        <translation>Die Determinante ist positiv: Eine rechte Hand bleibt eine rechte Hand.</translation>
    </message>
    <message>
        <source>The determinant is negative: a right hand becomes a left one.</source>
        <translation>Die Determinante ist negativ: Aus einer rechten Hand wird eine linke.</translation>
    </message>
    <message>
        <source>Eigenlines</source>
        <translation>Eigengeraden</translation>
    </message>
    <message>
        <source>One line through the origin is kept: its vectors are only stretched.</source>
        <translation>Eine Gerade durch den Ursprung bleibt erhalten: Ihre Vektoren werden nur gestreckt.</translation>
    </message>
    <message>
        <source>Each line of the eigenvectors is kept: its vectors are only stretched.</source>
        <translation>Jede Gerade der Eigenvektoren bleibt erhalten: Ihre Vektoren werden nur gestreckt.</translation>
    </message>
    <message>
        <source>What %1 makes of the unit cube</source>
        <translation>Was %1 aus dem Einheitswürfel macht</translation>
    </message>
    <message>
        <source>Its image</source>
        <translation>Sein Bild</translation>
    </message>
    <message>
        <source>Semi-axes</source>
        <translation>Halbachsen</translation>
    </message>
    <message>
        <source>What %1 makes of the unit sphere</source>
        <translation>Was %1 aus der Einheitssphäre macht</translation>
    </message>
    <message>
        <source>Image of the unit sphere</source>
        <translation>Bild der Einheitssphäre</translation>
    </message>
    <message>
        <source>The sphere of radius 1 becomes an ellipsoid; its semi-axes have the lengths %1, %2 and %3, the singular values.</source>
        <translation>Aus der Sphäre vom Radius 1 wird ein Ellipsoid; seine Halbachsen haben die Längen %1, %2 und %3, die Singulärwerte.</translation>
    </message>
    <message>
        <source>%1: the origin alone.</source>
        <translation>%1: nur der Ursprung.</translation>
    </message>
    <message>
        <source>%1: the whole plane.</source>
        <translation>%1: die ganze Ebene.</translation>
    </message>
    <message>
        <source>%1: the whole of space.</source>
        <translation>%1: der ganze Raum.</translation>
    </message>
    <message>
        <source>%1: a line through the origin.</source>
        <translation>%1: eine Gerade durch den Ursprung.</translation>
    </message>
    <message>
        <source>%1: a plane through the origin.</source>
        <translation>%1: eine Ebene durch den Ursprung.</translation>
    </message>
    <message>
        <source>Columns of A</source>
        <translation>Spalten von A</translation>
    </message>
    <message>
        <source>Rows of A</source>
        <translation>Zeilen von A</translation>
    </message>
    <message>
        <source>The two are perpendicular to each other: columns of A and the vectors y with Aᵀy = 0.</source>
        <translation>Beide stehen senkrecht aufeinander: die Spalten von A und die Vektoren y mit Aᵀy = 0.</translation>
    </message>
    <message>
        <source>The two are perpendicular to each other: rows of A and the vectors x with A x = 0.</source>
        <translation>Beide stehen senkrecht aufeinander: die Zeilen von A und die Vektoren x mit A x = 0.</translation>
    </message>
    <message>
        <source>Made perpendicular</source>
        <translation>Senkrecht gemacht</translation>
    </message>
    <message>
        <source>Each column gives up its parts along the directions before it; what is left of it is perpendicular to them.</source>
        <translation>Jede Spalte gibt ihre Anteile längs der Richtungen vor ihr ab; was von ihr bleibt, steht senkrecht auf ihnen.</translation>
    </message>
    <message>
        <source>b lies in the column space, so it is its own projection.</source>
        <translation>b liegt im Spaltenraum und ist daher seine eigene Projektion.</translation>
    </message>
    <message>
        <source>b is perpendicular to the column space, so its projection is 0.</source>
        <translation>b steht senkrecht auf dem Spaltenraum, daher ist seine Projektion 0.</translation>
    </message>
    <message>
        <source>What is left of b is perpendicular to the column space: p is its point nearest to b, at a distance of %1.</source>
        <translation>Was von b bleibt, steht senkrecht auf dem Spaltenraum: p ist dessen nächster Punkt zu b, im Abstand %1.</translation>
    </message>
    <message>
        <source>What is left, b − p</source>
        <translation>Der Rest, b − p</translation>
    </message>
    <message>
        <source>Projection onto the column space</source>
        <translation>Projektion auf den Spaltenraum</translation>
    </message>
    <message>
        <source>Multiples that add up to 0</source>
        <translation>Vielfache mit der Summe 0</translation>
    </message>
    <message>
        <source>The multiples, each drawn from where the one before ends, lead back to the origin.</source>
        <translation>Die Vielfachen, jedes vom Ende des vorigen aus gezeichnet, führen zum Ursprung zurück.</translation>
    </message>
    <message>
        <source>Span of the columns of A</source>
        <translation>Spann der Spalten von A</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>No column lies in the span of the others.</source>
        <translation>Keine Spalte liegt im Spann der anderen.</translation>
    </message>
    <message>
        <source>This combination of them is 0: %1.</source>
        <translation>Diese Kombination von ihnen ist 0: %1.</translation>
    </message>
    <message>
        <source>Grid of the basis</source>
        <translation>Gitter der Basis</translation>
    </message>
    <message>
        <source>Steps along the basis</source>
        <translation>Schritte entlang der Basis</translation>
    </message>
    <message>
        <source>Steps along the basis lead to %1 = %2.</source>
        <translation>Schritte entlang der Basis führen zu %1 = %2.</translation>
    </message>
    <message>
        <source>Span of the basis</source>
        <translation>Spann der Basis</translation>
    </message>
    <message>
        <source>Columns of B</source>
        <translation>Spalten von B</translation>
    </message>
    <message>
        <source>The basis A on the grid of B</source>
        <translation>Die Basis A auf dem Gitter von B</translation>
    </message>
    <message>
        <source>What A makes of the basis, on its grid</source>
        <translation>Was A aus der Basis macht, auf ihrem Gitter</translation>
    </message>
    <message>
        <source>Their images under A</source>
        <translation>Ihre Bilder unter A</translation>
    </message>
    <message>
        <source>x and y make an angle of %1°, the one that is seen.</source>
        <translation>x und y bilden einen Winkel von %1°, so wie man ihn sieht.</translation>
    </message>
    <message>
        <source>x and y make an angle of %1° in it; the one that is seen is %2°.</source>
        <translation>x und y bilden darin einen Winkel von %1°; zu sehen sind %2°.</translation>
    </message>
    <message>
        <source>y is a multiple of x.</source>
        <translation>y ist ein Vielfaches von x.</translation>
    </message>
    <message>
        <source>Projection of y onto x</source>
        <translation>Projektion von y auf x</translation>
    </message>
    <message>
        <source>What is left, y − p</source>
        <translation>Was übrig bleibt, y − p</translation>
    </message>
    <message>
        <source>p = %1 x is the multiple of x that is nearest to y: what is left, y − p, is perpendicular to x in this inner product.</source>
        <translation>p = %1 x ist das Vielfache von x, das y am nächsten liegt: Was übrig bleibt, y − p, steht in diesem Skalarprodukt senkrecht auf x.</translation>
    </message>
    <message>
        <source>x and y in this inner product</source>
        <translation>x und y in diesem Skalarprodukt</translation>
    </message>
    <message>
        <source>The ellipse holds the vectors of length %1 in this inner product.</source>
        <translation>Auf der Ellipse liegen die Vektoren der Länge %1 in diesem Skalarprodukt.</translation>
    </message>
    <message>
        <source>The ellipsoid holds the vectors of length %1 in this inner product.</source>
        <translation>Auf dem Ellipsoid liegen die Vektoren der Länge %1 in diesem Skalarprodukt.</translation>
    </message>
    <message>
        <source>The columns are linearly dependent, so nothing lies between them: the determinant of AᵀA is 0.</source>
        <translation>Die Spalten sind linear abhängig, also liegt nichts zwischen ihnen: Die Determinante von AᵀA ist 0.</translation>
    </message>
    <message>
        <source>The column has the length %1, the square root of its entry of AᵀA.</source>
        <translation>Die Spalte hat die Länge %1, die Wurzel aus ihrem Eintrag von AᵀA.</translation>
    </message>
    <message>
        <source>The parallelogram between the columns has the area %1, the square root of the determinant of AᵀA.</source>
        <translation>Das Parallelogramm zwischen den Spalten hat die Fläche %1, die Wurzel aus der Determinante von AᵀA.</translation>
    </message>
    <message>
        <source>The solid between the columns has the volume %1, the square root of the determinant of AᵀA.</source>
        <translation>Der Körper zwischen den Spalten hat das Volumen %1, die Wurzel aus der Determinante von AᵀA.</translation>
    </message>
    <message>
        <source>The columns make an angle of %1°.</source>
        <translation>Die Spalten bilden einen Winkel von %1°.</translation>
    </message>
    <message>
        <source>Each column gives up its parts along the directions before it, as this inner product measures them; what is left is perpendicular to them.</source>
        <translation>Jede Spalte gibt ihre Anteile entlang der Richtungen vor ihr ab, so wie dieses Skalarprodukt sie misst; was übrig bleibt, steht senkrecht auf ihnen.</translation>
    </message>
    <message>
        <source>The signs of right angles are slanted: they would look right where the vectors of one length form a circle.</source>
        <translation>Die Zeichen der rechten Winkel sind schief: Sie sähen recht aus, wo die Vektoren einer Länge einen Kreis bilden.</translation>
    </message>
    <message>
        <source>Span of the columns of B</source>
        <translation>Spann der Spalten von B</translation>
    </message>
    <message>
        <source>b lies in the span, so it is its own projection.</source>
        <translation>b liegt im Spann und ist daher seine eigene Projektion.</translation>
    </message>
    <message>
        <source>At a distance of %1 from b</source>
        <translation>Im Abstand %1 von b</translation>
    </message>
    <message>
        <source>The ellipse holds the points at a distance of %1 from b in this inner product; of the span it touches p alone, so p is nearest to b.</source>
        <translation>Auf der Ellipse liegen die Punkte im Abstand %1 von b in diesem Skalarprodukt; vom Spann berührt sie nur p, also liegt p am nächsten an b.</translation>
    </message>
    <message>
        <source>The ellipsoid holds the points at a distance of %1 from b in this inner product; of the span it touches p alone, so p is nearest to b.</source>
        <translation>Auf dem Ellipsoid liegen die Punkte im Abstand %1 von b in diesem Skalarprodukt; vom Spann berührt es nur p, also liegt p am nächsten an b.</translation>
    </message>
    <message>
        <source>The two are perpendicular in this inner product; they look so where the vectors of one length form a circle.</source>
        <translation>Die beiden stehen in diesem Skalarprodukt senkrecht aufeinander; so sähe es auch aus, wo die Vektoren einer Länge einen Kreis bilden.</translation>
    </message>
    <message>
        <source>Vectors of length %1</source>
        <translation>Vektoren der Länge %1</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>the plotted range must start at a finite number</source>
        <translation>der gezeichnete Bereich muss bei einer endlichen Zahl beginnen</translation>
    </message>
    <message>
        <source>the plotted range must end at a finite number above its start</source>
        <translation>der gezeichnete Bereich muss bei einer endlichen Zahl enden, die größer ist als sein Anfang</translation>
    </message>
</context>
<context>
    <name>Probability</name>
    <message>
        <source>Gaussian (measurements)</source>
        <translation>Gauß (Messwerte)</translation>
    </message>
    <message>
        <source>Bernoulli (yes or no)</source>
        <translation>Bernoulli (ja oder nein)</translation>
    </message>
    <message>
        <source>Multinomial (counts of words)</source>
        <translation>Multinomial (Anzahlen von Wörtern)</translation>
    </message>
    <message>
        <source>How probable each hypothesis is beforehand; they sum to 1.</source>
        <translation>Wie wahrscheinlich jede Hypothese vorher ist; zusammen 1.</translation>
    </message>
    <message>
        <source>Bayes’ theorem</source>
        <translation>Satz von Bayes</translation>
    </message>
    <message>
        <source>How probable each hypothesis is after the evidence.</source>
        <translation>Wie wahrscheinlich jede Hypothese nach der Beobachtung ist.</translation>
    </message>
    <message>
        <source>posterior</source>
        <translation>a posteriori</translation>
    </message>
    <message>
        <source>Bayes’ rule</source>
        <translation>Bayessche Regel</translation>
    </message>
    <message>
        <source>prior and likelihood</source>
        <translation>A-priori-Wahrscheinlichkeit und Likelihood</translation>
    </message>
    <message>
        <source>How probable the evidence is under each; densities may exceed 1.</source>
        <translation>Wie wahrscheinlich die Beobachtung unter jeder ist; Dichten dürfen über 1 liegen.</translation>
    </message>
    <message>
        <source>How probable each hypothesis is afterwards.</source>
        <translation>Wie wahrscheinlich jede Hypothese nachher ist.</translation>
    </message>
    <message>
        <source>How probable the evidence was beforehand.</source>
        <translation>Wie wahrscheinlich die Beobachtung vorher war.</translation>
    </message>
    <message>
        <source>Bayes’ theorem, step by step</source>
        <translation>Satz von Bayes, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Several pieces of evidence, each posterior the next prior.</source>
        <translation>Mehrere Beobachtungen: Jede A-posteriori- wird zur nächsten A-priori-Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>sequential Bayes</source>
        <translation>sequenzieller Bayes</translation>
    </message>
    <message>
        <source>A row for each piece of evidence, a column for each hypothesis.</source>
        <translation>Eine Zeile je Beobachtung, eine Spalte je Hypothese.</translation>
    </message>
    <message>
        <source>A row after each piece of evidence.</source>
        <translation>Eine Zeile nach jeder Beobachtung.</translation>
    </message>
    <message>
        <source>How probable each piece was, given those before.</source>
        <translation>Wie wahrscheinlich jede Beobachtung war, die früheren vorausgesetzt.</translation>
    </message>
    <message>
        <source>A test for a condition</source>
        <translation>Ein Test auf eine Krankheit</translation>
    </message>
    <message>
        <source>What a positive and a negative result mean, from prevalence, sensitivity and specificity.</source>
        <translation>Was ein positives und ein negatives Ergebnis bedeuten, aus Prävalenz, Sensitivität und Spezifität.</translation>
    </message>
    <message>
        <source>positive predictive value</source>
        <translation>positiver Vorhersagewert</translation>
    </message>
    <message>
        <source>false positives</source>
        <translation>falsch positive Ergebnisse</translation>
    </message>
    <message>
        <source>medical test</source>
        <translation>medizinischer Test</translation>
    </message>
    <message>
        <source>base rate fallacy</source>
        <translation>Prävalenzfehler</translation>
    </message>
    <message>
        <source>natural frequencies</source>
        <translation>natürliche Häufigkeiten</translation>
    </message>
    <message>
        <source>How many of all have the condition.</source>
        <translation>Wie viele von allen die Krankheit haben.</translation>
    </message>
    <message>
        <source>How many of those who have it test positive.</source>
        <translation>Bei wie vielen, die sie haben, der Test positiv ist.</translation>
    </message>
    <message>
        <source>How many of those who do not have it test negative.</source>
        <translation>Bei wie vielen, die sie nicht haben, der Test negativ ist.</translation>
    </message>
    <message>
        <source>How many of the positive results are right.</source>
        <translation>Wie viele der positiven Ergebnisse richtig sind.</translation>
    </message>
    <message>
        <source>How many of the negative results are right.</source>
        <translation>Wie viele der negativen Ergebnisse richtig sind.</translation>
    </message>
    <message>
        <source>1 − specificity.</source>
        <translation>1 − Spezifität.</translation>
    </message>
    <message>
        <source>1 − sensitivity.</source>
        <translation>1 − Sensitivität.</translation>
    </message>
    <message>
        <source>How many of all test positive.</source>
        <translation>Bei wie vielen von allen der Test positiv ist.</translation>
    </message>
    <message>
        <source>How many of all test negative.</source>
        <translation>Bei wie vielen von allen der Test negativ ist.</translation>
    </message>
    <message>
        <source>Sensitivity / (1 − specificity).</source>
        <translation>Sensitivität / (1 − Spezifität).</translation>
    </message>
    <message>
        <source>(1 − sensitivity) / specificity.</source>
        <translation>(1 − Sensitivität) / Spezifität.</translation>
    </message>
    <message>
        <source>Beta prior, binomial data</source>
        <translation>Beta-Verteilung a priori, binomiale Daten</translation>
    </message>
    <message>
        <source>What is believed of a probability after successes and failures.</source>
        <translation>Was man über eine Wahrscheinlichkeit nach Erfolgen und Misserfolgen annimmt.</translation>
    </message>
    <message>
        <source>conjugate prior</source>
        <translation>konjugierte A-priori-Verteilung</translation>
    </message>
    <message>
        <source>beta-binomial</source>
        <translation>Beta-Binomial</translation>
    </message>
    <message>
        <source>Of the prior: like so many successes seen before.</source>
        <translation>A priori: wie so viele schon gesehene Erfolge.</translation>
    </message>
    <message>
        <source>Of the prior: like so many failures seen before.</source>
        <translation>A priori: wie so viele schon gesehene Misserfolge.</translation>
    </message>
    <message>
        <source>How many trials succeeded.</source>
        <translation>Wie viele Versuche gelangen.</translation>
    </message>
    <message>
        <source>How many trials there were.</source>
        <translation>Wie viele Versuche es gab.</translation>
    </message>
    <message>
        <source>The first parameter of the posterior.</source>
        <translation>Der erste Parameter der A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>The second parameter of the posterior.</source>
        <translation>Der zweite Parameter der A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>Gamma prior, Poisson data</source>
        <translation>Gamma-Verteilung a priori, Poisson-Daten</translation>
    </message>
    <message>
        <source>What is believed of a rate after counts.</source>
        <translation>Was man über eine Rate nach Zählungen annimmt.</translation>
    </message>
    <message>
        <source>gamma-Poisson</source>
        <translation>Gamma-Poisson</translation>
    </message>
    <message>
        <source>Of the prior: like so many events seen before.</source>
        <translation>A priori: wie so viele schon gesehene Ereignisse.</translation>
    </message>
    <message>
        <source>Of the prior: like so many intervals seen before.</source>
        <translation>A priori: wie so viele schon gesehene Zeitabschnitte.</translation>
    </message>
    <message>
        <source>How many events each interval had.</source>
        <translation>Wie viele Ereignisse jeder Zeitabschnitt hatte.</translation>
    </message>
    <message>
        <source>The shape of the posterior.</source>
        <translation>Der Formparameter der A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>The rate (1/scale) of the posterior.</source>
        <translation>Die Rate (1/Skala) der A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>Normal prior, normal data</source>
        <translation>Normalverteilung a priori, normalverteilte Daten</translation>
    </message>
    <message>
        <source>What is believed of a mean after data of known standard deviation.</source>
        <translation>Was man über einen Mittelwert nach Daten bekannter Standardabweichung annimmt.</translation>
    </message>
    <message>
        <source>normal-normal</source>
        <translation>Normal-Normal</translation>
    </message>
    <message>
        <source>Of the prior: where the mean is expected.</source>
        <translation>A priori: wo der Mittelwert erwartet wird.</translation>
    </message>
    <message>
        <source>Of the prior: how uncertain that is.</source>
        <translation>A priori: wie unsicher das ist.</translation>
    </message>
    <message>
        <source>The known standard deviation of the data.</source>
        <translation>Die bekannte Standardabweichung der Daten.</translation>
    </message>
    <message>
        <source>The observations.</source>
        <translation>Die Beobachtungen.</translation>
    </message>
    <message>
        <source>The mean of the posterior.</source>
        <translation>Der Mittelwert der A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>The standard deviation of the posterior.</source>
        <translation>Die Standardabweichung der A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>Dirichlet prior, multinomial data</source>
        <translation>Dirichlet-Verteilung a priori, multinomiale Daten</translation>
    </message>
    <message>
        <source>What is believed of several probabilities after counts of each category.</source>
        <translation>Was man über mehrere Wahrscheinlichkeiten nach Zählungen jeder Kategorie annimmt.</translation>
    </message>
    <message>
        <source>Dirichlet-multinomial</source>
        <translation>Dirichlet-Multinomial</translation>
    </message>
    <message>
        <source>Of the prior: like so many seen before of each category.</source>
        <translation>A priori: wie so viele schon gesehene in jeder Kategorie.</translation>
    </message>
    <message>
        <source>How many of each category were seen.</source>
        <translation>Wie viele jeder Kategorie gesehen wurden.</translation>
    </message>
    <message>
        <source>The parameters of the posterior.</source>
        <translation>Die Parameter der A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>How probable each outcome is; they sum to 1.</source>
        <translation>Wie wahrscheinlich jedes Ergebnis ist; zusammen 1.</translation>
    </message>
    <message>
        <source>The same for the distribution that p is compared with.</source>
        <translation>Dasselbe für die Verteilung, mit der p verglichen wird.</translation>
    </message>
    <message>
        <source>Of the logarithm: 2 gives bits, e = 2.718… nats.</source>
        <translation>Des Logarithmus: 2 gibt Bit, e = 2.718… Nat.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>How much one learns from an outcome, on average.</source>
        <translation>Wie viel man aus einem Ergebnis im Mittel erfährt.</translation>
    </message>
    <message>
        <source>Shannon entropy</source>
        <translation>Shannon-Entropie</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>The entropy, in the unit of the base.</source>
        <translation>Die Entropie in der Einheit der Basis.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>How long a message is on average when the code is made for q and the outcomes follow p.</source>
        <translation>Wie lang eine Nachricht im Mittel ist, wenn der Code für q gemacht ist und die Ergebnisse p folgen.</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>logarithmischer Verlust</translation>
    </message>
    <message>
        <source>Infinite where q is 0 and p is not.</source>
        <translation>Unendlich, wo q gleich 0 ist und p nicht.</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
        <source>What is lost on average by believing q where p is true.</source>
        <translation>Was man im Mittel verliert, wenn man q annimmt, während p gilt.</translation>
    </message>
    <message>
        <source>relative entropy</source>
        <translation>relative Entropie</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>information gain</source>
        <translation>Informationsgewinn</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation>Jensen-Shannon-Divergenz</translation>
    </message>
    <message>
        <source>How far p and q are from the mean of both: symmetric and never infinite.</source>
        <translation>Wie weit p und q vom Mittel beider entfernt sind: symmetrisch und nie unendlich.</translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation>JS-Divergenz</translation>
    </message>
    <message>
        <source>Between 0 and the logarithm of 2.</source>
        <translation>Zwischen 0 und dem Logarithmus von 2.</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>Transinformation</translation>
    </message>
    <message>
        <source>How much one of two quantities tells about the other.</source>
        <translation>Wie viel eine von zwei Größen über die andere verrät.</translation>
    </message>
    <message>
        <source>conditional entropy</source>
        <translation>bedingte Entropie</translation>
    </message>
    <message>
        <source>joint entropy</source>
        <translation>gemeinsame Entropie</translation>
    </message>
    <message>
        <source>How probable each pair is: X chooses the row, Y the column; all sum to 1.</source>
        <translation>Wie wahrscheinlich jedes Paar ist: X wählt die Zeile, Y die Spalte; alle zusammen 1.</translation>
    </message>
    <message>
        <source>The mutual information I(X; Y).</source>
        <translation>Die Transinformation I(X; Y).</translation>
    </message>
    <message>
        <source>The entropy H(X) of the rows.</source>
        <translation>Die Entropie H(X) der Zeilen.</translation>
    </message>
    <message>
        <source>The entropy H(Y) of the columns.</source>
        <translation>Die Entropie H(Y) der Spalten.</translation>
    </message>
    <message>
        <source>The entropy H(X, Y) of the pairs.</source>
        <translation>Die Entropie H(X, Y) der Paare.</translation>
    </message>
    <message>
        <source>H(X | Y): what Y leaves open about X.</source>
        <translation>H(X | Y): was Y über X offen lässt.</translation>
    </message>
    <message>
        <source>H(Y | X): what X leaves open about Y.</source>
        <translation>H(Y | X): was X über Y offen lässt.</translation>
    </message>
    <message>
        <source>there must be a sample with a feature</source>
        <translation>es muss ein Beispiel mit einem Merkmal geben</translation>
    </message>
    <message>
        <source>How a feature is distributed within a class.</source>
        <translation>Wie ein Merkmal innerhalb einer Klasse verteilt ist.</translation>
    </message>
    <message>
        <source>The samples: a row each, a column for each feature.</source>
        <translation>Die Beispiele: je eine Zeile, eine Spalte je Merkmal.</translation>
    </message>
    <message>
        <source>The class of each sample.</source>
        <translation>Die Klasse jedes Beispiels.</translation>
    </message>
    <message>
        <source>What is to be classified, rows as in X.</source>
        <translation>Was zu klassifizieren ist, Zeilen wie in X.</translation>
    </message>
    <message>
        <source>What is added to each count; Laplace’s rule is 1. The Gaussian model does not use it.</source>
        <translation>Was zu jeder Anzahl addiert wird; die Laplace-Regel ist 1. Das Gauß-Modell verwendet es nicht.</translation>
    </message>
    <message>
        <source>Naive Bayes</source>
        <translation>Naiver Bayes</translation>
    </message>
    <message>
        <source>Classes of samples, their features taken as independent given the class.</source>
        <translation>Klassen von Beispielen, deren Merkmale bei gegebener Klasse als unabhängig gelten.</translation>
    </message>
    <message>
        <source>Bayes classifier</source>
        <translation>Bayes-Klassifikator</translation>
    </message>
    <message>
        <source>spam filter</source>
        <translation>Spamfilter</translation>
    </message>
    <message>
        <source>Laplace smoothing</source>
        <translation>Laplace-Glättung</translation>
    </message>
    <message>
        <source>The classes in their order.</source>
        <translation>Die Klassen in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>How probable each class is: a row for each query.</source>
        <translation>Wie wahrscheinlich jede Klasse ist: eine Zeile je Anfrage.</translation>
    </message>
    <message>
        <source>The natural logarithms of these.</source>
        <translation>Deren natürliche Logarithmen.</translation>
    </message>
    <message>
        <source>The most probable class of each query.</source>
        <translation>Die wahrscheinlichste Klasse jeder Anfrage.</translation>
    </message>
    <message>
        <source>a likelihood must be a number from 0 on; one is %1</source>
        <translation>eine Likelihood muss eine Zahl ab 0 sein; eine ist %1</translation>
    </message>
    <message>
        <source>the evidence has probability 0: its likelihood is 0 under every hypothesis whose prior is not 0, so there is nothing to divide by</source>
        <translation>die Beobachtung hat die Wahrscheinlichkeit 0: Ihre Likelihood ist unter jeder Hypothese 0, deren A-priori-Wahrscheinlichkeit nicht 0 ist; es gibt also nichts, wodurch man teilen könnte</translation>
    </message>
    <message>
        <source>after evidence %1 no hypothesis is left: its likelihood is 0 under every one that was still possible</source>
        <translation>nach Beobachtung %1 bleibt keine Hypothese übrig: Ihre Likelihood ist 0 unter jeder, die noch möglich war</translation>
    </message>
    <message>
        <source>%1 must lie in [0, 1]; it is %2</source>
        <translation>%1 muss in [0, 1] liegen; der Wert ist %2</translation>
    </message>
    <message>
        <source>each hypothesis needs one likelihood; there are %1 hypotheses and %2 likelihoods</source>
        <translation>jede Hypothese braucht eine Likelihood; es gibt %1 Hypothesen und %2 Likelihoods</translation>
    </message>
    <message>
        <source>%1 must be a positive number; it is %2</source>
        <translation>%1 muss eine positive Zahl sein; der Wert ist %2</translation>
    </message>
    <message>
        <source>counts are whole numbers from 0 on; one is %1</source>
        <translation>Anzahlen sind ganze Zahlen ab 0; eine ist %1</translation>
    </message>
    <message>
        <source>the number of trials must not be negative</source>
        <translation>die Anzahl der Versuche darf nicht negativ sein</translation>
    </message>
    <message>
        <source>the successes must lie between 0 and the %1 trials; there are %2</source>
        <translation>die Anzahl der Erfolge muss zwischen 0 und der Anzahl der Versuche, %1, liegen; sie ist %2</translation>
    </message>
    <message>
        <source>the prior&apos;s mean must be a finite number; it is %1</source>
        <translation>der Mittelwert a priori muss eine endliche Zahl sein; er ist %1</translation>
    </message>
    <message>
        <source>the data must be finite numbers; one is %1</source>
        <translation>die Daten müssen endliche Zahlen sein; eine ist %1</translation>
    </message>
    <message>
        <source>there must be two categories at least</source>
        <translation>es müssen mindestens zwei Kategorien sein</translation>
    </message>
    <message>
        <source>each category needs one count; there are %1 categories and %2 counts</source>
        <translation>jede Kategorie braucht eine Anzahl; es gibt %1 Kategorien und %2 Anzahlen</translation>
    </message>
    <message>
        <source>the base of a logarithm must be positive and not 1; it is %1</source>
        <translation>die Basis eines Logarithmus muss positiv und nicht 1 sein; sie ist %1</translation>
    </message>
    <message>
        <source>p and q must be about the same outcomes; p has %1 probabilities and q %2</source>
        <translation>p und q müssen von denselben Ergebnissen handeln; p hat %1 Wahrscheinlichkeiten und q %2</translation>
    </message>
    <message>
        <source>%1 must hold finite numbers; one is %2</source>
        <translation>%1 muss endliche Zahlen enthalten; eine ist %2</translation>
    </message>
    <message>
        <source>the features of the Bernoulli model are 0 or 1; %1 holds %2</source>
        <translation>die Merkmale des Bernoulli-Modells sind 0 oder 1; %1 enthält %2</translation>
    </message>
    <message>
        <source>the features of the multinomial model are counts from 0 on; %1 holds %2</source>
        <translation>die Merkmale des multinomialen Modells sind Anzahlen ab 0; %1 enthält %2</translation>
    </message>
    <message>
        <source>the smoothing must be a number from 0 on; it is %1</source>
        <translation>die Glättung muss eine Zahl ab 0 sein; sie ist %1</translation>
    </message>
    <message>
        <source>class %1 has one sample, so its variance is 0 and it has no Gaussian density; add a second sample, or take another model</source>
        <translation>Klasse %1 hat ein einziges Beispiel; ihre Varianz ist also 0 und sie hat keine Gauß-Dichte; fügen Sie ein zweites Beispiel hinzu oder nehmen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>feature %1 has one value throughout class %2, so its variance is 0 and it has no Gaussian density; leave the feature out, add a sample, or take another model</source>
        <translation>Merkmal %1 hat in der ganzen Klasse %2 denselben Wert; die Varianz ist also 0 und es gibt keine Gauß-Dichte; lassen Sie das Merkmal weg, fügen Sie ein Beispiel hinzu oder nehmen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>each sample needs one class; there are %1 samples and %2 classes</source>
        <translation>jedes Beispiel braucht eine Klasse; es gibt %1 Beispiele und %2 Klassen</translation>
    </message>
    <message>
        <source>a query needs the %1 features of the samples; it has %2</source>
        <translation>eine Anfrage braucht die %1 Merkmale der Beispiele; sie hat %2</translation>
    </message>
    <message>
        <source>class %1 has no counts at all, so the probabilities of its features are 0/0; a smoothing above 0 mends it</source>
        <translation>Klasse %1 hat überhaupt keine Anzahlen; die Wahrscheinlichkeiten ihrer Merkmale sind also 0/0; eine Glättung über 0 behebt das</translation>
    </message>
    <message>
        <source>no class can have given this query: each has a feature of probability 0; a smoothing above 0 mends it</source>
        <translation>keine Klasse kann diese Anfrage hervorgebracht haben: Jede hat ein Merkmal der Wahrscheinlichkeit 0; eine Glättung über 0 behebt das</translation>
    </message>
    <message>
        <source>%1 must hold at least one probability; it is empty</source>
        <translation>%1 muss mindestens eine Wahrscheinlichkeit enthalten, ist aber leer</translation>
    </message>
    <message>
        <source>the probabilities in %1 must not be negative; one is %2</source>
        <translation>die Wahrscheinlichkeiten in %1 dürfen nicht negativ sein; eine ist %2</translation>
    </message>
    <message>
        <source>%1 must sum to 1; its sum is %2, which is %3 too much</source>
        <translation>die Summe von %1 muss 1 sein; sie ist %2, also um %3 zu groß</translation>
    </message>
    <message>
        <source>%1 must sum to 1; its sum is %2, which is %3 too little</source>
        <translation>die Summe von %1 muss 1 sein; sie ist %2, also um %3 zu klein</translation>
    </message>
    <message>
        <source>%1 holds only zeros, which no factor makes sum to 1</source>
        <translation>%1 enthält nur Nullen; kein Faktor macht daraus die Summe 1</translation>
    </message>
    <message>
        <source>H%1</source>
        <translation>H%1</translation>
    </message>
    <message>
        <source>From prior to posterior</source>
        <translation>Von der A-priori- zur A-posteriori-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Beobachtung %1</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>a priori</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>prior × likelihood</source>
        <translation>a priori × Likelihood</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>How belief changes</source>
        <translation>Wie sich die Einschätzung ändert</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>Beobachtung %1</translation>
    </message>
    <message>
        <source>Belief after each piece of evidence</source>
        <translation>Wahrscheinlichkeit nach jeder Beobachtung</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>Anzahl der Beobachtungen</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The same as odds, against %1</source>
        <translation>Dasselbe als Chancen, gegenüber %1</translation>
    </message>
    <message>
        <source>prior odds</source>
        <translation>Chance a priori</translation>
    </message>
    <message>
        <source>likelihood ratio</source>
        <translation>Likelihood-Quotient</translation>
    </message>
    <message>
        <source>posterior odds</source>
        <translation>Chance a posteriori</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>keine Beobachtung</translation>
    </message>
    <message>
        <source>Areas: the posterior is a full tile’s share of all full tiles</source>
        <translation>Flächen: Die A-posteriori-Wahrscheinlichkeit ist der Anteil einer vollen Kachel an allen vollen</translation>
    </message>
    <message>
        <source>A likelihood is a density above 1: the tiles show the likelihoods in proportion, the largest as tall as the square, and a tree of probabilities there is none.</source>
        <translation>Eine Likelihood ist eine Dichte über 1: Die Kacheln zeigen die Likelihoods im Verhältnis, die größte so hoch wie das Quadrat; einen Baum aus Wahrscheinlichkeiten gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has prior 0: no evidence can make it possible.</source>
        <translation>%1 hat a priori die Wahrscheinlichkeit 0: Keine Beobachtung kann sie möglich machen.</translation>
    </message>
    <message>
        <source>Evidence %2 has likelihood 0 under %1, which is ruled out from then on, whatever else comes.</source>
        <translation>Beobachtung %2 hat unter %1 die Likelihood 0; damit ist diese Hypothese ausgeschlossen, was immer noch kommt.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Es gibt noch keine Beobachtung.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>prior α</source>
        <translation>α a priori</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>posterior α</source>
        <translation>α a posteriori</translation>
    </message>
    <message>
        <source>prior mean</source>
        <translation>Mittelwert a priori</translation>
    </message>
    <message>
        <source>posterior mean</source>
        <translation>Mittelwert a posteriori</translation>
    </message>
    <message>
        <source>there are %1 categories; there is no number %2</source>
        <translation>es gibt %1 Kategorien; eine Nummer %2 gibt es nicht</translation>
    </message>
    <message>
        <source>θ of category %1</source>
        <translation>θ der Kategorie %1</translation>
    </message>
    <message>
        <source>Prior, likelihood and posterior; drag the prior’s mean or spread</source>
        <translation>A-priori-Dichte, Likelihood und A-posteriori-Dichte; Mittelwert und Streuung der A-priori-Dichte lassen sich ziehen</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>likelihood, scaled to area 1</source>
        <translation>Likelihood, auf Fläche 1 skaliert</translation>
    </message>
    <message>
        <source>What is believed of %1</source>
        <translation>Was man über %1 annimmt</translation>
    </message>
    <message>
        <source>One observation is enough here, as the standard deviation of the data is given.</source>
        <translation>Eine Beobachtung genügt hier, weil die Standardabweichung der Daten gegeben ist.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 terms are shown; the sum is of all.</source>
        <translation>Gezeigt sind die ersten %1 von %2 Summanden; die Summe ist die aller.</translation>
    </message>
    <message>
        <source>The sum, term by term</source>
        <translation>Die Summe, Glied für Glied</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What each outcome adds</source>
        <translation>Was jedes Ergebnis beiträgt</translation>
    </message>
    <message>
        <source>An outcome with q = 0 has p &gt; 0: q calls impossible what p lets happen, and the value is infinite. A little probability for every outcome in q (smoothing) mends it.</source>
        <translation>Ein Ergebnis mit q = 0 hat p &gt; 0: q hält für unmöglich, was nach p vorkommt, und der Wert ist unendlich. Etwas Wahrscheinlichkeit für jedes Ergebnis in q (Glättung) behebt das.</translation>
    </message>
    <message>
        <source>Outcomes with p = 0 add nothing: 0 log 0 counts as 0, its limit.</source>
        <translation>Ergebnisse mit p = 0 tragen nichts bei: 0 log 0 zählt als 0, sein Grenzwert.</translation>
    </message>
    <message>
        <source>A divergence is never negative. This one is, by less than the sums of p and q differ through the rounding of their digits.</source>
        <translation>Eine Divergenz ist nie negativ. Diese ist es, und zwar um weniger, als sich die Summen von p und q durch das Runden ihrer Ziffern unterscheiden.</translation>
    </message>
    <message>
        <source>Greatest possible, for equal probabilities</source>
        <translation>Größtmögliche, bei gleichen Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Effective number of outcomes</source>
        <translation>Effektive Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <source>The table as areas: even steps where X and Y are independent</source>
        <translation>Die Tabelle als Flächen: gleiche Stufen, wo X und Y unabhängig sind</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>y = %1</source>
        <translation>y = %1</translation>
    </message>
    <message>
        <source>Entropy of X, the rows</source>
        <translation>Entropie von X, den Zeilen</translation>
    </message>
    <message>
        <source>Entropy of Y, the columns</source>
        <translation>Entropie von Y, den Spalten</translation>
    </message>
    <message>
        <source>Entropy of both</source>
        <translation>Entropie beider zusammen</translation>
    </message>
    <message>
        <source>What is open about X once Y is known</source>
        <translation>Was über X offen bleibt, wenn Y bekannt ist</translation>
    </message>
    <message>
        <source>What is open about Y once X is known</source>
        <translation>Was über Y offen bleibt, wenn X bekannt ist</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>variance (divided by n)</source>
        <translation>Varianz (durch n geteilt)</translation>
    </message>
    <message>
        <source>probability, smoothed</source>
        <translation>Wahrscheinlichkeit, geglättet</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Gezeigt sind die ersten %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>Log-probabilities, term by term</source>
        <translation>Log-Wahrscheinlichkeiten, Glied für Glied</translation>
    </message>
    <message>
        <source>ln of</source>
        <translation>ln von</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>posterior: the sum less what makes all sum to 1</source>
        <translation>a posteriori: die Summe, so verringert, dass alles zusammen 1 ergibt</translation>
    </message>
    <message>
        <source>the posterior itself</source>
        <translation>die A-posteriori-Wahrscheinlichkeit selbst</translation>
    </message>
    <message>
        <source>Which class wins where</source>
        <translation>Welche Klasse wo gewinnt</translation>
    </message>
    <message>
        <source>Give the features of a new sample to see which class it is.</source>
        <translation>Geben Sie die Merkmale eines neuen Beispiels an, um seine Klasse zu sehen.</translation>
    </message>
    <message>
        <source>The new sample is most probably %1, with probability %2.</source>
        <translation>Das neue Beispiel ist am ehesten %1, mit der Wahrscheinlichkeit %2.</translation>
    </message>
    <message>
        <source>There is one class only, so every sample belongs to it.</source>
        <translation>Es gibt nur eine Klasse; also gehört jedes Beispiel zu ihr.</translation>
    </message>
    <message>
        <source>line %1, column %2: nothing there</source>
        <translation>Zeile %1, Spalte %2: leer</translation>
    </message>
    <message>
        <source>line %1, column %2: “%3” is no number</source>
        <translation>Zeile %1, Spalte %2: „%3“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 cells cannot be read, the first ones: %2</source>
        <translation>%1 Zellen lassen sich nicht lesen, die ersten: %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>there must be a column for a feature and, as the last one, the class</source>
        <translation>es muss eine Spalte für ein Merkmal und als letzte die Klasse geben</translation>
    </message>
    <message>
        <source>there is no sample</source>
        <translation>es gibt kein Beispiel</translation>
    </message>
    <message>
        <source>Of %1 people, %2 have the condition, and %3 of them test positive. Of the %4 who do not have it, %5 test positive all the same.</source>
        <translation>Von %1 Menschen haben %2 die Krankheit, und bei %3 von ihnen ist der Test positiv. Von den %4, die sie nicht haben, ist er bei %5 trotzdem positiv.</translation>
    </message>
    <message>
        <source>So nobody among them tests positive.</source>
        <translation>Der Test ist also bei niemandem von ihnen positiv.</translation>
    </message>
    <message>
        <source>So %1 test positive, and %2 of these have the condition: about %3 in 100.</source>
        <translation>Also ist der Test bei %1 positiv, und %2 von diesen haben die Krankheit: etwa %3 von 100.</translation>
    </message>
    <message>
        <source>Among %1 people some of these kinds have fewer than 5, so that rounding to whole people shows; take more people. The numbers below are exact.</source>
        <translation>Unter %1 Menschen kommen manche dieser Fälle weniger als fünfmal vor, sodass man das Runden auf ganze Menschen sieht; nehmen Sie mehr Menschen. Die Zahlen darunter sind genau.</translation>
    </message>
    <message>
        <source>Has the condition, if the test is positive</source>
        <translation>Hat die Krankheit, wenn der Test positiv ist</translation>
    </message>
    <message>
        <source>Does not have it, if the test is negative</source>
        <translation>Hat sie nicht, wenn der Test negativ ist</translation>
    </message>
    <message>
        <source>Tests positive</source>
        <translation>Test positiv</translation>
    </message>
    <message>
        <source>False positives, of those without the condition</source>
        <translation>Falsch positiv, von denen ohne die Krankheit</translation>
    </message>
    <message>
        <source>False negatives, of those with it</source>
        <translation>Falsch negativ, von denen mit ihr</translation>
    </message>
    <message>
        <source>Odds beforehand</source>
        <translation>Chance vorher</translation>
    </message>
    <message>
        <source>times the likelihood ratio of a positive result</source>
        <translation>mal dem Likelihood-Quotienten eines positiven Ergebnisses</translation>
    </message>
    <message>
        <source>are the odds after a positive result</source>
        <translation>ergibt die Chance nach einem positiven Ergebnis</translation>
    </message>
    <message>
        <source>Likelihood ratio of a negative result</source>
        <translation>Likelihood-Quotient eines negativen Ergebnisses</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>nicht krank</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Menschen</translation>
    </message>
    <message>
        <source>Areas: the full tiles are the positive results</source>
        <translation>Flächen: Die vollen Kacheln sind die positiven Ergebnisse</translation>
    </message>
    <message>
        <source>The people one by one</source>
        <translation>Die Menschen einzeln</translation>
    </message>
    <message>
        <source>condition, positive</source>
        <translation>krank, positiv</translation>
    </message>
    <message>
        <source>condition, negative</source>
        <translation>krank, negativ</translation>
    </message>
    <message>
        <source>no condition, positive</source>
        <translation>nicht krank, positiv</translation>
    </message>
    <message>
        <source>no condition, negative</source>
        <translation>nicht krank, negativ</translation>
    </message>
    <message>
        <source>What a result means, by how common the condition is</source>
        <translation>Was ein Ergebnis bedeutet, je nach Häufigkeit der Krankheit</translation>
    </message>
    <message>
        <source>prevalence</source>
        <translation>Prävalenz</translation>
    </message>
    <message>
        <source>has it, if positive</source>
        <translation>krank, wenn positiv</translation>
    </message>
    <message>
        <source>does not have it, if negative</source>
        <translation>nicht krank, wenn negativ</translation>
    </message>
    <message>
        <source>there must be at least one person</source>
        <translation>es muss mindestens ein Mensch sein</translation>
    </message>
    <message>
        <source>at most %1 people can be counted out</source>
        <translation>höchstens %1 Menschen lassen sich abzählen</translation>
    </message>
    <message>
        <source>Tree of evidence %1</source>
        <translation>Baum zur Beobachtung %1</translation>
    </message>
    <message>
        <source>after evidence %1</source>
        <translation>nach Beobachtung %1</translation>
    </message>
    <message>
        <source>Areas of evidence %1: the posterior is a full tile’s share of all full tiles</source>
        <translation>Flächen zur Beobachtung %1: Die A-posteriori-Wahrscheinlichkeit ist der Anteil einer vollen Kachel an allen vollen</translation>
    </message>
    <message>
        <source>Tree and areas are drawn for up to %1 hypotheses, and the course of belief of the first %1.</source>
        <translation>Baum und Flächen werden für bis zu %1 Hypothesen gezeichnet, und der Verlauf der ersten %1.</translation>
    </message>
    <message>
        <source>Of the %1 samples one in %2 is drawn.</source>
        <translation>Von den %1 Beispielen ist jedes %2. gezeichnet.</translation>
    </message>
</context>
<context>
    <name>Rational</name>
    <message>
        <source>an exact number may have at most %1 digits when it is written out</source>
        <translation>eine exakte Zahl darf ausgeschrieben höchstens %1 Ziffern haben</translation>
    </message>
    <message>
        <source>“%1” is not an integer, a decimal or a fraction</source>
        <translation>„%1“ ist weder ganze Zahl noch Dezimalzahl noch Bruch</translation>
    </message>
    <message>
        <source>“%1” divides by 0</source>
        <translation>„%1“ teilt durch 0</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>its folder is read-only</source>
        <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because the folder %1 cannot be made; make it, or remove what is in its way.</source>
        <translation>Eigene Daten bleiben nur bis zum Beenden erhalten, weil sich der Ordner %1 nicht anlegen lässt; bitte den Ordner anlegen oder entfernen, was ihm im Weg ist.</translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because %1 is a folder and not a file; move it elsewhere and start Nabla again.</source>
        <translation>Eigene Daten bleiben nur bis zum Beenden erhalten, weil %1 ein Ordner und keine Datei ist; bitte den Ordner verschieben und Nabla neu starten.</translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because the file %1 is none of Nabla&apos;s and is left as it is; move it elsewhere and start Nabla again.</source>
        <translation>Eigene Daten bleiben nur bis zum Beenden erhalten, weil die Datei %1 nicht von Nabla stammt und deshalb unverändert bleibt; bitte die Datei verschieben und Nabla neu starten.</translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because a newer Nabla wrote the file %1, which is left as it is; start that version to use it.</source>
        <translation>Eigene Daten bleiben nur bis zum Beenden erhalten, weil die Datei %1 von einem neueren Nabla stammt und unverändert bleibt; nutzen lässt sie sich mit jener Version.</translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because the file %1 is damaged (%2) and is left as it is; move it elsewhere, or put a copy in its place, and start Nabla again.</source>
        <translation>Eigene Daten bleiben nur bis zum Beenden erhalten, weil die Datei %1 beschädigt ist (%2) und unverändert bleibt; bitte die Datei verschieben oder durch eine Sicherungskopie ersetzen und Nabla neu starten.</translation>
    </message>
    <message>
        <source>Your records cannot be saved in the file %1 (%2) and are kept until you quit; once that is mended, the next change saves them all.</source>
        <translation>Eigene Daten lassen sich nicht in der Datei %1 speichern (%2) und bleiben bis zum Beenden erhalten; ist das behoben, speichert die nächste Änderung alles.</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it does not begin as an SQLite file does</source>
        <translation>sie beginnt nicht wie eine SQLite-Datei</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>%1 must be a number; it is %2</source>
        <translation>„%1“ muss eine Zahl sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be a number or an array of numbers; it is %2</source>
        <translation>„%1“ muss eine Zahl oder ein Array von Zahlen sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be true or false; it is %2</source>
        <translation>„%1“ muss true oder false sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be a string; it is %2</source>
        <translation>„%1“ muss eine Zeichenkette sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be an array of numbers; it is %2</source>
        <translation>„%1“ muss ein Array von Zahlen sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be an array of rows of numbers; it is %2</source>
        <translation>„%1“ muss ein Array von Zeilen aus Zahlen sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be an array of numbers or an array of rows of numbers; it is %2</source>
        <translation>„%1“ muss ein Array von Zahlen oder ein Array von Zeilen aus Zahlen sein; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be an object of numbers by name; it is %2</source>
        <translation>„%1“ muss ein Objekt sein, das Namen Zahlen zuordnet; angegeben ist %2</translation>
    </message>
    <message>
        <source>the rows of %1 must have one length; there are %2 and %3 entries</source>
        <translation>die Zeilen von „%1“ müssen gleich lang sein; es gibt welche mit %2 und mit %3 Einträgen</translation>
    </message>
    <message>
        <source>%1 must be square; it is %2×%3</source>
        <translation>%1 muss quadratisch sein; die Größe ist %2×%3</translation>
    </message>
    <message>
        <source>%1 must hold at least one number; it is empty</source>
        <translation>„%1“ muss mindestens eine Zahl enthalten, ist aber leer</translation>
    </message>
    <message>
        <source>%1 holds %2, which is beyond the range of a double (about 1.8e308)</source>
        <translation>„%1“ enthält %2; das liegt außerhalb des Zahlbereichs von double (bis etwa 1.8e308)</translation>
    </message>
    <message>
        <source>%1 must be in %2; it is %3</source>
        <translation>„%1“ muss in %2 liegen, ist aber %3</translation>
    </message>
    <message>
        <source>%1 must be an integer; it is %2</source>
        <translation>„%1“ muss eine ganze Zahl sein, ist aber %2</translation>
    </message>
    <message>
        <source>%1 must lie within ±2⁵³; it is %2</source>
        <translation>„%1“ muss zwischen −2⁵³ und 2⁵³ liegen, ist aber %2</translation>
    </message>
    <message>
        <source>there is no %1 called “%2”</source>
        <translation>für „%1“ gibt es keinen Wert „%2“</translation>
    </message>
    <message>
        <source>%1 has no input called “%2”</source>
        <translation>%1 hat keine Eingabe namens „%2“</translation>
    </message>
    <message>
        <source>%1 needs the input “%2”</source>
        <translation>%1 braucht die Eingabe „%2“</translation>
    </message>
    <message>
        <source>%1 parameters are due; there are %2</source>
        <translation>nötig sind %1 Parameter, angegeben sind %2</translation>
    </message>
    <message>
        <source>there is no parameter called “%1”</source>
        <translation>es gibt keinen Parameter namens „%1“</translation>
    </message>
    <message>
        <source>the parameter “%1” is missing</source>
        <translation>der Parameter „%1“ fehlt</translation>
    </message>
    <message>
        <source>%1 must be an object of matrices by name; it is %2</source>
        <translation>„%1“ muss ein Objekt sein, das Namen Matrizen zuordnet; angegeben ist %2</translation>
    </message>
    <message>
        <source>%1 must be an array of numbers or of strings; it is %2</source>
        <translation>%1 muss ein Array aus Zahlen oder Zeichenketten sein; der Wert ist %2</translation>
    </message>
    <message>
        <source>%1 must be one number</source>
        <translation>%1 muss eine einzelne Zahl sein</translation>
    </message>
    <message>
        <source>%1 must hold at least one number</source>
        <translation>%1 muss mindestens eine Zahl enthalten</translation>
    </message>
</context>
<context>
    <name>SafeSave</name>
    <message>
        <source>The file %1 was not saved: %2.</source>
        <translation>Die Datei %1 wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>auf dem Datenträger ist nicht genug Platz</translation>
    </message>
    <message>
        <source>it could not be written in full</source>
        <translation>sie konnte nicht vollständig geschrieben werden</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>one number at least must be drawn</source>
        <translation>mindestens eine Zahl muss gezogen werden</translation>
    </message>
    <message>
        <source>a mean is of one number at least</source>
        <translation>ein Mittelwert braucht mindestens eine Zahl</translation>
    </message>
    <message>
        <source>at most %1 numbers are drawn for a picture</source>
        <translation>für ein Bild werden höchstens %1 Zahlen gezogen</translation>
    </message>
    <message>
        <source>share of the numbers drawn</source>
        <translation>Anteil an den gezogenen Zahlen</translation>
    </message>
    <message>
        <source>The sample beside the distribution</source>
        <translation>Die Stichprobe neben der Verteilung</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>%1 numbers drawn</source>
        <translation>%1 gezogene Zahlen</translation>
    </message>
    <message>
        <source>numbers drawn</source>
        <translation>gezogene Zahlen</translation>
    </message>
    <message>
        <source>%1 of them lie beyond what is drawn.</source>
        <translation>%1 davon liegen außerhalb des Gezeichneten.</translation>
    </message>
    <message>
        <source>true mean</source>
        <translation>wahrer Mittelwert</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95-%-Band</translation>
    </message>
    <message>
        <source>mean so far</source>
        <translation>Mittelwert bisher</translation>
    </message>
    <message>
        <source>The law of large numbers</source>
        <translation>Das Gesetz der großen Zahlen</translation>
    </message>
    <message>
        <source>how many numbers</source>
        <translation>wie viele Zahlen</translation>
    </message>
    <message>
        <source>their mean</source>
        <translation>ihr Mittelwert</translation>
    </message>
    <message>
        <source>This distribution has no mean, so there is nothing that the mean of the numbers could settle on: single numbers far out throw it about again and again.</source>
        <translation>Diese Verteilung hat keinen Erwartungswert, also gibt es nichts, worauf sich der Mittelwert der Zahlen einpendeln könnte: Einzelne weit entfernte Zahlen werfen ihn immer wieder umher.</translation>
    </message>
    <message>
        <source>The mean of this distribution is infinite: that of the numbers grows without end.</source>
        <translation>Der Erwartungswert dieser Verteilung ist unendlich: Der Mittelwert der Zahlen wächst ohne Ende.</translation>
    </message>
    <message>
        <source>The mean of the numbers settles on that of the distribution, but slowly and with jumps, as the variance is infinite.</source>
        <translation>Der Mittelwert der Zahlen pendelt sich auf den der Verteilung ein, aber langsam und in Sprüngen, da die Varianz unendlich ist.</translation>
    </message>
    <message>
        <source>The more numbers, the nearer their mean is to that of the distribution. In the band lie 95 of 100 such means; it narrows as 1/√n, so that four times as many numbers halve it.</source>
        <translation>Je mehr Zahlen, desto näher liegt ihr Mittelwert an dem der Verteilung. Im Band liegen 95 von 100 solchen Mittelwerten; es wird wie 1/√n schmaler, sodass viermal so viele Zahlen es halbieren.</translation>
    </message>
    <message>
        <source>The central limit theorem asks for a variance that is finite and not 0; this distribution has none.</source>
        <translation>Der zentrale Grenzwertsatz verlangt eine endliche Varianz ungleich 0; diese Verteilung hat keine.</translation>
    </message>
    <message>
        <source>%1 means of %2 numbers each</source>
        <translation>%1 Mittelwerte von je %2 Zahlen</translation>
    </message>
    <message>
        <source>how many standard errors from the mean of the distribution</source>
        <translation>wie viele Standardfehler vom Mittelwert der Verteilung</translation>
    </message>
    <message>
        <source>means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>standard normal density</source>
        <translation>Dichte der Standardnormalverteilung</translation>
    </message>
    <message>
        <source>The central limit theorem: whatever the distribution, the more numbers a mean is of, the more nearly such means are normally distributed. Skewed distributions need more of them.</source>
        <translation>Der zentrale Grenzwertsatz: Wie auch immer die Verteilung aussieht, solche Mittelwerte sind umso genauer normalverteilt, je mehr Zahlen in jeden eingehen. Schiefe Verteilungen brauchen mehr davon.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Numbers over the density</source>
        <translation>Zahlen über der Dichte</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Laufender Mittelwert</translation>
    </message>
    <message>
        <source>Means of several</source>
        <translation>Mittelwerte von mehreren</translation>
    </message>
</context>
<context>
    <name>ScratchPane</name>
    <message>
        <source>Empty. Ctrl+Shift+A puts the command of the chosen symbol here while you write.</source>
        <translation>Leer. Strg+Umschalt+A setzt beim Schreiben den Befehl des gezeigten Symbols hierher.</translation>
    </message>
    <message>
        <source>Scratch list</source>
        <translation>Merkliste</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Notation guide</source>
        <translation>Notationsführer</translation>
    </message>
    <message>
        <source>Notation: favourites</source>
        <translation>Notation: Favoriten</translation>
    </message>
    <message>
        <source>Notation: %1</source>
        <translation>Notation: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>The printer takes no pages; see that it is on and has paper.</source>
        <translation>Der Drucker nimmt keine Seiten an; bitte prüfen, ob er eingeschaltet ist und Papier hat.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>LaTeX and package</source>
        <translation>LaTeX und Paket</translation>
    </message>
    <message>
        <source>Signs of Unicode</source>
        <translation>Zeichen aus Unicode</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Softmax</name>
    <message>
        <source>there must be at least one logit</source>
        <translation>es muss mindestens einen Logit geben</translation>
    </message>
    <message>
        <source>a logit is not a number</source>
        <translation>ein Logit ist keine Zahl</translation>
    </message>
    <message>
        <source>all logits are −∞, so no class has a probability</source>
        <translation>alle Logits sind −∞, also hat keine Klasse eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>the temperature must be a positive number; it is %1</source>
        <translation>die Temperatur muss eine positive Zahl sein, ist aber %1</translation>
    </message>
    <message>
        <source>a Jacobian is given for up to %1 logits; there are %2</source>
        <translation>eine Jacobi-Matrix gibt es für bis zu %1 Logits; hier sind es %2</translation>
    </message>
    <message>
        <source>there must be a mark for each of the %1 logits; there are %2</source>
        <translation>zu jedem der %1 Logits muss es eine Marke geben; es sind %2</translation>
    </message>
    <message>
        <source>the marks of a mask are 0 and 1</source>
        <translation>die Marken einer Maske sind 0 und 1</translation>
    </message>
    <message>
        <source>the mask leaves no class that could have a probability; one mark at least must be 1 where the logit is above −∞</source>
        <translation>die Maske lässt keine Klasse übrig, die eine Wahrscheinlichkeit haben könnte; wo das Logit über −∞ liegt, muss mindestens eine Marke 1 sein</translation>
    </message>
    <message>
        <source>at least one class must be kept; k is %1</source>
        <translation>mindestens eine Klasse muss bleiben; k ist %1</translation>
    </message>
    <message>
        <source>the probability to keep must be above 0 and at most 1; p is %1</source>
        <translation>die zu behaltende Wahrscheinlichkeit muss über 0 und höchstens 1 sein; p ist %1</translation>
    </message>
    <message>
        <source>the smoothing must be in [0, 1]; it is %1</source>
        <translation>die Glättung muss in [0, 1] liegen; sie ist %1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>there is no line %1</source>
        <translation>es gibt keine Zeile %1</translation>
    </message>
    <message>
        <source>“%1” is no name: a letter comes first, then letters, digits or _</source>
        <translation>„%1“ ist kein Name: Zuerst kommt ein Buchstabe, dann Buchstaben, Ziffern oder _</translation>
    </message>
    <message>
        <source>the name “%1” is taken</source>
        <translation>der Name „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>there is no matrix “%1”</source>
        <translation>es gibt keine Matrix „%1“</translation>
    </message>
    <message>
        <source>“%1” has no value, because of an error of its own</source>
        <translation>„%1“ hat keinen Wert, weil dort selbst ein Fehler steht</translation>
    </message>
    <message>
        <source>this uses itself: %1</source>
        <translation>das verwendet sich selbst: %1</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>About Nabla</source>
        <translation>Über Nabla</translation>
    </message>
    <message>
        <source>Nabla %1</source>
        <translation>Nabla %1</translation>
    </message>
    <message>
        <source>The mathematics of machine learning: what to study, what each sign means, and your own numbers worked through. Free software: the code is under the GNU General Public License, version 3 or later; the program as a whole under version 3.</source>
        <translation>Die Mathematik des maschinellen Lernens: was sich zu lernen lohnt, was jedes Zeichen bedeutet, und eigene Zahlen, durchgerechnet. Freie Software: Der Quelltext steht unter der GNU General Public License, Version 3 oder später, das Programm als Ganzes unter Version 3.</translation>
    </message>
    <message>
        <source>Versions of all parts</source>
        <translation>Versionen aller Bestandteile</translation>
    </message>
    <message>
        <source>⚠ This is not OpenBLAS: large matrices will be slow. Install libopenblas0 to mend it.</source>
        <translation>⚠ Das ist nicht OpenBLAS: Große Matrizen brauchen lange. Abhilfe schafft, libopenblas0 zu installieren.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>gui::ActivationForm</name>
    <message>
        <source>&amp;Argument %1</source>
        <translation>A&amp;rgument %1</translation>
    </message>
</context>
<context>
    <name>gui::BayesForm</name>
    <message>
        <source>fair coin</source>
        <translation>faire Münze</translation>
    </message>
    <message>
        <source>two heads</source>
        <translation>zweimal Kopf</translation>
    </message>
    <message>
        <source>&amp;Hypotheses: prior, and how likely the evidence is under each</source>
        <translation>&amp;Hypothesen: a priori, und wie wahrscheinlich die Beobachtung unter jeder ist</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Type in the last row to add a hypothesis. Numbers may be fractions.</source>
        <translation>Tippen Sie in die letzte Zeile, um eine Hypothese hinzuzufügen. Zahlen dürfen Brüche sein.</translation>
    </message>
    <message>
        <source>&amp;Normalise the priors to sum 1</source>
        <translation>Auf die Summe 1 &amp;normieren</translation>
    </message>
    <message>
        <source>&amp;Remove this hypothesis</source>
        <translation>Diese Hypothese &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a piece of evidence</source>
        <translation>Eine &amp;Beobachtung hinzufügen</translation>
    </message>
    <message>
        <source>Remove the &amp;last piece of evidence</source>
        <translation>Die &amp;letzte Beobachtung entfernen</translation>
    </message>
</context>
<context>
    <name>gui::CalculatorPage</name>
    <message>
        <source>Waiting for the last computation to end…</source>
        <translation>Die vorige Berechnung wird noch beendet …</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Cancelled; change an input to compute again.</source>
        <translation>Abgebrochen; jede Änderung einer Eingabe startet eine neue Berechnung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy everything below as text</source>
        <translation>Alles Folgende als Text kopieren</translation>
    </message>
    <message>
        <source>Digits:</source>
        <translation>Ziffern:</translation>
    </message>
    <message>
        <source>Significant digits of the numbers below</source>
        <translation>Signifikante Ziffern der Zahlen im Bericht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancelled: this is only what had been computed by then.</source>
        <translation>Abgebrochen: Dies ist nur, was bis dahin berechnet war.</translation>
    </message>
</context>
<context>
    <name>gui::CataloguePage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Niveaus</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>Kostenlos oder nicht</translation>
    </message>
    <message>
        <source>Free to read or watch</source>
        <translation>Kostenlos</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No resource matches. Clear a filter, or search for fewer words.</source>
        <translation>Kein Titel passt. Hilfreich ist, einen Filter zurückzusetzen oder nach weniger Wörtern zu suchen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1:%2 is no filter that the catalogue knows and is left out.</source>
        <translation>%1:%2 ist kein Filter, den der Katalog kennt, und bleibt weg.</translation>
    </message>
    <message>
        <source>Without “%1”: %2</source>
        <translation>Ohne „%1“: %2</translation>
    </message>
</context>
<context>
    <name>gui::CellModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>gui::CellTable</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
</context>
<context>
    <name>gui::ClassEditor</name>
    <message>
        <source>&amp;Logits</source>
        <translation>&amp;Logits</translation>
    </message>
    <message>
        <source>2, 1, 0.1</source>
        <translation>2, 1, 0.1</translation>
    </message>
    <message>
        <source>&amp;Add a class</source>
        <translation>Klasse hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the last class</source>
        <translation>Letzte Klasse &amp;entfernen</translation>
    </message>
    <message>
        <source>Class &amp;names (optional)</source>
        <translation>Klassen&amp;namen (optional)</translation>
    </message>
    <message>
        <source>cat, dog, owl</source>
        <translation>Katze, Hund, Eule</translation>
    </message>
</context>
<context>
    <name>gui::CodeView</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies these lines</source>
        <translation>Kopiert diese Zeilen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonList</name>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>Zum Vergleich &amp;behalten</translation>
    </message>
    <message>
        <source>Draws this distribution beside the ones that are chosen next</source>
        <translation>Zeichnet diese Verteilung neben denen, die danach gewählt werden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Kept for comparison</source>
        <translation>Zum Vergleich behalten</translation>
    </message>
</context>
<context>
    <name>gui::ComplexPlaneView</name>
    <message>
        <source>Complex plane</source>
        <translation>Komplexe Ebene</translation>
    </message>
    <message>
        <source>Eigenvalue %1 of %2: %3, modulus %4</source>
        <translation>Eigenwert %1 von %2: %3, Betrag %4</translation>
    </message>
    <message>
        <source>Re</source>
        <translation>Re</translation>
    </message>
    <message>
        <source>Im</source>
        <translation>Im</translation>
    </message>
    <message>
        <source>Eigenvalues: %1.</source>
        <translation>Eigenwerte: %1.</translation>
    </message>
    <message>
        <source>centre %1, radius %2</source>
        <translation>Mittelpunkt %1, Radius %2</translation>
    </message>
    <message>
        <source>Gershgorin discs: %1.</source>
        <translation>Gerschgorin-Kreise: %1.</translation>
    </message>
    <message>
        <source>The arrow keys go from eigenvalue to eigenvalue.</source>
        <translation>Die Pfeiltasten gehen von Eigenwert zu Eigenwert.</translation>
    </message>
</context>
<context>
    <name>gui::ConjugateForm</name>
    <message>
        <source>Prior α: successes seen before</source>
        <translation>α a priori: schon gesehene Erfolge</translation>
    </message>
    <message>
        <source>Prior β: failures seen before</source>
        <translation>β a priori: schon gesehene Misserfolge</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Prior shape a: events seen before</source>
        <translation>Form a a priori: schon gesehene Ereignisse</translation>
    </message>
    <message>
        <source>Prior rate b: intervals seen before</source>
        <translation>Rate b a priori: schon gesehene Zeitabschnitte</translation>
    </message>
    <message>
        <source>Counts, one for each interval</source>
        <translation>Anzahlen, eine je Zeitabschnitt</translation>
    </message>
    <message>
        <source>Prior mean m</source>
        <translation>Mittelwert m a priori</translation>
    </message>
    <message>
        <source>Prior standard deviation s</source>
        <translation>Standardabweichung s a priori</translation>
    </message>
    <message>
        <source>Known standard deviation σ of the data</source>
        <translation>Bekannte Standardabweichung σ der Daten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Prior α of each category</source>
        <translation>α a priori je Kategorie</translation>
    </message>
    <message>
        <source>Counts of each category</source>
        <translation>Anzahlen je Kategorie</translation>
    </message>
    <message>
        <source>Category to draw</source>
        <translation>Gezeichnete Kategorie</translation>
    </message>
</context>
<context>
    <name>gui::DataForm</name>
    <message>
        <source>none: against expected shares</source>
        <translation>keine: gegen erwartete Anteile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>gui::DataSource</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>it is larger than 200 MB</source>
        <translation>sie ist größer als 200 MB</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns.</source>
        <translation>%1 Zeilen, %2 Spalten.</translation>
    </message>
    <message>
        <source>%1 cells are missing or no numbers.</source>
        <translation>%1 Zellen fehlen oder sind keine Zahlen.</translation>
    </message>
    <message>
        <source>From %1, of which only the beginning is shown.</source>
        <translation>Aus %1; gezeigt ist nur der Anfang.</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>N&amp;umbers, one row a line</source>
        <translation>Zah&amp;len, eine Zeile je Reihe</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Comma-separated values, with a row of names or without</source>
        <translation>Durch Kommas getrennte Werte, mit einer Zeile von Namen oder ohne</translation>
    </message>
    <message>
        <source>Type or paste numbers or a table</source>
        <translation>Zahlen oder eine Tabelle tippen oder einfügen</translation>
    </message>
    <message>
        <source>Columns are parted by commas, semicolons, tabs or spaces.</source>
        <translation>Spalten sind durch Kommas, Semikolons, Tabulatoren oder Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>gui::DecisionRegionsView</name>
    <message>
        <source>Decision regions</source>
        <translation>Entscheidungsgebiete</translation>
    </message>
    <message>
        <source>Horizontal: %1 from %2 to %3. Vertical: %4 from %5 to %6.</source>
        <translation>Waagerecht: %1 von %2 bis %3. Senkrecht: %4 von %5 bis %6.</translation>
    </message>
    <message>
        <source>%1 wins %2 % of it.</source>
        <translation>%1 gewinnt %2 % davon.</translation>
    </message>
</context>
<context>
    <name>gui::DistributionForm</name>
    <message>
        <source>Discrete</source>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Stetig</translation>
    </message>
</context>
<context>
    <name>gui::DistributionsForm</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>Look at a distribution</source>
        <translation>Eine Verteilung ansehen</translation>
    </message>
    <message>
        <source>Fit distributions to data</source>
        <translation>Verteilungen an Daten anpassen</translation>
    </message>
</context>
<context>
    <name>gui::ExerciseView</name>
    <message>
        <source>Show the operation</source>
        <translation>Umformung zeigen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Operations so far: %1</source>
        <translation>Umformungen bisher: %1</translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation>Ziel erreicht.</translation>
    </message>
    <message>
        <source>Your next &amp;operation:</source>
        <translation>Ihre nächste &amp;Umformung:</translation>
    </message>
    <message>
        <source>Your next operation</source>
        <translation>Ihre nächste Umformung</translation>
    </message>
    <message>
        <source>Swap rows: R1 &lt;-&gt; R2. Multiply a row by a number: R2 &lt;- 1/3 R2. Add a multiple of another row: R2 &lt;- R2 - 3 R1.</source>
        <translation>Zeilen tauschen: R1 &lt;-&gt; R2. Eine Zeile mit einer Zahl multiplizieren: R2 &lt;- 1/3 R2. Das Vielfache einer anderen Zeile addieren: R2 &lt;- R2 - 3 R1.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Takes the last operation back</source>
        <translation>Nimmt die letzte Umformung zurück</translation>
    </message>
    <message>
        <source>Does the operation again that was taken back</source>
        <translation>Führt die zurückgenommene Umformung wieder aus</translation>
    </message>
    <message>
        <source>Goes back to the matrix at the beginning; Redo returns</source>
        <translation>Geht zur Matrix am Anfang zurück; Wiederholen führt wieder vor</translation>
    </message>
    <message>
        <source>Says what to try for next; asked again, fills in the operation</source>
        <translation>Sagt, was als Nächstes anzustreben ist; noch einmal gefragt, trägt es die Umformung ein</translation>
    </message>
    <message>
        <source>R2 &lt;- R2 - 3 R1</source>
        <translation>R2 &lt;- R2 - 3 R1</translation>
    </message>
</context>
<context>
    <name>gui::Explanations</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of a formula and what it is in general: “12: number”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a symbol&apos;s name and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read aloud: “%1”</source>
        <translation>Gesprochen: „%1“</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Or %1: %2.</source>
        <comment>another symbol that a sign may be, and why</comment>
        <translation>Oder %1: %2.</translation>
    </message>
</context>
<context>
    <name>gui::ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height of a picture</comment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Outlines, sharp at any size, in the colour of the text around them.</source>
        <translation>Umrisse, in jeder Größe scharf, in der Farbe des Textes ringsum.</translation>
    </message>
    <message>
        <source>Outlines, sharp at any size, on a page as large as the formula.</source>
        <translation>Umrisse, in jeder Größe scharf, auf einer Seite so groß wie die Formel.</translation>
    </message>
    <message>
        <source>For web pages and word processors, which typeset it themselves.</source>
        <translation>Für Webseiten und Textverarbeitungen, die es selbst setzen.</translation>
    </message>
    <message>
        <source>Save the formula</source>
        <translation>Formel speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>SVG files (*.svg)</comment>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>formula</source>
        <comment>the name of a file</comment>
        <translation>formel</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>Als %1 kopiert</translation>
    </message>
</context>
<context>
    <name>gui::ExpressionInput</name>
    <message>
        <source>Names and functions</source>
        <translation>Namen und Funktionen</translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message>
        <source>Nothing found for “%1”. Try fewer letters, a LaTeX command such as \nabla, or the sign itself.</source>
        <translation>Nichts gefunden zu „%1“. Vielleicht helfen weniger Buchstaben, ein LaTeX-Befehl wie \nabla oder das Zeichen selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Type to search everything.</source>
        <translation>Tippen, um alles zu durchsuchen.</translation>
    </message>
    <message>
        <source>Type a name, a topic, a LaTeX command or a sign: “eigen”, “\nabla”, “∇”, “huber”.</source>
        <translation>Namen, Thema, LaTeX-Befehl oder Zeichen eingeben: „eigen“, „\nabla“, „∇“, „huber“.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nearest spellings</source>
        <translation>Ähnlich geschrieben</translation>
    </message>
    <message>
        <source>search for it</source>
        <translation>danach suchen</translation>
    </message>
</context>
<context>
    <name>gui::FitForm</name>
    <message>
        <source>All of them, ranked</source>
        <translation>Alle, nach Rang</translation>
    </message>
    <message>
        <source>every family, compare, best</source>
        <translation>jede Familie, vergleichen, beste</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Familie</translation>
    </message>
</context>
<context>
    <name>gui::FormulaExplanation</name>
    <message>
        <source>Read aloud: “%1”</source>
        <translation>Gesprochen: „%1“</translation>
    </message>
    <message>
        <source>The &amp;parts, in reading order</source>
        <translation>Die &amp;Teile in Lesereihenfolge</translation>
    </message>
    <message>
        <source>Parts of the formula</source>
        <translation>Teile der Formel</translation>
    </message>
</context>
<context>
    <name>gui::FormulaView</name>
    <message>
        <source>%1 It is at the end.</source>
        <translation>%1 Das ist am Ende der Formel.</translation>
    </message>
    <message>
        <source>%1 It is at character %2: %3</source>
        <comment>the sentence that says what is wrong, its place, the LaTeX from there</comment>
        <translation>%1 Das ist bei Zeichen %2: %3</translation>
    </message>
    <message>
        <source>&amp;Copy LaTeX</source>
        <translation>&amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Als &amp;SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;PNG</source>
        <translation>Als &amp;PNG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;MathML</source>
        <translation>Als &amp;MathML kopieren</translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <translation>„%1“ &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>gui::FunctionsPopup</name>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Search the functions</source>
        <translation>Funktionen durchsuchen</translation>
    </message>
    <message>
        <source>Search, such as rank or solve</source>
        <translation>Suchen, etwa Rang oder lösen</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>gui::GeneratorDialog</name>
    <message>
        <source>Generate a matrix</source>
        <translation>Matrix erzeugen</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Too large for a preview here: it is made as decimals when it is inserted.</source>
        <translation>Zu groß für eine Vorschau: Beim Einfügen wird sie in Dezimalzahlen erzeugt.</translation>
    </message>
</context>
<context>
    <name>gui::HeatMapView</name>
    <message>
        <source>%1 as colours</source>
        <translation>%1 als Farben</translation>
    </message>
    <message>
        <source>%1, as colours</source>
        <translation>%1, als Farben</translation>
    </message>
    <message>
        <source>Matrix as colours</source>
        <translation>Matrix als Farben</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Rows %1 to %2, columns %3 to %4: greatest in magnitude %5</source>
        <translation>Zeilen %1 bis %2, Spalten %3 bis %4: betragsgrößter Eintrag %5</translation>
    </message>
    <message>
        <source>%1 rows and %2 columns, entries from %3 to %4.</source>
        <translation>%1 Zeilen und %2 Spalten, Einträge von %3 bis %4.</translation>
    </message>
    <message>
        <source>The arrow keys go from entry to entry.</source>
        <translation>Die Pfeiltasten gehen von Eintrag zu Eintrag.</translation>
    </message>
</context>
<context>
    <name>gui::HeldParameters</name>
    <message>
        <source>Hold fixed what you know:</source>
        <translation>Halten Sie fest, was Sie wissen:</translation>
    </message>
    <message>
        <source>%1, held at</source>
        <translation>%1, festgehalten bei</translation>
    </message>
    <message>
        <source>The data cannot decide this one: it must be given.</source>
        <translation>Diesen können die Daten nicht bestimmen: Er muss angegeben werden.</translation>
    </message>
</context>
<context>
    <name>gui::HistoryDelegate</name>
    <message>
        <source>Expression of this line</source>
        <translation>Ausdruck dieser Zeile</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>%1: error. %2</source>
        <translation>%1: Fehler. %2</translation>
    </message>
    <message>
        <source>%1: error at character %2. %3</source>
        <translation>%1: Fehler bei Zeichen %2. %3</translation>
    </message>
    <message>
        <source>%1: not computed yet</source>
        <translation>%1: noch nicht berechnet</translation>
    </message>
    <message>
        <source>%1, result %2</source>
        <translation>%1, Ergebnis %2</translation>
    </message>
    <message>
        <source>%1, result %2 matrix: %3</source>
        <translation>%1, Ergebnis %2-Matrix: %3</translation>
    </message>
    <message>
        <source>Grey: computed before this line, or what it uses, changed</source>
        <translation>Grau: berechnet, bevor diese Zeile oder etwas, das sie verwendet, geändert wurde</translation>
    </message>
    <message>
        <source>%1: not computed yet; the result before was %2</source>
        <translation>%1: noch nicht berechnet; das Ergebnis vorher war %2</translation>
    </message>
</context>
<context>
    <name>gui::HistoryView</name>
    <message>
        <source>Edit the line of the worksheet</source>
        <translation>Zeile des Arbeitsblatts bearbeiten</translation>
    </message>
    <message>
        <source>Copy the result of the line</source>
        <translation>Ergebnis der Zeile kopieren</translation>
    </message>
    <message>
        <source>Delete the line of the worksheet</source>
        <translation>Zeile des Arbeitsblatts löschen</translation>
    </message>
</context>
<context>
    <name>gui::HypothesisModel</name>
    <message>
        <source>Row %1: %2 is missing.</source>
        <translation>Zeile %1: %2 fehlt.</translation>
    </message>
    <message>
        <source>Row %1: %2 is no number: “%3”. Write it as 0.5, 1/3 or 1e-3.</source>
        <translation>Zeile %1: %2 ist keine Zahl: „%3“. Schreiben Sie sie als 0.5, 1/3 oder 1e-3.</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>A priori</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Likelihood %1</source>
        <translation>Likelihood %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>new hypothesis</source>
        <translation>neue Hypothese</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>normalising</source>
        <translation>Normieren</translation>
    </message>
</context>
<context>
    <name>gui::IconArrayView</name>
    <message>
        <source>People as icons</source>
        <translation>Menschen als Symbole</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each icon stands for %1 people.</source>
        <translation>Jedes Symbol steht für %1 Menschen.</translation>
    </message>
</context>
<context>
    <name>gui::InformationForm</name>
    <message>
        <source>&amp;Probabilities p</source>
        <translation>Wahrscheinlichkeiten &amp;p</translation>
    </message>
    <message>
        <source>Pro&amp;babilities q</source>
        <translation>Wahrscheinlichkeiten &amp;q</translation>
    </message>
    <message>
        <source>Joint probabilities: X chooses the row, Y the column</source>
        <translation>Gemeinsame Wahrscheinlichkeiten: X wählt die Zeile, Y die Spalte</translation>
    </message>
    <message>
        <source>Joint probabilities</source>
        <translation>Gemeinsame Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>&amp;Normalise to sum 1</source>
        <translation>Auf die Summe 1 &amp;normieren</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>bits (base 2)</source>
        <translation>Bit (Basis 2)</translation>
    </message>
    <message>
        <source>nats (base e)</source>
        <translation>Nat (Basis e)</translation>
    </message>
    <message>
        <source>decimal digits (base 10)</source>
        <translation>Dezimalziffern (Basis 10)</translation>
    </message>
    <message>
        <source>normalising</source>
        <translation>Normieren</translation>
    </message>
</context>
<context>
    <name>gui::LargeMatrixEditor</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Table of the entries</source>
        <translation>Tabelle der Einträge</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, entries from %3 to %4. So large a matrix is computed with decimals, without steps, and is not kept for the next start: save it as a file.</source>
        <translation>%1 Zeilen, %2 Spalten, Einträge von %3 bis %4. Mit einer so großen Matrix wird in Dezimalzahlen und ohne Schritte gerechnet; für den nächsten Start wird sie nicht aufbewahrt: als Datei speichern.</translation>
    </message>
</context>
<context>
    <name>gui::LatexEditor</name>
    <message>
        <source>LaTeX commands</source>
        <translation>LaTeX-Befehle</translation>
    </message>
</context>
<context>
    <name>gui::LatexPad</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Cross-entropy loss</source>
        <translation>Kreuzentropie-Verlust</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Bayes’ theorem</source>
        <translation>Satz von Bayes</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Cleared; Undo brings it back</source>
        <translation>Geleert; „Rückgängig“ holt es zurück</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>Als %1 kopiert</translation>
    </message>
    <message>
        <source>Write LaTeX; it is typeset as you type.</source>
        <translation>Schreiben Sie LaTeX; es wird beim Tippen gesetzt.</translation>
    </message>
    <message>
        <source>Type \ for a list of commands</source>
        <translation>\ tippen für eine Liste der Befehle</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>There is no formula yet. Write one above, choose an example, or put it together from the signs: a click inserts one.</source>
        <translation>Noch ist keine Formel da. Schreiben Sie oben eine, wählen Sie ein Beispiel, oder setzen Sie sie aus den Zeichen zusammen: Ein Klick fügt eines ein.</translation>
    </message>
</context>
<context>
    <name>gui::LinearMapView</name>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Unit circle</source>
        <translation>Einheitskreis</translation>
    </message>
    <message>
        <source>Eigenlines</source>
        <translation>Eigengeraden</translation>
    </message>
    <message>
        <source>Singular axes</source>
        <translation>Hauptachsen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show the way from the plane as it was to its image</source>
        <translation>Den Weg von der ursprünglichen Ebene zu ihrem Bild zeigen</translation>
    </message>
    <message>
        <source>Stage:</source>
        <translation>Stand:</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Linear map</source>
        <translation>Lineare Abbildung</translation>
    </message>
    <message>
        <source>det = 0: every area becomes 0</source>
        <translation>det = 0: Jeder Flächeninhalt wird 0</translation>
    </message>
    <message>
        <source>det = %1: areas times %2, orientation kept</source>
        <translation>det = %1: Flächen mal %2, Orientierung erhalten</translation>
    </message>
    <message>
        <source>det = %1: areas times %2, orientation reversed</source>
        <translation>det = %1: Flächen mal %2, Orientierung umgekehrt</translation>
    </message>
    <message>
        <source>The basis vectors go to %1 and %2.</source>
        <translation>Die Basisvektoren gehen auf %1 und %2.</translation>
    </message>
    <message>
        <source>Eigenline along %1, stretched by %2.</source>
        <translation>Eigengerade in Richtung %1, gestreckt um %2.</translation>
    </message>
    <message>
        <source>Every line through 0 is an eigenline.</source>
        <translation>Jede Gerade durch 0 ist eine Eigengerade.</translation>
    </message>
    <message>
        <source>No line through 0 keeps its direction.</source>
        <translation>Keine Gerade durch 0 behält ihre Richtung.</translation>
    </message>
    <message>
        <source>The unit circle becomes an ellipse with half-axes %1 and %2.</source>
        <translation>Aus dem Einheitskreis wird eine Ellipse mit den Halbachsen %1 und %2.</translation>
    </message>
    <message>
        <source>Tab or Ctrl and an arrow key chooses a vector, the arrow keys move it (Shift: finely). Chosen: %1.</source>
        <translation>Tab oder Strg mit einer Pfeiltaste wählt einen Vektor, die Pfeiltasten verschieben ihn (mit Umschalt: fein). Gewählt: %1.</translation>
    </message>
</context>
<context>
    <name>gui::LossComparisonForm</name>
    <message>
        <source>A&amp;xis</source>
        <translation>A&amp;chse</translation>
    </message>
    <message>
        <source>0-1 loss and its s&amp;urrogates</source>
        <translation>0-1-Verlust und E&amp;rsatzverluste</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>Die &amp;üblichen</translation>
    </message>
    <message>
        <source>Puts these losses in place of those in the list</source>
        <translation>Setzt diese Verluste an die Stelle derer in der Liste</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Z&amp;ielwert</translation>
    </message>
    <message>
        <source>Read at &amp;margin</source>
        <translation>Ablesen beim &amp;Margin</translation>
    </message>
    <message>
        <source>Read at &amp;residual</source>
        <translation>Ablesen beim &amp;Residuum</translation>
    </message>
    <message>
        <source>Read at pr&amp;ediction</source>
        <translation>Ablesen bei der Vo&amp;rhersage</translation>
    </message>
    <message>
        <source>&amp;Plot from</source>
        <translation>&amp;Zeichnen von</translation>
    </message>
    <message>
        <source>Plot t&amp;o</source>
        <translation>Zeichnen &amp;bis</translation>
    </message>
</context>
<context>
    <name>gui::LossDataForm</name>
    <message>
        <source>none: 1 for each</source>
        <translation>keine: 1 für jede</translation>
    </message>
    <message>
        <source>&amp;Target, its first column: %1</source>
        <translation>Z&amp;ielwert, seine erste Spalte: %1</translation>
    </message>
    <message>
        <source>&amp;Target: %1</source>
        <translation>Z&amp;ielwert: %1</translation>
    </message>
    <message>
        <source>&amp;Prediction: %1</source>
        <translation>Vo&amp;rhersage: %1</translation>
    </message>
    <message>
        <source>&amp;Prediction, its first column: %1</source>
        <translation>Vo&amp;rhersage, ihre erste Spalte: %1</translation>
    </message>
    <message>
        <source>First column of “%1”: %2</source>
        <translation>Erste Spalte von „%1“: %2</translation>
    </message>
    <message>
        <source>First column of “%1”</source>
        <translation>Erste Spalte von „%1“</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>&amp;Verlust</translation>
    </message>
    <message>
        <source>&amp;Columns a row of numbers takes</source>
        <translation>&amp;Spalten, die eine Zeile von Zahlen braucht</translation>
    </message>
    <message>
        <source>&amp;Variance</source>
        <translation>Var&amp;ianz</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>What becomes of the &amp;losses</source>
        <translation>Was aus den Verlusten &amp;wird</translation>
    </message>
    <message>
        <source>Sample whose classes are &amp;shown</source>
        <translation>Beobachtung, deren &amp;Klassen gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Example for this loss</source>
        <translation>&amp;Beispiel für diesen Verlust</translation>
    </message>
    <message>
        <source>Puts a small table that this loss takes in place of the data</source>
        <translation>Setzt eine kleine Tabelle, die dieser Verlust annimmt, an die Stelle der Daten</translation>
    </message>
</context>
<context>
    <name>gui::LossDescentForm</name>
    <message>
        <source>&amp;y of the samples: %1</source>
        <translation>&amp;y der Beobachtungen: %1</translation>
    </message>
    <message>
        <source>Lo&amp;ss</source>
        <translation>&amp;Verlust</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Linear: w₀ + w₁x</source>
        <translation>Linear: w₀ + w₁x</translation>
    </message>
    <message>
        <source>Logistic: the sigmoid of that</source>
        <translation>Logistisch: davon das Sigmoid</translation>
    </message>
    <message>
        <source>&amp;x of the samples</source>
        <translation>&amp;x der Beobachtungen</translation>
    </message>
    <message>
        <source>Start: &amp;intercept w₀</source>
        <translation>Anfang: &amp;Achsenabschnitt w₀</translation>
    </message>
    <message>
        <source>Start: slo&amp;pe w₁</source>
        <translation>Anfang: &amp;Steigung w₁</translation>
    </message>
    <message>
        <source>&amp;Example for this loss</source>
        <translation>&amp;Beispiel für diesen Verlust</translation>
    </message>
    <message>
        <source>Puts samples and a start that suit this loss in place of these</source>
        <translation>Setzt Beobachtungen und einen Anfang, die zu diesem Verlust passen, an die Stelle dieser</translation>
    </message>
    <message>
        <source>Optimisers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning &amp;rate (Newton takes its own step)</source>
        <translation>Lern&amp;rate (Newton geht seinen eigenen Schritt)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step goes along the gradient</source>
        <translation>Wie weit ein Schritt längs des Gradienten führt</translation>
    </message>
    <message>
        <source>&amp;How many steps</source>
        <translation>&amp;Wie viele Schritte</translation>
    </message>
    <message>
        <source>S&amp;hown up to step</source>
        <translation>&amp;Gezeigt bis zum Schritt</translation>
    </message>
    <message>
        <source>Shown up to step</source>
        <translation>Gezeigt bis zum Schritt</translation>
    </message>
    <message>
        <source>How far the paths are drawn</source>
        <translation>Wie weit die Wege gezeichnet werden</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Pl&amp;ay</source>
        <translation>Ab&amp;spielen</translation>
    </message>
</context>
<context>
    <name>gui::LossForm</name>
    <message>
        <source>&amp;Target: %1</source>
        <translation>Z&amp;ielwert: %1</translation>
    </message>
    <message>
        <source>Pr&amp;ediction: %1</source>
        <translation>Vo&amp;rhersage: %1</translation>
    </message>
</context>
<context>
    <name>gui::LossList</name>
    <message>
        <source>Lo&amp;ss to add</source>
        <translation>&amp;Verlust zum Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Draws this loss beside those in the list</source>
        <translation>Zeichnet diesen Verlust neben denen in der Liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Losses in view</source>
        <translation>Verluste im Bild</translation>
    </message>
    <message>
        <source>Losses in view; the Delete key removes one</source>
        <translation>Verluste im Bild; die Entf-Taste nimmt einen heraus</translation>
    </message>
</context>
<context>
    <name>gui::LossOutliersForm</name>
    <message>
        <source>&amp;What is predicted</source>
        <translation>&amp;Was vorhergesagt wird</translation>
    </message>
    <message>
        <source>One constant for a sample</source>
        <translation>Eine Konstante für eine Stichprobe</translation>
    </message>
    <message>
        <source>A line through points</source>
        <translation>Eine Gerade durch Punkte</translation>
    </message>
    <message>
        <source>&amp;Numbers; drag them in the picture</source>
        <translation>&amp;Zahlen; ziehen Sie sie im Bild</translation>
    </message>
    <message>
        <source>&amp;x of the points; drag them in the picture</source>
        <translation>&amp;x der Punkte; ziehen Sie sie im Bild</translation>
    </message>
    <message>
        <source>&amp;y of the points</source>
        <translation>&amp;y der Punkte</translation>
    </message>
    <message>
        <source>Numbers to &amp;begin with</source>
        <translation>Zahlen für den &amp;Anfang</translation>
    </message>
    <message>
        <source>Puts a few numbers with one outlier in place of these</source>
        <translation>Setzt einige Zahlen mit einem Ausreißer an die Stelle dieser</translation>
    </message>
</context>
<context>
    <name>gui::LossesForm</name>
    <message>
        <source>What to &amp;look at</source>
        <translation>Was &amp;betrachtet wird</translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Nabla</source>
        <translation>Über Nabla</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keep this among your favourites (Ctrl+D)</source>
        <translation>Unter den Favoriten aufbewahren (Strg+D)</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Added to your favourites</source>
        <translation>Zu den Favoriten hinzugefügt</translation>
    </message>
    <message>
        <source>Removed from your favourites</source>
        <translation>Aus den Favoriten entfernt</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>Nabla</source>
        <translation>Nabla</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search everything…  (Ctrl+K)</source>
        <translation>Alles durchsuchen …  (Strg+K)</translation>
    </message>
    <message>
        <source>Resources, symbols, distributions, losses and more</source>
        <translation>Lernmaterial, Symbole, Verteilungen, Verlustfunktionen und mehr</translation>
    </message>
</context>
<context>
    <name>gui::MatricesList</name>
    <message>
        <source>%1, %2 matrix %3</source>
        <translation>%1, %2-Matrix %3</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Adds a matrix under the next free letter</source>
        <translation>Fügt eine Matrix unter dem nächsten freien Buchstaben hinzu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the matrix</source>
        <translation>Matrix löschen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Insert adds a matrix, Enter goes to its entries, F2 renames it, Delete takes it away.</source>
        <translation>Einfg fügt eine Matrix hinzu, Eingabe führt zu ihren Einträgen, F2 benennt sie um, Entf löscht sie.</translation>
    </message>
    <message>
        <source>Add a matrix to the worksheet</source>
        <translation>Matrix zum Arbeitsblatt hinzufügen</translation>
    </message>
    <message>
        <source>Rename the matrix of the worksheet</source>
        <translation>Matrix des Arbeitsblatts umbenennen</translation>
    </message>
    <message>
        <source>Delete the matrix of the worksheet</source>
        <translation>Matrix des Arbeitsblatts löschen</translation>
    </message>
    <message>
        <source>Take A from Operations</source>
        <translation>A aus Operationen holen</translation>
    </message>
    <message>
        <source>Adds a copy of the matrix A of the operations</source>
        <translation>Fügt eine Kopie der Matrix A der Operationen hinzu</translation>
    </message>
    <message>
        <source>Open in Operations</source>
        <translation>In Operationen öffnen</translation>
    </message>
    <message>
        <source>Makes a copy of this matrix the matrix A of the operations</source>
        <translation>Macht eine Kopie dieser Matrix zur Matrix A der Operationen</translation>
    </message>
</context>
<context>
    <name>gui::MatrixEditor</name>
    <message>
        <source>There is no matrix to paste.</source>
        <translation>Es gibt keine Matrix zum Einfügen.</translation>
    </message>
    <message>
        <source>A matrix may have at most %1 rows and columns here.</source>
        <translation>Eine Matrix darf hier höchstens %1 Zeilen und Spalten haben.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the matrix</source>
        <translation>Matrix bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Type 3, −0.5, 1/3, 1e-3 or sqrt(2); Tab and Enter go on; paste from a spreadsheet, CSV, NumPy, MATLAB, LaTeX, R or Mathematica.</source>
        <translation>3, −0.5, 1/3, 1e-3 oder sqrt(2) eingeben; Tab und Eingabetaste führen weiter; einfügen lässt sich aus einer Tabellenkalkulation, CSV, NumPy, MATLAB, LaTeX, R oder Mathematica.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>the name of a matrix</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>More than %1 entries are too many for the clipboard: save the matrix as a file.</source>
        <translation>Mehr als %1 Einträge sind zu viele für die Zwischenablage: die Matrix als Datei speichern.</translation>
    </message>
</context>
<context>
    <name>gui::MatrixFileRow</name>
    <message>
        <source>Open a matrix</source>
        <translation>Matrix öffnen</translation>
    </message>
    <message>
        <source>Matrices (*.csv *.tsv *.txt *.mtx *.m *.tex)</source>
        <translation>Matrizen (*.csv *.tsv *.txt *.mtx *.m *.tex)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Matrix speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;Matrix Market (*.mtx)</source>
        <translation>Kommagetrennte Werte (*.csv);;Matrix Market (*.mtx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the matrix…</source>
        <translation>Die Matrix wird gelesen …</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Copying the matrix…</source>
        <translation>Die Matrix wird kopiert …</translation>
    </message>
    <message>
        <source>Making the matrix…</source>
        <translation>Die Matrix wird erzeugt …</translation>
    </message>
</context>
<context>
    <name>gui::MatrixForm</name>
    <message>
        <source>Exact where entries are short</source>
        <translation>Exakt bei kurzen Einträgen</translation>
    </message>
    <message>
        <source>Exact fractions</source>
        <translation>Exakte Brüche</translation>
    </message>
    <message>
        <source>Decimals (16 digits)</source>
        <translation>Dezimalzahlen (16 Stellen)</translation>
    </message>
    <message>
        <source>2: greatest singular value</source>
        <translation>2: größter Singulärwert</translation>
    </message>
    <message>
        <source>1: greatest column sum</source>
        <translation>1: größte Spaltensumme</translation>
    </message>
    <message>
        <source>∞: greatest row sum</source>
        <translation>∞: größte Zeilensumme</translation>
    </message>
    <message>
        <source>Frobenius: root of the sum of squares</source>
        <translation>Frobenius: Wurzel der Quadratsumme</translation>
    </message>
    <message>
        <source>Nuclear: sum of singular values</source>
        <translation>Nuklear: Summe der Singulärwerte</translation>
    </message>
    <message>
        <source>matrix of the worksheet</source>
        <translation>Matrix des Arbeitsblatts</translation>
    </message>
</context>
<context>
    <name>gui::MatrixModel</name>
    <message>
        <source>This cell is empty: type a number.</source>
        <translation>Diese Zelle ist leer: Hier fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This is not a number; write it as 3, −0.5, 1/3, 1e-3 or sqrt(2).</source>
        <translation>Das ist keine Zahl; möglich sind Schreibweisen wie 3, −0.5, 1/3, 1e-3 oder sqrt(2).</translation>
    </message>
    <message>
        <source>Type here to make the matrix larger.</source>
        <translation>Hier tippen vergrößert die Matrix.</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>At character %1: %2 </source>
        <translation>Beim Zeichen %1: %2 </translation>
    </message>
</context>
<context>
    <name>gui::MatrixPage</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Kinds of computation</source>
        <translation>Arten der Rechnung</translation>
    </message>
</context>
<context>
    <name>gui::MatrixView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1 matrix with %2 rows and %3 columns</source>
        <translation>%1: Matrix mit %2 Zeilen und %3 Spalten</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, entries from %3 to %4</source>
        <translation>%1 Zeilen, %2 Spalten, Einträge von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, moduli from %3 to %4</source>
        <translation>%1 Zeilen, %2 Spalten, Beträge von %3 bis %4</translation>
    </message>
    <message>
        <source>Table of the entries</source>
        <translation>Tabelle der Einträge</translation>
    </message>
</context>
<context>
    <name>gui::MosaicView</name>
    <message>
        <source>Probabilities as areas</source>
        <translation>Wahrscheinlichkeiten als Flächen</translation>
    </message>
    <message>
        <source>%1 %2, area %3</source>
        <translation>%1 %2, Fläche %3</translation>
    </message>
    <message>
        <source>%1, width %2: %3.</source>
        <translation>%1, Breite %2: %3.</translation>
    </message>
</context>
<context>
    <name>gui::NaiveBayesForm</name>
    <message>
        <source>Open samples</source>
        <translation>Beispiele öffnen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Kommagetrennte Werte (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MB are taken.</source>
        <translation>Die Datei ist zu groß: Höchstens %1 MB werden angenommen.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Samples: comma-separated, the class last</source>
        <translation>&amp;Beispiele: durch Kommas getrennt, die Klasse zuletzt</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;New sample: its features</source>
        <translation>&amp;Neues Beispiel: seine Merkmale</translation>
    </message>
    <message>
        <source>Smoo&amp;thing α</source>
        <translation>&amp;Glättung α</translation>
    </message>
</context>
<context>
    <name>gui::NotationPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n Symbol</numerusform>
            <numerusform>%n Symbole</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the shown symbol&apos;s command to the scratch list</source>
        <translation>Befehl des gezeigten Symbols auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>No symbol matches. Try its name, another name, a LaTeX command such as \nabla, the sign itself, or its code point.</source>
        <translation>Kein Symbol passt. Suchen lässt sich nach Namen, anderen Namen, einem LaTeX-Befehl wie \nabla, dem Zeichen selbst oder seinem Codepunkt.</translation>
    </message>
</context>
<context>
    <name>gui::NumberField</name>
    <message>
        <source>This is not a number; write it as 0.5, 1/3 or 1e-3.</source>
        <translation>Das ist keine Zahl; möglich sind Schreibweisen wie 0.5, 1/3 oder 1e-3.</translation>
    </message>
    <message>
        <source>This must be an integer in %1.</source>
        <translation>Hier muss eine ganze Zahl in %1 stehen.</translation>
    </message>
    <message>
        <source>This must be in %1.</source>
        <translation>Hier muss eine Zahl in %1 stehen.</translation>
    </message>
</context>
<context>
    <name>gui::NumberListField</name>
    <message>
        <source>This is not a list of numbers; write it as 2, 1, 0.5.</source>
        <translation>Das ist keine Liste von Zahlen; möglich sind Schreibweisen wie 2, 1, 0.5.</translation>
    </message>
    <message>
        <source>There must be from %1 to %2 numbers.</source>
        <translation>Es müssen %1 bis %2 Zahlen sein.</translation>
    </message>
    <message>
        <source>Each must be in %1.</source>
        <translation>Jede muss in %1 liegen.</translation>
    </message>
</context>
<context>
    <name>gui::NumbersModel</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a real number; the entry stays as it was.</source>
        <translation>„%1“ ist keine reelle Zahl; der Eintrag bleibt, wie er war.</translation>
    </message>
</context>
<context>
    <name>gui::NumbersTable</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Select at most %1 entries to copy them.</source>
        <translation>Zum Kopieren höchstens %1 Einträge auswählen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Go to column</source>
        <translation>Gehe zu Spalte</translation>
    </message>
    <message>
        <source>The row of the current entry; type another to go there</source>
        <translation>Die Zeile des aktuellen Eintrags; eine andere eingeben, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>The column of the current entry; type another to go there</source>
        <translation>Die Spalte des aktuellen Eintrags; eine andere eingeben, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>gui::PictureView</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF drawing</source>
        <translation>PDF-Zeichnung</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
</context>
<context>
    <name>gui::PlaneMapView</name>
    <message>
        <source>Picture of the plane</source>
        <translation>Bild der Ebene</translation>
    </message>
    <message>
        <source>Horizontal: %1 from %2 to %3. Vertical: %4 from %5 to %6.</source>
        <translation>Waagerecht: %1 von %2 bis %3. Senkrecht: %4 von %5 bis %6.</translation>
    </message>
    <message>
        <source>The arrow keys move a point (Shift: finely), Ctrl and an arrow key choose one. Chosen: %1 of %2, at (%3, %4).</source>
        <translation>Die Pfeiltasten bewegen einen Punkt (mit Umschalt: fein), Strg und eine Pfeiltaste wählen einen. Gewählt: %1 von %2, bei (%3, %4).</translation>
    </message>
</context>
<context>
    <name>gui::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Horizontal: %1. Vertical: %2. %3.</source>
        <translation>Waagerecht: %1. Senkrecht: %2. %3.</translation>
    </message>
    <message>
        <source>Left and Right move the line, Up and Down choose another.</source>
        <translation>Links und Rechts verschieben die Linie, Auf und Ab wählen eine andere.</translation>
    </message>
    <message>
        <source>Horizontal: %1. Boxes: %2.</source>
        <translation>Waagerecht: %1. Kästen: %2.</translation>
    </message>
    <message>
        <source>Ctrl with the arrow keys, plus and minus move and scale the axes, Home puts them back.</source>
        <translation>Strg mit den Pfeiltasten sowie Plus und Minus verschieben und skalieren die Achsen, Pos1 stellt sie zurück.</translation>
    </message>
    <message>
        <source>Low whisker</source>
        <translation>Unterer Whisker</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>High whisker</source>
        <translation>Oberer Whisker</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message numerus="yes">
        <source>%1: quartiles %2, %3 and %4, whiskers from %5 to %6, mean %7, %n outlier(s) shown</source>
        <translation>
            <numerusform>%1: Quartile %2, %3 und %4, Whisker von %5 bis %6, Mittelwert %7, %n Ausreißer gezeigt</numerusform>
            <numerusform>%1: Quartile %2, %3 und %4, Whisker von %5 bis %6, Mittelwert %7, %n Ausreißer gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Daten speichern …</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
</context>
<context>
    <name>gui::ProbabilityForm</name>
    <message>
        <source>&amp;What to compute</source>
        <translation>&amp;Was berechnet wird</translation>
    </message>
</context>
<context>
    <name>gui::ProbabilityTreeView</name>
    <message>
        <source>Tree of probabilities</source>
        <translation>Wahrscheinlichkeitsbaum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, together %3</source>
        <translation>%1 %2, zusammen %3</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
</context>
<context>
    <name>gui::ReportView</name>
    <message>
        <source>Greyed: of the last input that could be computed</source>
        <translation>Ausgegraut: zur letzten Eingabe, die sich berechnen ließ</translation>
    </message>
</context>
<context>
    <name>gui::ResourceView</name>
    <message>
        <source>free to read or watch</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>to be bought</source>
        <translation>kostenpflichtig</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Know first</source>
        <translation>Vorwissen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Why it is here:</source>
        <translation>Warum es hier steht:</translation>
    </message>
    <message>
        <source>Try it in Nabla</source>
        <translation>In Nabla ausprobieren</translation>
    </message>
    <message>
        <source>Its notation</source>
        <translation>Symbole dazu</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>No browser could be started; use “Copy link” and paste the address into one.</source>
        <translation>Es ließ sich kein Browser starten; „Adresse kopieren“ wählen und sie in einen Browser einfügen.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>%1. Auflage</translation>
    </message>
    <message>
        <source>A way here from the beginning</source>
        <translation>Ein Weg hierher von Anfang an</translation>
    </message>
    <message>
        <source>Copied the citation of “%1” as %2</source>
        <translation>Quellenangabe von „%1“ als %2 kopiert</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
</context>
<context>
    <name>gui::SamplingEditor</name>
    <message>
        <source>Random n&amp;umbers</source>
        <translation>Z&amp;ufallszahlen</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>&amp;Wie viele</translation>
    </message>
    <message>
        <source>Numbers in each m&amp;ean</source>
        <translation>Zahlen je &amp;Mittelwert</translation>
    </message>
    <message>
        <source>Shows a sample, the law of large numbers or the central limit theorem</source>
        <translation>Zeigt eine Stichprobe, das Gesetz der großen Zahlen oder den zentralen Grenzwertsatz</translation>
    </message>
    <message>
        <source>Draw others</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Draws as many again</source>
        <translation>Zieht noch einmal ebenso viele</translation>
    </message>
    <message>
        <source>Let grow</source>
        <translation>Wachsen lassen</translation>
    </message>
    <message>
        <source>Draws again, one number after the other</source>
        <translation>Zieht noch einmal, eine Zahl nach der anderen</translation>
    </message>
</context>
<context>
    <name>gui::SceneView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shows how the points move to where the matrix takes them</source>
        <translation>Zeigt, wie die Punkte dorthin wandern, wohin die Matrix sie abbildet</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (plus key)</source>
        <translation>Größer (Taste Plus)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (minus key)</source>
        <translation>Kleiner (Taste Minus)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
    <message>
        <source>Look at it as at first (Home key)</source>
        <translation>Wie zu Beginn betrachten (Taste Pos1)</translation>
    </message>
    <message>
        <source>The arrow keys turn the picture, plus and minus make it larger and smaller, Home shows it as at first.</source>
        <translation>Die Pfeiltasten drehen das Bild, Plus und Minus machen es größer und kleiner, Pos1 zeigt es wie zu Beginn.</translation>
    </message>
    <message>
        <source>Tab or Ctrl and an arrow key chooses a vector, the arrow keys move it (Shift: finely). Chosen: %1.</source>
        <translation>Tab oder Strg mit einer Pfeiltaste wählt einen Vektor, die Pfeiltasten bewegen ihn (Umschalt: fein). Gewählt: %1.</translation>
    </message>
</context>
<context>
    <name>gui::ScratchModel</name>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
</context>
<context>
    <name>gui::ScratchPane</name>
    <message>
        <source>%1 is in the scratch list already</source>
        <translation>%1 steht schon auf der Merkliste</translation>
    </message>
    <message>
        <source>Added %1 to the scratch list</source>
        <translation>%1 auf die Merkliste gesetzt</translation>
    </message>
    <message>
        <source>Removed %1; Ctrl+Z in the list brings it back</source>
        <translation>%1 entfernt; Strg+Z in der Liste holt es zurück</translation>
    </message>
    <message>
        <source>Emptied the scratch list; Ctrl+Z in the list brings it back</source>
        <translation>Merkliste geleert; Strg+Z in der Liste holt alles zurück</translation>
    </message>
    <message>
        <source>Scratch list (%1)</source>
        <translation>Merkliste (%1)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy all commands</source>
        <translation>Alle Befehle kopieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>gui::SearchComboBox</name>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing in this list is called that. Try fewer letters.</source>
        <translation>Nichts in dieser Liste heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>gui::Settings</name>
    <message>
        <source>The settings in %1 could not be read; delete the file to start with new ones.</source>
        <translation>Die Einstellungen in %1 konnten nicht gelesen werden; wird die Datei gelöscht, gelten neue.</translation>
    </message>
    <message>
        <source>Settings cannot be kept: %1 cannot be written. Make the folder writable, or start Nabla with --data-dir FOLDER.</source>
        <translation>Einstellungen lassen sich nicht speichern: %1 ist schreibgeschützt. Bitte den Ordner beschreibbar machen oder Nabla mit --data-dir ORDNER starten.</translation>
    </message>
</context>
<context>
    <name>gui::SheetActions</name>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>Als PDF &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
</context>
<context>
    <name>gui::SheetDialog</name>
    <message>
        <source>Export the notation guide as PDF</source>
        <translation>Notationsführer als PDF exportieren</translation>
    </message>
    <message>
        <source>Print the notation guide</source>
        <translation>Notationsführer drucken</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The whole guide</source>
        <translation>Der ganze Führer</translation>
    </message>
    <message>
        <source>Your favourites</source>
        <translation>Die Favoriten</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s), one a line: sign, name, LaTeX, how it is read, first meaning.</source>
        <translation>
            <numerusform>%n Symbol in einer Zeile: Zeichen, Name, LaTeX, wie es gelesen wird, erste Bedeutung.</numerusform>
            <numerusform>%n Symbole, eines je Zeile: Zeichen, Name, LaTeX, wie es gelesen wird, erste Bedeutung.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no favourites yet: Ctrl+D keeps the symbol that is shown.</source>
        <translation>Noch gibt es keine Favoriten: Strg+D bewahrt das gezeigte Symbol auf.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move in lists, tables and grids</source>
        <translation>Bewegen in Listen, Tabellen und Rastern</translation>
    </message>
    <message>
        <source>Left, Right in a plot</source>
        <translation>Links, Rechts in einem Diagramm</translation>
    </message>
    <message>
        <source>Move the line of an input (Shift: small steps)</source>
        <translation>Linie einer Eingabe verschieben (Umschalt: kleine Schritte)</translation>
    </message>
    <message>
        <source>Up, Down in a plot</source>
        <translation>Auf, Ab in einem Diagramm</translation>
    </message>
    <message>
        <source>Choose another line</source>
        <translation>Andere Linie wählen</translation>
    </message>
    <message>
        <source>Up, Down in a number</source>
        <translation>Auf, Ab in einem Zahlenfeld</translation>
    </message>
    <message>
        <source>Count up or down</source>
        <translation>Hoch- oder herunterzählen</translation>
    </message>
    <message>
        <source>Ctrl+C on a formula, matrix or plot</source>
        <translation>Strg+C auf Formel, Matrix oder Diagramm</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>More ways to copy</source>
        <translation>Weitere Arten zu kopieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty a search, close a window</source>
        <translation>Suche leeren, Fenster schließen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Ctrl+Space in an expression</source>
        <translation>Strg+Leertaste in einem Ausdruck</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>Den Namen vervollständigen</translation>
    </message>
    <message>
        <source>Up, Down in an expression</source>
        <translation>Auf, Ab in einem Ausdruck</translation>
    </message>
    <message>
        <source>Earlier lines of the worksheet</source>
        <translation>Frühere Zeilen des Arbeitsblatts</translation>
    </message>
</context>
<context>
    <name>gui::StepsCanvas</name>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>The matrix to begin with</source>
        <translation>Die Matrix am Anfang</translation>
    </message>
</context>
<context>
    <name>gui::StepsView</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy all steps as LaTeX</source>
        <translation>Alle Schritte als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle zugleich</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Choose the row operations yourself; the program checks them</source>
        <translation>Wählen Sie die Zeilenumformungen selbst; das Programm prüft sie</translation>
    </message>
</context>
<context>
    <name>gui::SymbolCopier</name>
    <message>
        <source>It has no form for %1: copied %2</source>
        <translation>Keine Schreibweise für %1 vorhanden: %2 kopiert</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copied “%1” as %2</source>
        <translation>„%1“ als %2 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s)</source>
        <translation>
            <numerusform>%n Befehl kopiert</numerusform>
            <numerusform>%n Befehle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1 with %2</source>
        <translation>%1 mit %2 kopiert</translation>
    </message>
    <message>
        <source>Copied %1, which needs %2</source>
        <translation>%1 kopiert; dazu gehört %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>With \usepackage line</source>
        <translation>Mit \usepackage-Zeile</translation>
    </message>
    <message>
        <source>Add to the scratch list</source>
        <translation>Auf die Merkliste setzen</translation>
    </message>
</context>
<context>
    <name>gui::SymbolPalette</name>
    <message>
        <source>Signs to insert</source>
        <translation>Zeichen zum Einfügen</translation>
    </message>
    <message>
        <source>Si&amp;gns of</source>
        <translation>&amp;Zeichen aus</translation>
    </message>
</context>
<context>
    <name>gui::SymbolTiles</name>
    <message>
        <source>Copy the chosen symbol</source>
        <translation>Das gewählte Symbol kopieren</translation>
    </message>
</context>
<context>
    <name>gui::SymbolView</name>
    <message>
        <source>Choose a symbol, or search for one: by a name, by another name that people use, by its LaTeX command, by the sign itself or by its code point.</source>
        <translation>Hier erscheint das gewählte Symbol. Suchen lässt sich nach seinem Namen, anderen gebräuchlichen Namen, dem LaTeX-Befehl, dem Zeichen selbst oder seinem Codepunkt.</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>Read aloud: “%1”</source>
        <translation>Gesprochen: „%1“</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Not to be confused with</source>
        <translation>Nicht zu verwechseln mit</translation>
    </message>
    <message>
        <source>Compute it</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Where to learn it</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>How others write it</source>
        <translation>Wer es wie schreibt</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Seit: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Not in the formula font: what is shown comes from a font of the system, or is an empty box where none has the sign.</source>
        <translation>Nicht in der Formelschrift: Was zu sehen ist, stammt aus einer Schrift des Systems, oder ist ein leeres Kästchen, wo keine das Zeichen hat.</translation>
    </message>
    <message>
        <source>Explained at</source>
        <translation>Erklärt bei</translation>
    </message>
</context>
<context>
    <name>gui::TableSectionView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Enter chooses a row.</source>
        <translation>Die Eingabetaste wählt eine Zeile.</translation>
    </message>
</context>
<context>
    <name>gui::TestForm</name>
    <message>
        <source>&amp;Prevalence</source>
        <translation>&amp;Prävalenz</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Sensitivität</translation>
    </message>
    <message>
        <source>Sp&amp;ecificity</source>
        <translation>Sp&amp;ezifität</translation>
    </message>
    <message>
        <source>Told of so many pe&amp;ople</source>
        <translation>Erzählt von so vielen &amp;Menschen</translation>
    </message>
</context>
<context>
    <name>gui::TopicList</name>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Every symbol that is explained</source>
        <translation>Alle erklärten Symbole</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>The symbols that you keep with Ctrl+D</source>
        <translation>Die mit Strg+D aufbewahrten Symbole</translation>
    </message>
    <message>
        <source>Recently copied</source>
        <translation>Zuletzt kopiert</translation>
    </message>
    <message>
        <source>The symbols that you copied, the last one first</source>
        <translation>Die kopierten Symbole, das letzte zuerst</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D, or the star in the tool bar, keeps the symbol that is shown.</source>
        <translation>Noch keine Favoriten. Strg+D oder der Stern in der Werkzeugleiste bewahrt das gezeigte Symbol auf.</translation>
    </message>
    <message>
        <source>Nothing copied yet. A double-click on a symbol, or Enter, copies it; then it stands here.</source>
        <translation>Noch nichts kopiert. Ein Doppelklick auf ein Symbol oder die Eingabetaste kopiert es; dann steht es hier.</translation>
    </message>
    <message>
        <source>This topic has no symbols.</source>
        <translation>Dieses Thema hat keine Symbole.</translation>
    </message>
    <message>
        <source>All of Unicode</source>
        <translation>Alles aus Unicode</translation>
    </message>
    <message>
        <source>Every sign that Unicode has for mathematics, to look up and copy</source>
        <translation>Jedes Zeichen, das Unicode für Mathematik hat, zum Nachschlagen und Kopieren</translation>
    </message>
</context>
<context>
    <name>gui::WorksheetPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of the worksheet (Ctrl+Z)</source>
        <translation>Letzte Änderung des Arbeitsblatts zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>Änderung wiederherstellen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Exact fractions</source>
        <translation>Exakte Brüche</translation>
    </message>
    <message>
        <source>Whether rational numbers are computed as fractions, or as decimals of 16 digits</source>
        <translation>Ob rationale Zahlen als Brüche oder als Dezimalzahlen mit 16 Stellen berechnet werden</translation>
    </message>
    <message>
        <source>Digits:</source>
        <translation>Stellen:</translation>
    </message>
    <message>
        <source>Significant digits of the numbers below</source>
        <translation>Geltende Stellen der Zahlen unten</translation>
    </message>
    <message>
        <source>Nothing is computed yet. Add a matrix at the side, then type an expression below, such as C = inverse(A)*B + 2*I(2), and press Enter. Each result has a name that later lines can use; a line that is edited is computed again, with all that depend on it.</source>
        <translation>Noch ist nichts berechnet. Fügen Sie an der Seite eine Matrix hinzu, geben Sie dann unten einen Ausdruck ein, etwa C = inverse(A)*B + 2*I(2), und drücken Sie die Eingabetaste. Jedes Ergebnis hat einen Namen, den spätere Zeilen verwenden können; wird eine Zeile geändert, so wird sie mit allem, was von ihr abhängt, neu berechnet.</translation>
    </message>
    <message>
        <source>Fill in an example</source>
        <translation>Beispiel einsetzen</translation>
    </message>
    <message>
        <source>History of expressions</source>
        <translation>Verlauf der Ausdrücke</translation>
    </message>
    <message>
        <source>Enter or F2 edits a line, Delete takes it away, Ctrl+C copies its result</source>
        <translation>Eingabe oder F2 ändert eine Zeile, Entf löscht sie, Strg+C kopiert ihr Ergebnis</translation>
    </message>
    <message>
        <source>New expression</source>
        <translation>Neuer Ausdruck</translation>
    </message>
    <message>
        <source>Expression, such as C = inverse(A)*B</source>
        <translation>Ausdruck, etwa C = inverse(A)*B</translation>
    </message>
    <message>
        <source>Enter evaluates, Up and Down go through earlier lines, Ctrl+Space completes a name.</source>
        <translation>Eingabe wertet aus, die Pfeiltasten nach oben und unten gehen durch frühere Zeilen, Strg+Leertaste ergänzt einen Namen.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Use as matrix</source>
        <translation>Als Matrix verwenden</translation>
    </message>
    <message>
        <source>Adds the result to the matrices under the next free letter</source>
        <translation>Fügt das Ergebnis unter dem nächsten freien Buchstaben zu den Matrizen hinzu</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy the result as</source>
        <translation>Ergebnis kopieren als</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Waiting for the last computation to end…</source>
        <translation>Warten, bis die letzte Berechnung endet …</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>A matrix may have at most %1 rows and columns here.</source>
        <translation>Eine Matrix darf hier höchstens %1 Zeilen und Spalten haben.</translation>
    </message>
    <message>
        <source>The result has no entries.</source>
        <translation>Das Ergebnis hat keine Einträge.</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>All that an expression may use, to be put in at the cursor (Ctrl+Shift+F)</source>
        <translation>Alles, was ein Ausdruck verwenden darf, zum Einfügen an der Schreibmarke (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The whole worksheet as text or LaTeX</source>
        <translation>Das ganze Arbeitsblatt als Text oder LaTeX</translation>
    </message>
    <message>
        <source>Copy the worksheet as text</source>
        <translation>Arbeitsblatt als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the worksheet as LaTeX</source>
        <translation>Arbeitsblatt als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Save the worksheet…</source>
        <translation>Arbeitsblatt speichern …</translation>
    </message>
    <message>
        <source>Open in Operations</source>
        <translation>In Operationen öffnen</translation>
    </message>
    <message>
        <source>Makes the result the matrix A of the operations</source>
        <translation>Macht das Ergebnis zur Matrix A der Operationen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Ctrl+Space completes a name; “Functions” lists all that an expression may use.</source>
        <translation>Strg+Leertaste vervollständigt einen Namen; „Funktionen“ zeigt alles, was ein Ausdruck verwenden darf.</translation>
    </message>
    <message>
        <source>Cancelled; what is grey was computed before the last change.</source>
        <translation>Abgebrochen; was grau ist, wurde vor der letzten Änderung berechnet.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
</context>
<context>
    <name>gui::WritingView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>%1 %2 kopieren</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Add %1 to the scratch list</source>
        <translation>%1 auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>in text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>Codepunkt</translation>
    </message>
    <message>
        <source>&amp;Double-click and Enter copy</source>
        <translation>&amp;Doppelklick und Eingabetaste kopieren</translation>
    </message>
    <message>
        <source>With \&amp;usepackage line</source>
        <translation>Mit \&amp;usepackage-Zeile</translation>
    </message>
</context>
</TS>
