<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns any number, read as log-odds, into a probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative of the sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the sigmoid: at most one quarter, and almost nothing far from 0, where gradients vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the sigmoid, which keeps its digits where the probability itself rounds to 0 or to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-odds of a probability: the inverse of the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperbolic tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid stretched to lie between −1 and 1, so that its outputs centre on 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what is positive and sets the rest to 0. At its kink every slope from 0 to 1 is a subgradient; 0 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectified linear unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ramp function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU with its kink rounded off; its slope is the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no activation called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logits, one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evenly the probabilities are spread: all on the largest logit near 0, all alike when it is large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jacobian of the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each probability of a softmax changes with each logit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row i, column j: the derivative of probability i by logit j.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-sum-exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the sum of exponentials: a smooth maximum, whose gradient is the softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logsumexp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log partition function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the function is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its derivative there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From logits to probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential, relative to the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy against the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logit is ∞: shown is the limit in which the classes with such a logit share all the probability evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logit is −∞: shown is the limit in which its class has probability 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy in nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity, the effective number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-sum-exp of the logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Jacobian is shown for up to %1 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the logits of several classes into probabilities that sum to 1; only the differences of the logits count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boltzmann distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softargmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithms of the softmax, which keep their digits where a probability rounds to 0 or to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only my favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resource matches. Clear a filter, or search for fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentFile</name>
    <message>
        <source>The content file %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content file %1 does not hold a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content file %1 is broken in line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the content file %1, the record after the first %2 sound ones was left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the content file %1, the record “%2” was left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the content file %1, the texts of “%2” are left out and stay English: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content file %1 has no list “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the content file %1, item %2 of “%3” is not a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is not a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” has not as many items as the English one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field “%1” is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record has the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content file %1 was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is believed of an unknown probability after successes and failures were seen: any shape between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the successes: pulls towards 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the failures: pulls towards 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a fixed number of independent trials succeed, each with the same probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many trials are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely each single trial succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting time until several events have happened that come independently at a constant rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many events are waited for; need not be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean time between two events: one over the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sum of many small independent influences approaches: values lie around a mean, equally often on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre, where the density is highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far values typically lie from the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many events happen in a fixed time when they come independently at a constant rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many events happen on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student&apos;s t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a sample&apos;s mean lies from the true one, in units of its estimated error: like the normal, with heavier tails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more there are, the lighter the tails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit in which distances from the location count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>There is no command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a delimiter after it, such as ( or |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may stand only after an operator such as \sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 twice in one group: braces say what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a length with its unit, such as 1em</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes only a length in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition uses an argument that it does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot define a command of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used as it was defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument of %1 has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition uses itself without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition grows without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may stand only once here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place in this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment of equations cannot stand inside another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such colour model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the name of a MathML token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula within text has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typesetter does not understand this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula may have 4096 bytes; this one has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula may have 200 levels; this one has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula took more than 0.9 seconds to typeset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typesetter failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brace is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\left has no \right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\begin{%1} has no \end{%1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This closing brace has no opening one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\right has no \left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\end has no \begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp; separates columns, but there are none here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second superscript: braces say what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second subscript: braces say what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The superscript is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscript is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prime after a superscript: braces say what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># stands for an argument, but only in a definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is mathematics already: $ has no place in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a name in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\begin{%1} is closed by \end{%2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>This needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square of the error: large errors count most, and the best constant prediction is the mean of the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the error: outliers pull no harder than other points, and the best constant prediction is a median of the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of error from which the loss grows linearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the square of a small error, linear in a large one: smooth at the target, yet robust to outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-one loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability from which class 1 is predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for a wrong class, 0 for the right one: what one cares about in the end, but its gradient is 0 and leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misclassification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-1 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of support vector machines: a score on the right side is free from a margin of 1 on, before that it costs what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support vector machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the target that is spread over all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surprised the softmax of the logits is by the true class, in nats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surprised a predicted probability is by what happened, in nats; a certain prediction that is wrong costs infinitely much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic loss of a probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target and prediction must be of one size; there are %1 targets, %2 numbers predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a probability, in [0, 1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class number, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score: a number whose sign is the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of logits, not all −∞</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target must be a class number from 0 to %1; there is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target of %1 must be %2; there is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction of %1 must be %2; there is %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>The iteration for the eigenvalues of A did not converge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of a matrix of this size would hold more than %1 entries; ask for the result alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The determinant of A is 0, so A has no inverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is singular to working precision: its reciprocal condition number is %1, below %2, so no digit of a result could be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration for the singular values of A did not converge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every entry of %1 must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b must have as many rows as A, %1; it has %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotationPage</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, \LaTeX command, sign or U+2207…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol matches. Try its name, another name, a LaTeX command such as \nabla, the sign itself, or its code point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses, videos and books worth your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sign is called, means, and how to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elimination, inverse, eigenvalues, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities, quantiles and moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax &amp; sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scores to probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each loss punishes, and how its gradient pulls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>the plotted range must start at a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plotted range must end at a finite number above its start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rational</name>
    <message>
        <source>an exact number may have at most %1 digits when it is written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an integer, a decimal or a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” divides by 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because the folder %1 cannot be made; make it, or remove what is in its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because %1 is a folder and not a file; move it elsewhere and start Nabla again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because the file %1 is none of Nabla&apos;s and is left as it is; move it elsewhere and start Nabla again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because a newer Nabla wrote the file %1, which is left as it is; start that version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are kept only until you quit, because the file %1 is damaged (%2) and is left as it is; move it elsewhere, or put a copy in its place, and start Nabla again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records cannot be saved in the file %1 (%2) and are kept until you quit; once that is mended, the next change saves them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>%1 must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number or an array of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an array of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an array of rows of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an array of numbers or an array of rows of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object of numbers by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of %1 must have one length; there are %2 and %3 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be square; it is %2×%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold at least one number; it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2, which is beyond the range of a double (about 1.8e308)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be in %2; it is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an integer; it is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must lie within ±2⁵³; it is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 called “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no input called “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the input “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters are due; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeSave</name>
    <message>
        <source>The file %1 was not saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Softmax</name>
    <message>
        <source>there must be at least one logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a logit is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all logits are −∞, so no class has a probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the temperature must be a positive number; it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Jacobian is given for up to %1 logits; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>About Nabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nabla %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mathematics of machine learning: what to study, what each sign means, and your own numbers worked through. Free software: the code is under the GNU General Public License, version 3 or later; the program as a whole under version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This is not OpenBLAS: large matrices will be slow. Install libopenblas0 to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CalculatorPage</name>
    <message>
        <source>Waiting for the last computation to end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; change an input to compute again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything below as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant digits of the numbers below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CataloguePage</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to read or watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CellTable</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message>
        <source>Nothing found for “%1”. Try fewer letters, a LaTeX command such as \nabla, or the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a topic, a LaTeX command or a sign: “eigen”, “\nabla”, “∇”, “huber”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::LatexPad</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write LaTeX; it is typeset as you type. Right-click the formula to copy it as SVG, PNG or MathML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Nabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from your favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources, symbols, distributions, losses and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this among your favourites (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MatrixView</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matrix with %2 rows and %3 columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::NotationPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NumberField</name>
    <message>
        <source>This is not a number; write it as 0.5, 1/3 or 1e-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an integer in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PlotView</name>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal: %1. Vertical: %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right move the line, Up and Down choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy points as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ResourceView</name>
    <message>
        <source>free to read or watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in Nabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started; use “Copy link” and paste the address into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Settings</name>
    <message>
        <source>The settings in %1 could not be read; delete the file to start with new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be kept: %1 cannot be written. Make the folder writable, or start Nabla with --data-dir FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in lists, tables and grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right in a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line of an input (Shift: small steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down in a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down in a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C on a formula, matrix or plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty a search, close a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::StepsView</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all steps as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SymbolView</name>
    <message>
        <source>Choose a symbol, or search for one: by a name, by another name that people use, by its LaTeX command, by the sign itself or by its code point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be confused with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes it how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to learn it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TableSectionView</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
